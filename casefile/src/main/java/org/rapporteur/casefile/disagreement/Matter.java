package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Span;

/**
 * What somebody denies.
 *
 * @param ahead true for a plan, false for what was or is so
 * @param roots of the words that tell it, in order; never empty
 * @param names lower-case words of those it is done to, where they are named
 */
record Matter(boolean ahead, List<String> roots, Set<String> names) {

    private static final int MOST_ROOTS = 6;
    private static final Set<String> OWN = Set.of("it", "he", "she", "they", "its", "his", "her", "their", "we", "i",
            "our", "my", "there");
    private static final Set<String> NOUNS = Set.of("plans", "plan", "any", "intention", "intentions", "all", "having",
            "being", "knowledge", "wrongdoing", "involvement", "responsibility", "ever");

    /** Words that point to what is told elsewhere. */
    private static final Set<String> POINTING = Set.of("such", "allegation", "accusation", "claim", "charge", "rumor",
            "rumour");

    Matter {
        roots = List.copyOf(roots);
        names = Set.copyOf(names);
    }

    /** Null when the words tell too little or too much, or are not about the speaker's own deeds. */
    static @Nullable Matter of(String text, Span content, Named denier, MatterWords words) {
        List<Word> all = Word.in(text, content).stream().filter(Word::isWord).toList();
        int begin = !all.isEmpty() && all.getFirst().text().equals("that") ? 1 : 0;
        if (all.size() <= begin || !own(text, all.get(begin), denier)) {
            return null;
        }
        if (all.stream().anyMatch(word -> POINTING.contains(Texts.singular(word.text())))) {
            return null;
        }
        boolean ahead = all.stream().anyMatch(word -> words.ahead(word.text()));
        List<String> roots = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Word word : all.subList(begin, all.size())) {
            boolean capital = Character.isUpperCase(text.charAt(word.start()));
            if (capital && denier.is(word.text())) {
                continue;
            }
            if (capital && word.start() != all.get(begin).start() && words.telling(word.text())) {
                names.add(bare(word.text()));
            } else if (words.telling(word.text())) {
                String root = words.root(bare(word.text()), ahead);
                if (!roots.contains(root)) {
                    roots.add(root);
                }
            }
        }
        return roots.isEmpty() || roots.size() > MOST_ROOTS ? null : new Matter(ahead, roots, names);
    }

    private static boolean own(String text, Word first, Named denier) {
        String word = first.text();
        return OWN.contains(word) || NOUNS.contains(word) || (word.endsWith("ing") && word.length() > 4)
                || (Character.isUpperCase(text.charAt(first.start())) && denier.is(word));
    }

    static String bare(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** How many of its roots another telling must share to be of the same matter. */
    int enough() {
        return roots.size() <= 2 ? roots.size() : (2 * roots.size() + 2) / 3;
    }
}
