package org.rapporteur.casefile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.wording.Word;
import org.rapporteur.casefile.wording.Words;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/** How reports write their words: a name with all its parts, any other word as it mostly stands. */
final class Written {

    private static final int LONGEST_NAME = 4;

    /** A word or name as written, with the stems it is made of. */
    record Form(String text, List<String> stems) {

        Form {
            stems = List.copyOf(stems);
        }
    }

    private final Predicate<String> tells;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Form> forms = new TreeMap<>();

    /** @param tells whether a stem says anything; others never begin a name */
    Written(Predicate<String> tells) {
        this.tells = tells;
    }

    void add(Reading reading) {
        String text = reading.report().text();
        for (Span sentence : reading.sentences()) {
            List<Word> words = Words.between(text, sentence.start(), sentence.end());
            int at = 0;
            while (at < words.size()) {
                int end = at + 1;
                if (words.get(at).capital() && tells.test(words.get(at).stem())) {
                    while (end < words.size() && end - at < LONGEST_NAME && goesOn(text, words, end)) {
                        end++;
                    }
                }
                count(text, words.subList(at, end));
                at = end;
            }
        }
    }

    private boolean goesOn(String text, List<Word> words, int at) {
        Word before = words.get(at - 1);
        Word word = words.get(at);
        return word.capital() && tells.test(word.stem()) && word.start() == before.end() + 1
                && text.charAt(before.end()) == ' ';
    }

    private void count(String text, List<Word> name) {
        String written = bare(text.substring(name.getFirst().start(), name.getLast().end()));
        List<String> stems = new ArrayList<>(name.stream().map(Word::stem).toList());
        forms.putIfAbsent(written, new Form(written, stems));
        stems.forEach(stem -> counts.computeIfAbsent(stem, unused -> new TreeMap<>()).merge(written, 1, Integer::sum));
    }

    private static String bare(String written) {
        return written.endsWith("'s") || written.endsWith("’s")
                ? written.substring(0, written.length() - 2)
                : written;
    }

    /** The commonest form, of equally common ones the first in the alphabet; null for a stem that no report holds. */
    @Nullable
    Form of(String stem) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> form : counts.getOrDefault(stem, Map.of()).entrySet()) {
            if (form.getValue() > most) {
                most = form.getValue();
                best = form.getKey();
            }
        }
        return best == null ? null : forms.get(best);
    }
}
