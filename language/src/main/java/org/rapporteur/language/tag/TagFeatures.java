package org.rapporteur.language.tag;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.HashTable;

/** What a token's tag is judged by: its letters, its neighbours, and the tags already given to its left. */
public final class TagFeatures {

    private final Forms forms;
    private final int[] habits;
    private final int[] sure;

    /** @param lexicon what tags a word in lower case took in training, see {@link #entry} */
    public TagFeatures(Forms forms, HashTable lexicon) {
        this.forms = forms;
        habits = new int[forms.size()];
        sure = new int[forms.size()];
        for (int token = 0; token < habits.length; token++) {
            int entry = lexicon.get(forms.lower(token));
            habits[token] = entry & 0xFFFF;
            sure[token] = (entry >>> 16) - 1;
        }
    }

    /**
     * What a lexicon holds for a word.
     *
     * @param habit a number above 0 for the set of tags that it takes
     * @param sure its tag when it is a frequent word that never took another; else -1
     */
    public static int entry(int habit, int sure) {
        return ((sure + 1) << 16) | habit;
    }

    /** The tag of a word that never takes another, so that nothing need be weighed; else -1. */
    public int sure(int token) {
        return sure[token];
    }

    /** The word in lower case; rare words are alike, so that training learns to judge them by their letters. */
    private long word(int token) {
        return token < 0 || token >= habits.length ? 0 : habits[token] == 0 ? forms.kinds(token) : forms.lower(token);
    }

    private long habit(int token) {
        return token < 0 || token >= habits.length ? -1 : habits[token] == 0 ? forms.suffix(token, 2) : habits[token];
    }

    /** Gathers the features of a token; {@code tags} holds those of the tokens before it. */
    public void gather(int token, int[] tags, Features into) {
        into.clear();
        long before = token > 0 ? tags[token - 1] + 1 : 0;
        long beforeThat = token > 1 ? tags[token - 2] + 1 : 0;
        long lower = word(token);
        letters(token, into);
        long left = word(token - 1);
        long right = word(token + 1);
        into.add(20, left);
        into.add(21, right);
        into.add(22, word(token - 2));
        into.add(23, word(token + 2));
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
        into.add(49, forms.capitals(token - 1), forms.capitals(token), forms.capitals(token + 1));
        into.add(50, habit, forms.capitals(token), forms.capitals(token + 1));
        into.add(51, habit, forms.capitals(token), before);
        into.add(52, word(token + 1), habit);
        into.add(53, left, habit);
    }

    private void letters(int token, Features into) {
        long place = forms.capitals(token);
        into.add(1, 0);
        into.add(2, word(token));
        into.add(3, habits[token] == 0 ? -1 : forms.exact(token), place);
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
