package org.rapporteur.casefile.disagreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Act;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;

/**
 * Words that say that it is so.
 *
 * @param who the speaker as the report names him; null in a report's own voice
 * @param rank how plainly it stands against the denial, the lowest first
 */
record Assertion(Evidence evidence, @Nullable String who, int rank) {

    private static final Set<Act> SAYING = Set.of(Act.SAY, Act.WRITE, Act.CONFIRM, Act.WARN, Act.ACCUSE,
            Act.CRITICISE, Act.PREDICT, Act.SHOW, Act.KNOW);
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "any");
    private static final int NEAR_AHEAD = 21;
    private static final int NEAR = 60;
    private static final int MOST_WORDS = 60;
    private static final int REACH = 5;

    static @Nullable Assertion of(CaseIndex index, Sources sources, Reading reading, Span sentence, Denial denial,
            MatterWords lexicon) {
        Statement denying = denial.statement();
        String report = reading.report().id();
        if (apart(reading.report(), index.report(denying.report())) > (denial.matter().ahead() ? NEAR_AHEAD : NEAR)) {
            return null;
        }
        String text = reading.report().text();
        int at = predicate(Word.in(text, sentence), denial, lexicon);
        if (at < 0) {
            return null;
        }
        Word predicate = Word.in(text, sentence).get(at);
        Evidence evidence = sources.evidence(report, predicate.span(), null);
        Statement statement = index.statement(evidence.statement());
        Span within = statement == null ? sentence : part(statement, sentence, predicate);
        List<Word> words = Word.in(text, within);
        if (words.size() > MOST_WORDS || !plain(text, sentence, words, lexicon)
                || (statement != null && !asserts(index, statement, denial))
                || (statement == null && !ownVoice(denial.matter()))) {
            return null;
        }
        boolean here = report.equals(denying.report());
        int place = predicate(words, denial, lexicon);
        if (place < 0 || !sameMatter(words, text, denial, lexicon)
                || !(actor(words, place, text, denial) || (here && nobody(words, place, text, denial)))
                || open(words, place, lexicon) != denial.matter().ahead() || !object(words, place, text, denial)) {
            return null;
        }
        boolean accuses = statement != null && statement.act() == Act.ACCUSE;
        return new Assertion(
                new Evidence(report, within, statement == null ? null : statement.id(), statement == null
                        ? null
                        : statement.id()),
                statement == null ? null : who(index, statement), (statement == null ? 2 : 0) + (here ? 0 : 1)
                        + (accuses ? 0 : 1));
    }

    /** A report's own words count against a denial only where they share more with it than one word. */
    private static boolean ownVoice(Matter matter) {
        return !matter.ahead() && (matter.roots().size() > 1 || !matter.names().isEmpty());
    }

    private static String who(CaseIndex index, Statement statement) {
        return Named.of(index, statement.speaker()).shown();
    }

    private static long apart(Report one, Report other) {
        return one.published() == null || other.published() == null
                ? 0
                : Math.abs(one.published().first().toEpochDay() - other.published().first().toEpochDay());
    }

    private static int predicate(List<Word> words, Denial denial, MatterWords lexicon) {
        String root = denial.matter().roots().getFirst();
        for (int at = 0; at < words.size(); at++) {
            if (lexicon.root(Matter.bare(words.get(at).text()), denial.matter().ahead()).equals(root)) {
                return at;
            }
        }
        return -1;
    }

    /** The part of what is said that stands in the sentence. */
    private static Span part(Statement statement, Span sentence, Word predicate) {
        for (Span content : statement.content()) {
            if (content.contains(predicate.span())) {
                return new Span(Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end()));
            }
        }
        return sentence;
    }

    /** True when no word turns it round or leaves it open. */
    private static boolean plain(String text, Span sentence, List<Word> words, MatterWords lexicon) {
        return words.stream().noneMatch(word -> lexicon.turning(word.text()) || word.text().equals("?"))
                && text.lastIndexOf('?', sentence.end() - 1) < sentence.start();
    }

    /** True when another than the denier, and none of his, says it. */
    private static boolean asserts(CaseIndex index, Statement statement, Denial denial) {
        Cue cue = statement.speaker().cue();
        String speaker = statement.speaker().text();
        return SAYING.contains(statement.act()) && !(cue != null && cue.negated()) && !speaker.isBlank()
                && !Sources.voucher(statement).equals(Sources.voucher(denial.statement()))
                && !denial.denier().in(Word.in(speaker, new Span(0, speaker.length())), speaker)
                && Named.of(index, statement.speaker()).words().stream()
                        .noneMatch(word -> denial.denier().words().contains(word));
    }

    private static boolean sameMatter(List<Word> words, String text, Denial denial, MatterWords lexicon) {
        Matter matter = denial.matter();
        Set<String> shared = new HashSet<>();
        boolean named = matter.names().isEmpty();
        for (Word word : words) {
            String bare = Matter.bare(word.text());
            String root = lexicon.root(bare, matter.ahead());
            if (matter.roots().contains(root)) {
                shared.add(root);
            }
            named |= matter.names().contains(bare) && Character.isUpperCase(text.charAt(word.start()));
        }
        return shared.size() >= matter.enough() && (named || matter.ahead() || matter.roots().size() > 2);
    }

    /** True when the last name before the predicate is the denier's. */
    private static boolean actor(List<Word> words, int place, String text, Denial denial) {
        boolean run = false;
        for (int at = place - 1; at >= 0; at--) {
            Word word = words.get(at);
            boolean capital = Character.isUpperCase(text.charAt(word.start()))
                    && !(at == 0 && Texts.small(word.text()));
            if (capital && denial.denier().is(word.text())) {
                return true;
            }
            if (run && !capital) {
                return false;
            }
            run |= capital;
        }
        return false;
    }

    /** "An invasion could start any day", in the report of the denial: who would do it goes without saying. */
    private static boolean nobody(List<Word> words, int place, String text, Denial denial) {
        return denial.matter().ahead() && place > 0 && place < 4 && DETERMINERS.contains(words.get(place - 1).text())
                && words.subList(0, place).stream()
                        .noneMatch(word -> Character.isUpperCase(text.charAt(word.start())));
    }

    /** True when it is spoken of as planned or possible. "Would be terrible" behind it does not say that it comes. */
    private static boolean open(List<Word> words, int place, MatterWords lexicon) {
        for (int at = Math.max(0, place - REACH); at < Math.min(words.size(), place + REACH); at++) {
            boolean conditional = at > place && words.get(at).text().equals("would");
            if (!conditional && lexicon.open(words.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    /** False when what follows the predicate names another than the denial does. */
    private static boolean object(List<Word> words, int place, String text, Denial denial) {
        if (denial.matter().names().isEmpty()) {
            return true;
        }
        boolean other = false;
        for (int at = place + 1; at < Math.min(words.size(), place + REACH); at++) {
            if (Character.isUpperCase(text.charAt(words.get(at).start()))) {
                if (denial.matter().names().contains(Matter.bare(words.get(at).text()))) {
                    return true;
                }
                other = true;
            }
        }
        return !other;
    }

    /** What is asserted, on one line, without the word that joins it to its speaker; an accusation with who makes it. */
    String told(CaseIndex index) {
        Statement statement = index.statement(evidence.statement());
        Span span = statement != null && statement.act() == Act.ACCUSE
                ? statement.spans().getFirst().cover(evidence.span())
                : evidence.span();
        String said = Texts.line(span, index.report(evidence.report()).text());
        return said.startsWith("that ") ? said.substring(5) : said;
    }
}
