package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Act;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** One says it, another denies it: in the next sentence ("denied it"), or in the same words ("denies that it ever lapsed"). */
final class DenialRule implements Rule {

    private static final Set<String> DENYING = Set.of("deny", "dispute", "refute", "rebut", "contradict");
    private static final Set<String> MODALS = Set.of("could", "can", "would", "may", "might", "must", "should", "to",
            "will", "if", "not", "n't");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been");
    private static final Set<String> POINTERS = Set.of("it", "this", "that");
    private static final Set<String> CLAIMS = Set.of("claim", "allegation", "accusation", "charge",
            "assertion", "suggestion");
    private static final Set<String> SEVERAL = Set.of("the", "these", "those", "such");
    private static final Set<String> OWN = Set.of("it", "he", "she", "they");
    private static final Set<String> ACCUSING = Set.of("accuse", "allege", "claim", "assert", "contend", "charge");
    private static final Set<Act> SAYING = Set.of(Act.SAY, Act.ACCUSE, Act.CONFIRM, Act.WRITE, Act.SHOW);
    private static final Set<String> OPENING = Set.of("if", "whether");
    private static final int SHORTEST = 4;
    private static final int OPEN_REACH = 7;
    private static final int MOST_BEFORE = 3;

    private final CaseIndex index;

    DenialRule(CaseIndex index) {
        this.index = index;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            List<Statement> statements = reading.statements();
            for (int at = 0; at < statements.size(); at++) {
                Draft draft = denies(reading, statements.get(at)) ? draft(reading, statements, at) : null;
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Draft draft(Reading reading, List<Statement> statements, int at) {
        Statement denial = statements.get(at);
        List<Word> words = Word.in(reading.report().text(), denial.content().getFirst());
        if (words.isEmpty()) {
            return null;
        }
        String last = words.getLast().text();
        boolean short2 = words.size() == 2;
        String determiner = words.getFirst().text();
        boolean pointing = words.size() == 1 && POINTERS.contains(last);
        boolean named = short2 && (determiner.equals("that") || determiner.equals("this")) && CLAIMS.contains(last);
        boolean several = short2 && SEVERAL.contains(determiner) && CLAIMS.contains(Texts.singular(last));
        if (several) {
            return !opens(reading, denial) ? null : accused(reading, statements, at);
        }
        if (pointing || named) {
            return answered(reading, statements, at);
        }
        String opponent = NamedClaim.whose(words);
        if (opponent != null) {
            return answered(reading, statements, at, opponent);
        }
        Draft claimed = ClaimNoun.denied(reading, denial, CLAIMS);
        return claimed != null ? claimed : repeated(reading, denial);
    }

    /** True for a plain "denied", "is disputing"; not for "could refute", "did not deny", "were denied". */
    static boolean denies(Reading reading, Statement statement) {
        Cue cue = statement.speaker().cue();
        if (statement.act() != Act.DENY || cue == null || cue.negated() || !DENYING.contains(cue.lemma())
                || statement.content().size() != 1 || statement.speaker().text().isBlank()) {
            return false;
        }
        Span word = cue.spans().getLast();
        Span sentence = reading.sentences().get(Math.max(0, Texts.sentence(reading, word.start())));
        List<Word> before = sentence.start() < word.start()
                ? Word.in(reading.report().text(), new Span(sentence.start(), word.start()))
                : List.of();
        for (int back = before.size() - 1; back >= 0 && back >= before.size() - 2; back--) {
            if (MODALS.contains(before.get(back).text())) {
                return false;
            }
        }
        for (int back = before.size() - 1; back >= 0 && back >= before.size() - OPEN_REACH; back--) {
            if (OPENING.contains(before.get(back).text())) {
                return false;
            }
        }
        boolean being = !before.isEmpty() && BEING.contains(before.getLast().text());
        return being == word.in(reading.report().text()).endsWith("ing");
    }

    /** What was said in the sentence before, or earlier in the same. */
    private static @Nullable Draft answered(Reading reading, List<Statement> statements, int at) {
        Statement denial = statements.get(at);
        int sentence = Texts.sentence(reading, denial.spans().getFirst().start());
        Statement claim = null;
        for (int before = at - 1; before >= 0 && before > at - 6; before--) {
            Statement said = statements.get(before);
            int apart = sentence - Texts.sentence(reading, said.content().getLast().start());
            if (apart <= 1 && claims(reading, said)
                    && !Sources.voucher(said).equals(Sources.voucher(denial))) {
                if (claim != null && !Sources.voucher(claim).equals(Sources.voucher(said))) {
                    return null;
                }
                claim = said;
            }
        }
        return claim == null ? null : draft(reading, Sources.of(claim, claim.content().getFirst()), denial);
    }

    /** What the one whose "claims" they are was told, shortly before, to have said. */
    private static @Nullable Draft answered(Reading reading, List<Statement> statements, int at, String opponent) {
        Statement denial = statements.get(at);
        String text = reading.report().text();
        int sentence = Texts.sentence(reading, denial.spans().getFirst().start());
        for (int before = at - 1; before >= 0 && before > at - 8; before--) {
            Statement said = statements.get(before);
            int place = Texts.sentence(reading, said.content().getFirst().start());
            if (place < 0 || sentence - place > 2) {
                return null;
            }
            String speaker = said.speaker().text();
            boolean his = Word.in(speaker, new Span(0, speaker.length())).stream()
                    .anyMatch(word -> Texts.singular(word.text()).equals(opponent));
            if (place < sentence && his && claims(reading, said)
                    && !Sources.voucher(said).equals(Sources.voucher(denial))) {
                Span told = said.act() == Act.ACCUSE
                        ? trimmed(text, reading.sentences().get(place))
                        : said.content().getFirst();
                return draft(reading, Sources.of(said, told), denial);
            }
        }
        return null;
    }

    /** What was said shortly before of the one who denies "the allegations". */
    private @Nullable Draft accused(Reading reading, List<Statement> statements, int at) {
        Statement denial = statements.get(at);
        String text = reading.report().text();
        Named denier = Named.of(index, denial.speaker());
        int sentence = Texts.sentence(reading, denial.spans().getFirst().start());
        for (int before = at - 1; before >= 0 && before > at - 8; before--) {
            Statement said = statements.get(before);
            int place = Texts.sentence(reading, said.spans().getFirst().start());
            Cue cue = said.speaker().cue();
            boolean accusing = said.act() == Act.ACCUSE || warnsOf(text, said, denier)
                    || (cue != null && ACCUSING.contains(cue.lemma()));
            if (sentence - place > 3 || place < 0) {
                return null;
            }
            Span whole = trimmed(text, reading.sentences().get(place));
            boolean named = denier.in(Word.in(text, whole), text);
            if (place < sentence && accusing && named && !Sources.voucher(said).equals(Sources.voucher(denial))) {
                return draft(reading, Sources.of(said, whole), denial);
            }
        }
        return null;
    }

    /** True when the denial begins its sentence: one behind another clause answers that clause. */
    private static boolean opens(Reading reading, Statement denial) {
        int place = Texts.sentence(reading, denial.spans().getFirst().start());
        return place >= 0 && Word.in(reading.report().text(), new Span(reading.sentences().get(place).start(),
                denial.spans().getFirst().start())).size() <= MOST_BEFORE;
    }

    /** "They warned that it was arming": of the denier, by name or pronoun. */
    private static boolean warnsOf(String text, Statement said, Named denier) {
        List<Word> words = Word.in(text, said.content().getFirst());
        List<Word> first = words.subList(0, Math.min(3, words.size()));
        return said.act() == Act.WARN
                && (denier.in(first, text) || first.stream().anyMatch(word -> OWN.contains(word.text())));
    }

    private static boolean claims(Reading reading, Statement said) {
        return SAYING.contains(said.act()) && !(said.speaker().cue() != null && said.speaker().cue().negated())
                && said.content().getFirst().length() > 0
                && Word.in(reading.report().text(), said.content().getFirst()).size() >= SHORTEST;
    }

    /** A sentence shortly before that says, in the words of the denial, what is denied. */
    private static @Nullable Draft repeated(Reading reading, Statement denial) {
        String text = reading.report().text();
        List<String> denied = telling(Word.in(text, denial.content().getFirst()));
        int sentence = Texts.sentence(reading, denial.spans().getFirst().start());
        if (denied.isEmpty() || denied.size() > 4) {
            return null;
        }
        for (int before = sentence - 1; before >= 0 && before >= sentence - 2; before--) {
            Span span = reading.sentences().get(before);
            List<Word> words = Word.in(text, span);
            List<String> told = telling(words);
            boolean turned = words.stream().anyMatch(word -> switch (word.text()) {
                case "not", "no", "never", "whether", "alleged", "denied", "denies", "deny", "without", "if" -> true;
                default -> word.text().endsWith("n't") || word.text().endsWith("n’t");
            });
            if (!turned && told.containsAll(denied)) {
                return draft(reading, evidenceOfClause(reading, span, words, denied), denial);
            }
        }
        return null;
    }

    /** The clause that holds the words: from the last "that", comma or beginning before them to the sentence's end. */
    private static Evidence evidenceOfClause(Reading reading, Span sentence, List<Word> words, List<String> denied) {
        int start = sentence.start();
        for (Word word : words) {
            if (denied.contains(Texts.stem(word.text()))) {
                break;
            }
            if (word.text().equals("that") || word.text().equals(",")) {
                start = word.end();
            }
        }
        Span clause = trimmed(reading.report().text(), new Span(start, sentence.end()));
        Statement holding = null;
        for (Statement statement : reading.statements()) {
            if (statement.content().stream().anyMatch(content -> content.overlaps(clause))
                    && statement.act() != Act.DENY) {
                holding = holding == null ? statement : holding;
            }
        }
        return new Evidence(reading.report().id(), clause, null, holding == null ? null : holding.id());
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<String> telling(List<Word> words) {
        return words.stream().filter(Word::isWord).map(Word::text).filter(word -> !Texts.small(word))
                .map(Texts::stem).distinct().toList();
    }

    static Draft draft(Reading reading, Evidence claim, Statement denial) {
        String text = reading.report().text();
        String said = Texts.line(claim.span(), text);
        String told = said.startsWith("that ") ? said.substring(5) : said;
        Span whole = denial.spans().getFirst().cover(denial.spans().getLast());
        Subject about = new Subject(Subject.Kind.OTHER, null, told);
        return Draft.disagreement(about, "happened",
                List.of(new Draft.Value(told, List.of(claim)),
                        new Draft.Value("denied", List.of(Sources.of(denial, whole)))),
                "One says that it is so, the other denies it.");
    }
}
