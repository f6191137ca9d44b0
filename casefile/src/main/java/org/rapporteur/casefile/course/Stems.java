package org.rapporteur.casefile.course;

/** Takes the commonest endings off a word, so that "closing", "closed" and "close" are one. */
final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    /**
     * The word without its endings.
     *
     * @param word in lower case
     */
    static String of(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > 4) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("s") && stem.length() > SHORTEST && !stem.endsWith("ss") && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.endsWith("ed") && stem.length() > 4) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** A land and what belongs to it share a stem: "Brennish" and "Brennland". */
    static String ofName(String name) {
        for (String ending : new String[]{"land", "ish", "ese", "ians", "ian", "ans", "an", "ia", "a"}) {
            if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return twice ? stem.substring(0, last) : stem;
    }
}
