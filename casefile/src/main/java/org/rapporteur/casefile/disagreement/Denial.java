package org.rapporteur.casefile.disagreement;

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

/**
 * A statement that something is not so, in words that tell what.
 *
 * @param plain true for "denied that he knew", false for "said that he did not know"
 * @param content the words that tell what is denied
 */
record Denial(Statement statement, Named denier, Matter matter, Span content, boolean plain) {

    private static final Set<Act> SAYING = Set.of(Act.SAY, Act.WRITE);
    private static final Set<String> TURNING_DOWN = Set.of("reject", "dismiss");
    private static final Set<String> CLAIMS = Set.of("claim", "allegation", "accusation", "charge", "assertion",
            "suggestion", "report");
    private static final Set<String> OWN = Set.of("it", "he", "she", "they", "i", "we");
    private static final Set<String> NOT = Set.of("never");
    private static final Set<String> NOT_JOINED = Set.of("didn't", "hadn't", "hasn't", "haven't", "wasn't", "weren't");
    private static final Set<String> AUXILIARIES = Set.of("did", "had", "has", "have", "was", "were", "does", "do");
    private static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> PLANS = Set.of("plan", "plans", "intention", "intentions");
    private static final int LONGEST = 20;

    /** Null for any other statement, and where nothing tells what is denied or by whom. */
    static @Nullable Denial of(CaseIndex index, Reading reading, Statement statement, MatterWords words) {
        Cue cue = statement.speaker().cue();
        if (cue == null || cue.negated() || statement.speaker().text().isBlank()) {
            return null;
        }
        String text = reading.report().text();
        Span content = index.sentence(statement.report(), statement.content().getFirst());
        Span first = statement.content().getFirst();
        content = new Span(first.start(), Math.max(first.start(), Math.min(first.end(), content.end())));
        boolean plain = true;
        Span told = null;
        if (DenialRule.denies(reading, statement)) {
            told = cue.spans().getLast().end() <= content.start() ? afterNoun(text, content, false) : null;
        } else if (statement.act() == Act.DENY && TURNING_DOWN.contains(cue.lemma())
                && cue.spans().getLast().end() <= content.start()) {
            told = afterNoun(text, content, true);
        } else if (SAYING.contains(statement.act())) {
            plain = false;
            told = negated(Word.in(text, content), content, words);
        }
        Named denier = Named.of(index, statement.speaker());
        Matter matter = told == null ? null : Matter.of(text, told, denier, words);
        return told == null || matter == null ? null : new Denial(statement, denier, matter, told, plain);
    }

    /** What follows "the accusation (that)", or all of it where no claim is named. */
    private static @Nullable Span afterNoun(String text, Span content, boolean needed) {
        List<Word> words = Word.in(text, content);
        for (int at = 0; at + 3 < words.size() && at < 4; at++) {
            if (CLAIMS.contains(Texts.singular(words.get(at).text()))) {
                boolean of = words.get(at + 1).text().equals("of");
                return new Span(words.get(of ? at + 2 : at + 1).start(), content.end());
            }
        }
        return needed ? null : content;
    }

    /** "it has not invaded", "we have no plans to": the speaker's own deed, turned down in a short clause. */
    private static @Nullable Span negated(List<Word> words, Span content, MatterWords lexicon) {
        int begin = !words.isEmpty() && !words.getFirst().isWord() ? 1 : 0;
        begin += words.size() > begin && words.get(begin).text().equals("that") ? 1 : 0;
        if (words.size() < begin + 4 || words.size() > LONGEST || !OWN.contains(words.get(begin).text())) {
            return null;
        }
        String second = words.get(begin + 1).text();
        String third = words.get(begin + 2).text();
        int deed = begin + (NOT_JOINED.contains(second.replace('’', '\'')) || NOT.contains(second) ? 2 : 3);
        boolean not = deed == begin + 2
                || ((NOT.contains(third) || third.equals("not")) && AUXILIARIES.contains(second));
        boolean none = HAVING.contains(second) && third.equals("no") && PLANS.contains(words.get(begin + 3).text());
        return none || (not && !lexicon.minding(words.get(deed).text()))
                ? new Span(words.get(begin).start(), content.end())
                : null;
    }

    /** All of its words, with the speaker. */
    Span whole() {
        return statement.spans().getFirst().cover(statement.spans().getLast());
    }
}
