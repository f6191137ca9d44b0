package org.rapporteur.casefile.occasion;

/** Says what speaks for two occasions being one, and what is missing. */
final class Doubting {

    private Doubting() {}

    static String why(Gathering.Pair pair) {
        StringBuilder why = new StringBuilder("Both tell of ").append(kinds(pair))
                .append(pair.weight().people() >= 3 ? " of the same people" : " of some of the same people");
        if (pair.weight().detail() >= 1) {
            why.append(" with details in common");
        }
        why.append(pair.weight().time() == 0
                ? ", but nothing tells whether it was on the same day."
                : ", at about the same time, but no more than that ties them.");
        return why.toString();
    }

    private static String kinds(Gathering.Pair pair) {
        String one = pair.first().kind();
        String another = pair.second().kind();
        return one.equals(another) ? article(one) : article(one) + " or " + article(another);
    }

    private static String article(String kind) {
        if (kind.endsWith("s")) {
            return kind;
        }
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}
