package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Span;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.Frame;

/**
 * Speech between dashes, as papers of many countries print it: "- We were wrong. The bridge stays - said the mayor." The
 * words of the speaker run back to the opening dash, over sentences; with no such dash they are the cue's own sentence.
 */
final class DashRule implements Rule {

    /** The opening dash is looked for no more sentences back than this. */
    private static final int FARTHEST = 12;
    /** A speaker between dash and verb has no more words than this. */
    private static final int LONGEST = 6;

    /** A speaker behind the verb has no more words than this. */
    private static final int LONGEST_BEHIND = 20;

    private final CueLexicon verbs;

    DashRule(CueLexicon verbs) {
        this.verbs = verbs;
    }

    @Override
    public String description() {
        return "a verb of saying behind a dash that closes speech";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int dash = sentence.size() - 2; dash >= 0; dash--) {
            if (dash(sentence, dash) && passage.quotation(dash) < 0) {
                int cue = cue(passage, dash);
                CueEntry entry = cue < 0 ? null : said(sentence, cue);
                if (entry != null) {
                    find(passage, dash, cue, entry, into);
                    return;
                }
            }
        }
    }

    private static void find(Passage passage, int dash, int cue, CueEntry entry, List<Find> into) {
        Sentence sentence = passage.sentence();
        BitSet source = new BitSet();
        if (cue == dash + 1) {
            source = behind(passage, cue);
        } else {
            source.set(dash + 1, cue);
        }
        BitSet content = new BitSet();
        int first = dash(sentence, 0) ? 1 : 0;
        content.set(first, Math.max(first, dash));
        List<Span> beyond = before(passage, first);
        if (source.isEmpty() || (beyond.isEmpty() && !clause(sentence, first, dash))) {
            return;
        }
        BitSet words = new BitSet();
        words.set(cue);
        into.add(new Find(passage, cue, words, entry.name(), entry.act(), source, content, beyond,
                "the words up to the dash before \"" + sentence.form(cue) + "\" are given to \""
                        + Sources.text(sentence, source) + "\"",
                true));
    }

    /** The speaker behind an inverted verb: by the tree or by the order of the words, whichever has more. */
    private static BitSet behind(Passage passage, int cue) {
        BitSet words = Sources.ofVerb(passage, cue);
        BitSet plain = BesideCue.after(passage, cue);
        boolean whole = words.nextSetBit(0) == cue + 1 && words.nextClearBit(cue + 1) == words.length()
                && words.cardinality() <= LONGEST_BEHIND;
        return whole && words.cardinality() > plain.cardinality() ? words : plain;
    }

    /** The verb right behind the dash, or behind a short speaker when the sentence goes on no further; -1 for none. */
    private static int cue(Passage passage, int dash) {
        Sentence sentence = passage.sentence();
        if (verb(sentence, dash + 1)) {
            return dash + 1;
        }
        int token = dash + 1;
        while (token < sentence.size() && token - dash <= LONGEST && BesideCue.plain(passage, token)) {
            token++;
        }
        boolean closes = token + 1 >= sentence.size() || sentence.upos(token + 1) == Upos.PUNCT
                || sentence.upos(token + 1) == Upos.ADP || sentence.upos(token + 1) == Upos.ADV;
        return token > dash + 1 && token < sentence.size() && verb(sentence, token) && closes ? token : -1;
    }

    private static boolean verb(Sentence sentence, int token) {
        return sentence.upos(token) == Upos.VERB && switch (sentence.xpos(token)) {
            case "VBD", "VBZ", "VBP", "VBN" -> true;
            default -> false;
        };
    }

    private static boolean clause(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            switch (sentence.xpos(token)) {
                case "VBD", "VBZ", "VBP", "MD" -> {
                    return true;
                }
                default -> {
                }
            }
        }
        return false;
    }

    private @Nullable CueEntry said(Sentence sentence, int cue) {
        CueEntry entry = CueMatch.match(sentence, cue, verbs.entries(sentence.lemma(cue)));
        return entry != null && entry.takes(Frame.CLAUSE) && entry.takes(Frame.QUOTE) ? entry : null;
    }

    /** The sentences from the opening dash to the cue's own; empty when the dash opens that or is not there. */
    private static List<Span> before(Passage passage, int first) {
        List<Sentence> sentences = passage.document().sentences();
        String text = passage.document().text();
        List<Span> spans = new ArrayList<>();
        if (first > 0 || opened(text, passage.sentence().start())) {
            return spans;
        }
        int paragraph = passage.sentence().paragraph();
        for (int index = passage.index() - 1; index >= 0 && spans.size() < FARTHEST; index--) {
            Sentence sentence = sentences.get(index);
            if (sentence.paragraph() != paragraph) {
                return List.of();
            }
            boolean opens = dash(sentence, 0);
            int from = opens ? Math.min(1, sentence.size() - 1) : 0;
            spans.add(new Span(sentence.start(from), sentence.end()));
            if (opens || opened(text, sentence.start())) {
                Collections.reverse(spans);
                return spans;
            }
        }
        return List.of();
    }

    /** True when a dash stands before a position, behind the end of a sentence or at the start of a line. */
    private static boolean opened(String text, int position) {
        int dash = blanksBefore(text, position) - 1;
        if (dash < 0 || "-\u2013\u2014".indexOf(text.charAt(dash)) < 0) {
            return false;
        }
        int end = blanksBefore(text, dash);
        return end == 0 || ".!?:\"\u201d".indexOf(text.charAt(end - 1)) >= 0
                || text.substring(end, dash).indexOf('\n') >= 0;
    }

    private static int blanksBefore(String text, int position) {
        int at = position;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean dash(Sentence sentence, int token) {
        boolean mark = sentence.end(token) == sentence.start(token) + 1
                && "-\u2013\u2014".indexOf(sentence.firstChar(token)) >= 0;
        boolean apart = token == 0 || sentence.end(token - 1) < sentence.start(token);
        boolean open = token + 1 == sentence.size() || sentence.end(token) < sentence.start(token + 1);
        return mark && apart && open;
    }
}
