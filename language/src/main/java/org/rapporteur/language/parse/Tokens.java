package org.rapporteur.language.parse;

import java.util.List;
import org.rapporteur.language.Upos;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.tag.Tags;

/** A tagged sentence as the parser's features see it: hashes of words and tags, and counts of what lies between. */
public final class Tokens {

    private static final List<Upos> COARSE = List.of(Upos.values());

    private final int size;
    private final long[] words;
    private final long[] tags;
    private final long[] coarse;
    private final Forms forms;
    private final int[] commas;
    private final int[] verbs;
    private final int[] quotes;

    public Tokens(String[] forms, Tags tagging) {
        size = forms.length;
        this.forms = new Forms(forms);
        words = new long[size];
        tags = new long[size];
        coarse = new long[size];
        commas = new int[size + 1];
        verbs = new int[size + 1];
        quotes = new int[size + 1];
        for (int token = 0; token < size; token++) {
            words[token] = this.forms.lower(token);
            Upos upos = tagging.upos()[token];
            String xpos = tagging.xpos()[token];
            tags[token] = Features.join(xpos.hashCode(), upos.name().hashCode());
            coarse[token] = 1L + COARSE.indexOf(upos);
            commas[token + 1] = commas[token] + (upos == Upos.PUNCT && !xpos.equals("HYPH") ? 1 : 0);
            verbs[token + 1] = verbs[token] + (upos == Upos.VERB || upos == Upos.AUX ? 1 : 0);
            quotes[token + 1] = quotes[token] + (xpos.equals("``") || xpos.equals("''") ? 1 : 0);
        }
    }

    public int size() {
        return size;
    }

    /** The word in lower case; 0 outside the sentence. */
    public long word(int token) {
        return token < 0 || token >= size ? 0 : words[token];
    }

    /** Both tags together; 0 outside the sentence. */
    public long tag(int token) {
        return token < 0 || token >= size ? 0 : tags[token];
    }

    /** The universal tag; 0 outside the sentence. */
    public long coarse(int token) {
        return token < 0 || token >= size ? 0 : coarse[token];
    }

    /** What kind of characters it is made of, roughly; 0 outside the sentence. */
    public long shape(int token) {
        return forms.kinds(token);
    }

    public Forms forms() {
        return forms;
    }

    /** How much punctuation, how many verbs and whether an odd quotation mark lie between two tokens, in one number. */
    public long between(int left, int right) {
        if (left < 0 || right > size || right <= left) {
            return 0;
        }
        int comma = Math.min(3, commas[right] - commas[left + 1]);
        int verb = Math.min(3, verbs[right] - verbs[left + 1]);
        int quote = (quotes[right] - quotes[left + 1]) & 1;
        return 1L + comma + 4L * verb + 16L * quote;
    }

    /** Distance in steps that grow. */
    public static long distance(int left, int right) {
        int distance = right - left;
        return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 20 ? 7 : 8;
    }
}
