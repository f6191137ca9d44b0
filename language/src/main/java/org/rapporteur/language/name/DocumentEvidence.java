package org.rapporteur.language.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the whole document tells of each word with a capital: beside which words it stands anywhere in it. A word in a place that
 * tells nothing ("Coalport.") is thus known by the places that tell more ("in Coalport", "the town of Coalport"). Immutable.
 */
public final class DocumentEvidence {

    /** The fact was seen again: this many bits above it. */
    static final int AGAIN = 32;

    private static final int IN = 0;
    private static final int FROM = 1;
    private static final int LOCALITY_BEFORE = 2;
    private static final int THE = 3;
    private static final int ARTICLE = 4;
    private static final int TITLED = 5;
    private static final int SAYING = 6;
    private static final int VERB = 7;
    private static final int POSSESSIVE = 8;
    private static final int AFTER_GIVEN = 9;
    private static final int FIRST_OF_LONGER = 10;
    private static final int PLACE_BEHIND = 11;
    private static final int ORGANISATION_BESIDE = 12;
    private static final int IN_LOWER_CASE = 13;
    private static final int BRACKETED = 14;
    private static final int LOCALITY_BEHIND = 15;
    private static final int WHO = 16;
    private static final int NOUN_BEHIND = 17;
    private static final int LAST_OF_LONGER = 18;
    private static final int BY = 19;
    private static final int IS_LOCALITY = 20;
    private static final int OF = 21;
    /** Further words are not looked at for what a name is said to be. */
    private static final int REACH = 4;

    private final Gazetteer gazetteer;
    private final Map<String, Long> facts = new HashMap<>();
    private final Set<String> lower = new HashSet<>();

    /**
     * Gathers what a document tells.
     *
     * @param forms the tokens of each sentence
     * @param xpos their Penn Treebank tags
     */
    public DocumentEvidence(Gazetteer gazetteer, List<String[]> forms, List<String[]> xpos) {
        this.gazetteer = gazetteer;
        for (int sentence = 0; sentence < forms.size(); sentence++) {
            read(forms.get(sentence), xpos.get(sentence));
        }
    }

    /** Facts of a word, one bit each, and {@link #AGAIN} bits above those seen more than once; 0 for a word in lower case. */
    long of(String form) {
        if (!capital(form)) {
            return 0;
        }
        long known = facts.getOrDefault(form, 0L);
        return lower.contains(form.toLowerCase(Locale.ROOT)) ? known | 1L << IN_LOWER_CASE : known;
    }

    private static boolean capital(String form) {
        return Character.isUpperCase(form.charAt(0));
    }

    private void read(String[] forms, String[] xpos) {
        int token = 0;
        while (token < forms.length) {
            if (!capital(forms[token])) {
                lower.add(forms[token++]);
                continue;
            }
            int end = token + 1;
            while (end < forms.length && capital(forms[end])) {
                end++;
            }
            if (token == 0 && end > 1 && !xpos[0].startsWith("NNP")) {
                token = 1;
            }
            run(forms, xpos, token, end);
            token = end;
        }
    }

    private void run(String[] forms, String[] xpos, int from, int to) {
        long seen = before(forms, from) | behind(forms, xpos, to);
        int beside = 0;
        boolean given = false;
        for (int token = Math.max(from, to - 6); token < to; token++) {
            int kinds = gazetteer.kinds(forms[token]);
            beside |= kinds;
            given |= token + 1 < to && (kinds & Gazetteer.GIVEN) != 0;
        }
        int first = gazetteer.kinds(forms[from]);
        if (to - from > 1) {
            seen |= given ? 1L << AFTER_GIVEN : 0;
            seen |= (first & Gazetteer.TITLE) != 0 ? 1L << TITLED : 0;
            seen |= (beside & (Gazetteer.ORGANISATION_WORD | Gazetteer.COMPANY_WORD)) != 0
                    ? 1L << ORGANISATION_BESIDE
                    : 0;
            seen |= 1L << LAST_OF_LONGER;
            add(forms[from], 1L << FIRST_OF_LONGER);
        }
        add(forms[to - 1], seen);
    }

    private long before(String[] forms, int from) {
        if (from == 0) {
            return 0;
        }
        long seen = switch (forms[from - 1]) {
            case "in", "In", "at", "At", "near", "across", "throughout", "outside", "inside", "around", "into" ->
                1L << IN;
            case "from", "From", "to", "To", "toward", "towards" -> 1L << FROM;
            case "the", "The" -> 1L << THE;
            case "a", "an", "A", "An", "this", "these", "some", "no", "my", "your", "our", "any" -> 1L << ARTICLE;
            case "by", "By", "with" -> 1L << BY;
            case "of" -> from > 1 && (gazetteer.kinds(forms[from - 2]) & Gazetteer.LOCALITY) != 0
                    ? 1L << LOCALITY_BEFORE | 1L << OF
                    : 1L << OF;
            default -> 0;
        };
        int left = gazetteer.kinds(forms[from - 1]);
        seen |= (left & Gazetteer.TITLE) != 0 ? 1L << TITLED : 0;
        return seen | ((left & Gazetteer.LOCALITY) != 0 ? 1L << LOCALITY_BEFORE : 0)
                | ((left & Gazetteer.SAYING) != 0 ? 1L << SAYING : 0);
    }

    private long behind(String[] forms, String[] xpos, int to) {
        if (to == forms.length) {
            return 0;
        }
        String right = forms[to];
        int kinds = gazetteer.kinds(right);
        String tag = xpos[to];
        long seen = (kinds & Gazetteer.SAYING) != 0 ? 1L << SAYING : 0;
        seen |= (kinds & Gazetteer.LOCALITY) != 0 ? 1L << LOCALITY_BEHIND : 0;
        seen |= tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD") ? 1L << VERB : 0;
        seen |= tag.equals("POS") ? 1L << POSSESSIVE : 0;
        seen |= tag.equals("NN") || tag.equals("NNS") ? 1L << NOUN_BEHIND : 0;
        seen |= right.equals("who") || right.equals("whose") ? 1L << WHO : 0;
        seen |= right.equals(")") ? 1L << BRACKETED : 0;
        seen |= isLocality(forms, to) ? 1L << IS_LOCALITY : 0;
        if (right.equals(",") && to + 1 < forms.length) {
            seen |= (gazetteer.kinds(forms[to + 1]) & Gazetteer.PLACE) != 0 ? 1L << PLACE_BEHIND : 0;
            seen |= forms[to + 1].equals("who") || forms[to + 1].equals("whose") ? 1L << WHO : 0;
        }
        return seen;
    }

    /** True for "... is a small town" and "..., the old port". */
    private boolean isLocality(String[] forms, int to) {
        if (to + 2 >= forms.length || !(forms[to].equals(",") || forms[to].equals("is") || forms[to].equals("was"))
                || !(forms[to + 1].equals("a") || forms[to + 1].equals("an") || forms[to + 1].equals("the"))) {
            return false;
        }
        for (int token = to + 2; token < Math.min(forms.length, to + 2 + REACH); token++) {
            if ((gazetteer.kinds(forms[token]) & Gazetteer.LOCALITY) != 0) {
                return true;
            }
        }
        return false;
    }

    private void add(String form, long seen) {
        facts.merge(form, seen, (old, more) -> old | more | (old & more) << AGAIN);
    }
}
