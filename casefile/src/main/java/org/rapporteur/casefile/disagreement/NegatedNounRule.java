package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** "The accord reached that night" beside "No accord was reached". */
final class NegatedNounRule implements Rule {

    private static final Set<String> BE = Set.of("was", "were", "is", "are");
    private static final int REACH = 4;

    private final CaseIndex index;
    private final Sources sources;

    NegatedNounRule(CaseIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            for (Statement statement : reading.statements()) {
                Draft draft = statement.content().size() == 1 ? denied(reading, statement) : null;
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Draft denied(Reading reading, Statement denial) {
        String text = reading.report().text();
        List<Word> words = Word.in(text, denial.content().getFirst()).stream().filter(Word::isWord).toList();
        int no = !words.isEmpty() && words.getFirst().text().equals("that") ? 1 : 0;
        int be = no + 2;
        if (words.size() <= be || !words.get(no).text().equals("no")) {
            return null;
        }
        boolean perfect = words.get(be).text().equals("had") || words.get(be).text().equals("has");
        int verb = perfect ? be + 2 : be + 1;
        if (verb >= words.size() || (!perfect && !BE.contains(words.get(be).text()))
                || (perfect && !words.get(be + 1).text().equals("been"))) {
            return null;
        }
        String noun = words.get(no + 1).text();
        String done = words.get(verb).text();
        Span so = affirmed(reading, Texts.sentence(reading, denial.spans().getFirst().start()), noun, done);
        if (so == null) {
            return null;
        }
        Evidence claim = sources.evidence(reading.report().id(), so, null);
        return Sources.voucher(denial).equals(sources.voucher(claim))
                ? null
                : Draft.disagreement(new Subject(Subject.Kind.OTHER, null, "the " + noun), "happened",
                        List.of(new Draft.Value("the " + noun + " " + done, List.of(claim)),
                                new Draft.Value("no " + noun + " was " + done,
                                        List.of(Sources.of(denial, denial.content().getFirst())))),
                        "Either there was " + article(noun) + " or there was not.");
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** "The accord reached", "an accord was reached" in the sentences before; null when none says so. */
    private static @Nullable Span affirmed(Reading reading, int sentence, String noun, String done) {
        String text = reading.report().text();
        for (int before = sentence - 1; before >= 0 && before >= sentence - REACH; before--) {
            List<Word> words = Word.in(text, reading.sentences().get(before));
            for (int at = 1; at + 1 < words.size(); at++) {
                String article = words.get(at - 1).text();
                boolean named = words.get(at).text().equals(noun)
                        && (article.equals("the") || article.equals("an") || article.equals("a"));
                int verb = BE.contains(words.get(at + 1).text()) ? at + 2 : at + 1;
                if (named && verb < words.size() && words.get(verb).text().equals(done)) {
                    return new Span(words.get(at - 1).start(), words.get(verb).end());
                }
            }
        }
        return null;
    }
}
