package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.course.Cue.Role;
import org.rapporteur.casefile.course.WordReader.Token;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Course.Status;

/** Finds the sentences that tell what became of something promised, threatened or asked. */
final class FateScan {

    /** How many words may stand between a phrase and what it befalls. */
    private static final int REACH = 5;
    /** How far before a phrase "would" and "not" are looked for. */
    private static final int UNREAL_REACH = 3;
    private static final Set<String> BEING = Set.of("was", "were", "been", "is", "are", "got", "being");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "that", "which", "we");

    private final Lexicon lexicon;
    private final WordReader words;
    private final Chronicle chronicle;
    private final Dates dates;
    private final Map<String, List<Cue>> cues = new HashMap<>();

    FateScan(Lexicon lexicon, WordReader words, Chronicle chronicle, Dates dates) {
        this.lexicon = lexicon;
        this.words = words;
        this.chronicle = chronicle;
        this.dates = dates;
        for (Cue cue : lexicon.cues()) {
            cues.computeIfAbsent(cue.words().getFirst(), unused -> new ArrayList<>()).add(cue);
        }
        cues.replaceAll((word, all) -> Cue.longestFirst(all));
    }

    /** What the sentences of a report tell, in order of place. */
    List<Fate> in(Reading reading) {
        List<Fate> found = new ArrayList<>();
        String text = reading.report().text();
        for (Span sentence : reading.sentences()) {
            List<Token> tokens = WordReader.tokens(text, sentence);
            List<String> plain = tokens.stream().map(Token::word).toList();
            for (int at = 0; at < plain.size(); at++) {
                for (Cue cue : cues.getOrDefault(plain.get(at), List.of())) {
                    int end = cue.endAt(plain, at);
                    if (end < 0) {
                        continue;
                    }
                    Fate fate = fate(reading, sentence, tokens, cue, at, end);
                    if (fate != null) {
                        found.add(fate);
                    }
                    break;
                }
            }
        }
        return found;
    }

    private @Nullable Fate fate(Reading reading, Span sentence, List<Token> tokens, Cue cue, int at, int end) {
        if (unreal(tokens, at) || !told(reading.report().id(), tokens.get(at))) {
            return null;
        }
        Set<CommitmentAct> acts = EnumSet.noneOf(CommitmentAct.class);
        Set<String> anchors = new HashSet<>();
        String text = reading.report().text();
        if (cue.role() == Role.ALONE) {
            for (int word = at; word < end; word++) {
                acts.addAll(lexicon.acts(tokens.get(word).word()));
            }
            if (acts.isEmpty() && cue.words().contains("...")) {
                name(cue, tokens, before(text, tokens, at, true), acts, anchors);
            } else if (acts.isEmpty()) {
                acts.addAll(Set.of(CommitmentAct.PROMISE, CommitmentAct.THREAT));
            }
        } else if (cue.role() == Role.SUBJECT || passive(tokens, at)) {
            name(cue, tokens, before(text, tokens, at, false), acts, anchors);
        } else {
            name(cue, tokens, after(text, tokens, end), acts, anchors);
            if (acts.isEmpty() && anchors.isEmpty()) {
                name(cue, tokens, before(text, tokens, at, true), acts, anchors);
            }
        }
        if (acts.isEmpty() && anchors.isEmpty()) {
            return null;
        }
        Term moved = cue.status() == Status.EXTENDED
                ? dates.bound(reading.report(), new Span(tokens.get(at).start(), sentence.end()))
                : null;
        Span clause = cue.status() == Status.EXTENDED ? new Span(sentence.start(), tokens.get(at).start()) : sentence;
        return new Fate(cue.status(), reading.report().id(), sentence, acts, anchors,
                dates.past(reading.report(), clause, tokens.get(at).start()), moved);
    }

    private void name(Cue cue, List<Token> tokens, List<Integer> places, Set<CommitmentAct> acts,
            Set<String> anchors) {
        for (int place : places) {
            Set<CommitmentAct> named = lexicon.acts(tokens.get(place).word());
            if (!named.isEmpty()) {
                if (cue.ofWord()) {
                    acts.addAll(named);
                }
                return;
            }
            if (cue.ofDeed() && !lexicon.is(Lexicon.Use.FUNCTION, tokens.get(place).word())) {
                anchors.add(words.stem(tokens.get(place).word()));
            }
        }
    }

    /** The words before a phrase, the nearest first, as far as its clause reaches. */
    private static List<Integer> before(String text, List<Token> tokens, int at, boolean relative) {
        List<Integer> places = new ArrayList<>();
        if (relative && (at == 0 || !PRONOUNS.contains(tokens.get(at - 1).word()))) {
            return places;
        }
        for (int place = at - 1; place >= 0 && place >= at - REACH; place--) {
            if (parted(text, tokens.get(place).end(), tokens.get(place + 1).start())) {
                break;
            }
            places.add(place);
        }
        return places;
    }

    private static List<Integer> after(String text, List<Token> tokens, int end) {
        List<Integer> places = new ArrayList<>();
        for (int place = end; place < tokens.size() && place < end + REACH; place++) {
            if (parted(text, tokens.get(place - 1).end(), tokens.get(place).start())) {
                break;
            }
            places.add(place);
        }
        return places;
    }

    private static boolean parted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (",;:.!?()\u2014\u2013".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean passive(List<Token> tokens, int at) {
        return at > 0 && BEING.contains(tokens.get(at - 1).word());
    }

    /** True for "would be put off", "did not lapse", "denied that it lapsed". */
    private boolean unreal(List<Token> tokens, int at) {
        for (int place = at - 1; place >= 0 && place >= at - UNREAL_REACH; place--) {
            if (lexicon.is(Lexicon.Use.UNREAL, tokens.get(place).word())) {
                return true;
            }
        }
        return false;
    }

    /** True when the sentence is told as having come about, not as foretold, asked for or denied. */
    private boolean told(String report, Token cue) {
        Statement statement = chronicle.statementAt(report, new Span(cue.start(), cue.end()));
        return statement == null || Statements.asserts(statement);
    }
}
