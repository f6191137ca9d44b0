package org.rapporteur.language.tag;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.HashTable;

/** What a token's tag is judged by: its letters, its neighbours, and the tags already given to its left. */
public final class TagFeatures {

    private final Forms forms;
    private final int[] habits;

    /** @param lexicon what tags a word in lower case took in training, as a number for each set of tags */
    public TagFeatures(Forms forms, HashTable lexicon) {
        this.forms = forms;
        habits = new int[forms.size()];
        for (int token = 0; token < habits.length; token++) {
            habits[token] = lexicon.get(forms.lower(token));
        }
    }

    private long habit(int token) {
        return token < 0 || token >= habits.length ? -1 : habits[token] == 0 ? forms.suffix(token, 2) : habits[token];
    }

    /** Gathers the features of a token; {@code tags} holds those of the tokens before it. */
    public void gather(int token, int[] tags, Features into) {
        into.clear();
        long before = token > 0 ? tags[token - 1] + 1 : 0;
        long beforeThat = token > 1 ? tags[token - 2] + 1 : 0;
        long lower = forms.lower(token);
        letters(token, into);
        long left = forms.lower(token - 1);
        long right = forms.lower(token + 1);
        into.add(20, left);
        into.add(21, right);
        into.add(22, forms.lower(token - 2));
        into.add(23, forms.lower(token + 2));
        into.add(24, lower, left);
        into.add(25, lower, right);
        into.add(26, left, right);
        into.add(27, forms.suffix(token - 1, 3));
        into.add(28, forms.suffix(token + 1, 3));
        into.add(29, forms.shape(token + 1), forms.shape(token));
        into.add(30, forms.shape(token - 1), forms.shape(token));
        into.add(31, before);
        into.add(32, before, beforeThat);
        into.add(33, before, lower);
        into.add(34, before, right);
        into.add(35, before, forms.suffix(token, 3));
        into.add(36, before, beforeThat, lower);
        long habit = habit(token);
        long habitRight = habit(token + 1);
        into.add(37, habit);
        into.add(38, habitRight);
        into.add(39, habit(token + 2), habitRight);
        into.add(40, before, habitRight);
        into.add(41, habit, habitRight);
        into.add(42, before, habit, habitRight);
        into.add(43, lower, habitRight);
        into.add(44, Features.join(before, beforeThat), habit, habitRight);
        into.add(45, before, forms.shape(token));
        into.add(46, habit(token - 1), habit);
        into.add(47, forms.suffix(token, 3), habitRight);
        into.add(48, Features.join(before, habit), habitRight, habit(token + 2));
    }

    private void letters(int token, Features into) {
        long place = (token == 0 ? 1L : 0L) + (forms.shouted() ? 2 : 0);
        into.add(1, 0);
        into.add(2, forms.lower(token));
        into.add(3, forms.exact(token), place);
        into.add(4, forms.shape(token), place);
        for (int length = 1; length <= 4; length++) {
            into.add(4 + length, forms.prefix(token, length));
        }
        for (int length = 1; length <= 5; length++) {
            into.add(8 + length, forms.suffix(token, length));
        }
        into.add(14, forms.kinds(token), place);
        into.add(15, forms.suffix(token, 3), forms.kinds(token), place);
        into.add(16, forms.suffix(token, 2), forms.shape(token));
    }
}
