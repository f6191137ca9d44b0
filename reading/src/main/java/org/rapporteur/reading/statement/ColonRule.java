package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;

/** "Minister: the dam will be built", as headlines and transcripts write it. */
final class ColonRule implements Rule {

    /** Longer than this, what stands before the colon is no speaker. */
    private static final int LONGEST_SPEAKER = 7;

    private final SourceKinds kinds;

    ColonRule(SourceKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String description() {
        return "a speaker and a colon";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        int colon = colon(sentence);
        if (colon < 1 || colon == sentence.size() - 1 || !speaker(passage, colon)) {
            return;
        }
        BitSet source = new BitSet();
        source.set(0, colon);
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        if (passage.hasWords(content)) {
            into.add(new Find(passage, colon, cue, ":", Act.SAY, source, content, List.of(),
                    "a colon after \"" + Sources.text(sentence, source) + "\" gives the words that follow to it",
                    true));
        }
    }

    private static int colon(Sentence sentence) {
        int limit = Math.min(sentence.size(), LONGEST_SPEAKER + 1);
        for (int token = 0; token < limit; token++) {
            if (sentence.firstChar(token) == ':' && sentence.end(token) == sentence.start(token) + 1) {
                return token;
            }
        }
        return -1;
    }

    private boolean speaker(Passage passage, int colon) {
        Sentence sentence = passage.sentence();
        boolean name = false;
        for (int token = 0; token < colon; token++) {
            Upos upos = sentence.upos(token);
            if (upos == Upos.VERB || upos == Upos.AUX || passage.quotation(token) >= 0 || upos == Upos.SCONJ) {
                return false;
            }
            name = name || upos == Upos.PROPN || (token == colon - 1 && kinds.knows(sentence.lemma(token)));
        }
        return name && (named(passage, colon) || kinds.knows(sentence.lemma(colon - 1))
                || (capitals(sentence, 0, colon) && !capitals(sentence, colon, sentence.size())));
    }

    private static boolean shouted(String form) {
        for (int position = 0; position < form.length(); position++) {
            if (Character.isLowerCase(form.charAt(position))) {
                return false;
            }
        }
        return true;
    }

    /** True for "ANNA BELL", as transcripts name who speaks; a line wholly in capitals is a headline. */
    private static boolean capitals(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            if (sentence.upos(token) != Upos.PUNCT && !shouted(sentence.form(token))) {
                return false;
            }
        }
        return true;
    }

    /** True when a person's or body's name ends right before the colon. */
    private boolean named(Passage passage, int colon) {
        int end = passage.sentence().end(colon - 1);
        for (Name name : passage.names()) {
            if (name.end() == end) {
                return name.kind() == NameKind.PERSON || known(passage, name);
            }
        }
        return false;
    }

    /** True for a body or place that the lists know; other runs of capitals are as often a heading, "Real Outlook". */
    private boolean known(Passage passage, Name name) {
        Sentence sentence = passage.sentence();
        boolean single = name.endToken() == name.firstToken() + 1;
        boolean article = name.firstToken() > 0 && sentence.upos(name.firstToken() - 1) == Upos.DET;
        String first = sentence.lemma(name.firstToken());
        return kinds.named(passage, name) || (single && !article) || (!article && kinds.knows(first))
                || kinds.knows(sentence.lemma(name.endToken() - 1));
    }
}
