package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.course.WordReader.Token;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** "The strait will be open by Easter" against "the strait remains closed", and "rates will pass 20,000" against a figure. */
final class ForetoldStates {

    private static final Set<String> NOW = Set.of("remains", "remained", "is", "are", "remain", "stays", "stayed");
    private static final Set<String> STANDING = Set.of("stood", "stand", "stands", "reached", "hit", "rose", "climbed",
            "passed", "fell", "were", "was", "at", "to", "topped", "exceeded", "dropped", "are", "is");
    private static final int REACH = 3;
    private static final int MOST = 60;

    /** What a forecast says of one thing: its state, or an amount it will pass. */
    private record Said(Foretold foretold, Set<String> subject, @Nullable String state, double amount, boolean above,
            @Nullable String unit) {}

    private final Chronicle chronicle;
    private final Lexicon lexicon;
    private final ForecastChanges changes;

    ForetoldStates(Chronicle chronicle, Lexicon lexicon, ForecastChanges changes) {
        this.chronicle = chronicle;
        this.lexicon = lexicon;
        this.changes = changes;
    }

    void settle(List<Foretold> forecasts) {
        Map<String, List<Said>> byHead = new HashMap<>();
        for (Foretold foretold : forecasts) {
            said(foretold, byHead);
        }
        for (Reading reading : byHead.isEmpty() ? List.<Reading>of() : chronicle.index().affair().readings()) {
            for (Span sentence : reading.sentences()) {
                read(reading, sentence, byHead);
            }
        }
    }

    private void said(Foretold foretold, Map<String, List<Said>> byHead) {
        Participant about = foretold.forecast().about();
        if (about == null) {
            return;
        }
        List<String> subject = new ArrayList<>();
        for (Token token : foretold.tokens()) {
            boolean within = about.span().start() <= token.start() && token.end() <= about.span().end();
            if (within && !lexicon.is(Lexicon.Use.FUNCTION, token.word())) {
                subject.add(token.word());
            }
        }
        if (subject.isEmpty()) {
            return;
        }
        List<Token> rest = foretold.tokens().stream().filter(token -> token.start() >= about.span().end()).toList();
        String head = chronicle.story(foretold.forecast().report()) + "\t" + subject.getLast();
        for (int at = 0; at < rest.size(); at++) {
            String state = Stems.of(rest.get(at).word());
            if (!lexicon.opposites(state).isEmpty()) {
                put(byHead, head, new Said(foretold, new HashSet<>(subject), state, 0, false, null));
                return;
            }
            Boolean above = lexicon.above(rest, at);
            double amount = above == null ? Double.NaN : amount(rest, at + 1);
            if (above != null && !Double.isNaN(amount)) {
                put(byHead, head, new Said(foretold, new HashSet<>(subject), null, amount, above, unit(rest, at + 1)));
                return;
            }
        }
    }

    /** Keeps the latest under a word, so that time grows with the reports alone. */
    private static void put(Map<String, List<Said>> byHead, String head, Said said) {
        List<Said> under = byHead.computeIfAbsent(head, unused -> new ArrayList<>());
        if (under.size() == MOST) {
            under.removeFirst();
        }
        under.add(said);
    }

    private void read(Reading reading, Span sentence, Map<String, List<Said>> byHead) {
        String story = chronicle.story(reading.report().id());
        List<Token> tokens = WordReader.tokens(reading.report().text(), sentence);
        for (int at = 0; at < tokens.size(); at++) {
            for (Said said : byHead.getOrDefault(story + "\t" + tokens.get(at).word(), List.of())) {
                if (said.foretold().before(chronicle.day(reading.report().id())) && told(reading, tokens.get(at))
                        && named(tokens, at, said)) {
                    hold(reading, sentence, tokens, at, said);
                }
            }
        }
    }

    private boolean told(Reading reading, Token token) {
        Statement statement = chronicle.statementAt(reading.report().id(), new Span(token.start(), token.end()));
        return statement == null || Statements.asserts(statement);
    }

    /** True when the thing is named as in the forecast: "the strait" is not "the northern strait". */
    private boolean named(List<Token> tokens, int at, Said said) {
        for (int before = at - 1; before >= 0; before--) {
            String word = tokens.get(before).word();
            if (lexicon.is(Lexicon.Use.FUNCTION, word)) {
                return said.state() != null || before + said.subject().size() <= at;
            }
            if (!said.subject().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void hold(Reading reading, Span sentence, List<Token> tokens, int at, Said said) {
        String report = reading.report().id();
        if (said.state() != null) {
            String state = state(tokens, at);
            if (state != null && state.equals(said.state())) {
                changes.settle(said.foretold(), true, report, sentence, null, null);
            } else if (state != null && lexicon.opposites(said.state()).contains(state)
                    && said.foretold().over(chronicle.day(report))) {
                changes.settle(said.foretold(), false, report, sentence, null, null);
            }
            return;
        }
        boolean verb = at + 1 < tokens.size() && STANDING.contains(tokens.get(at + 1).word());
        double amount = verb ? amount(tokens, at + 1) : Double.NaN;
        boolean sameUnit = said.unit() != null && said.unit().equals(unit(tokens, at + 1));
        if (sameUnit && (said.above() ? amount >= said.amount() : amount < said.amount())) {
            changes.settle(said.foretold(), true, report, sentence, null, null);
        }
    }

    /** The state told of the thing at a place, as a stem; null when none is. */
    private @Nullable String state(List<Token> tokens, int at) {
        boolean now = at + 1 < tokens.size() && NOW.contains(tokens.get(at + 1).word());
        for (int next = at + 2; now && next < tokens.size() && next <= at + REACH; next++) {
            String word = tokens.get(next).word();
            String state = Stems.of(word);
            if (word.equals("not") || word.equals("to")) {
                return null;
            }
            if (!lexicon.opposites(state).isEmpty()) {
                return state;
            }
        }
        return null;
    }

    private static double amount(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at <= from + REACH; at++) {
            double value = Amount.of(tokens.get(at).word());
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    private static @Nullable String unit(List<Token> tokens, int from) {
        for (int at = from; at + 1 < tokens.size() && at <= from + REACH; at++) {
            if (!Double.isNaN(Amount.of(tokens.get(at).word()))) {
                return tokens.get(at + 1).word();
            }
        }
        return null;
    }
}
