package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Resolution;
import org.rapporteur.reading.text.Stretches;
import org.rapporteur.reading.text.Tree;

/** Tells who speaks in a find: the words, the kind of source, and the party or parties. */
final class Hops {

    private final SourceKinds kinds;
    private final WordList utterances;

    /** @param utterances nouns for what is said, such as "remarks": who utters them speaks */
    Hops(SourceKinds kinds, WordList utterances) {
        this.kinds = kinds;
        this.utterances = utterances;
    }

    Hop of(Report report, Find find, List<Span> source, Cue cue, Resolution resolution) {
        Passage passage = find.passage();
        Sentence sentence = passage.sentence();
        int head = SourceKinds.referent(sentence, find.source());
        BitSet words = named(sentence, find.source(), head);
        String text = text(report, words.equals(find.source()) ? source : Stretches.of(sentence, words));
        SourceKind kind = kinds.of(passage, find.source());
        List<Integer> speakers = speakers(sentence, words, head);
        if (speakers.size() != 1 || speakers.getFirst() != head) {
            List<String> parties = new ArrayList<>();
            for (int speaker : speakers) {
                String party = resolution.partyAt(passage.index(), speaker);
                if (party != null && !parties.contains(party)) {
                    parties.add(party);
                }
            }
            return new Hop(text, source, kind == SourceKind.PERSON ? SourceKind.GROUP : kind, null, parties, cue);
        }
        int utterer = utterer(sentence, head);
        if (utterer >= 0) {
            SourceKind uttered = resolution.kindAt(passage.index(), utterer);
            return new Hop(text, source, kind == SourceKind.UNKNOWN && uttered != null ? uttered : kind,
                    resolution.partyAt(passage.index(), utterer), cue);
        }
        String party = head < 0 ? null : resolution.partyAt(passage.index(), head);
        for (int at = 0; party == null && at < passage.names().size(); at++) {
            Name name = passage.names().get(at);
            if (name.kind() == NameKind.PERSON && name.endToken() == find.source().length()
                    && kind == SourceKind.PERSON) {
                party = resolution.partyAt(passage.index(), name.firstToken());
            }
        }
        if (head >= 0) {
            kind = better(kind, resolution.kindAt(passage.index(), head));
        }
        return new Hop(text, source, kind, party, cue);
    }

    /** The words to show: for a relative pronoun those it stands for, else the source's own. */
    private static BitSet named(Sentence sentence, BitSet source, int head) {
        int own = SourceKinds.head(sentence, source);
        return head < 0 || head == own ? source : Sources.phrase(sentence, head, own);
    }

    /** The tokens that name who speaks together: "both Bell and Dean", "allies like Bell and Dean"; mostly just one. */
    private static List<Integer> speakers(Sentence sentence, BitSet source, int head) {
        List<Integer> speakers = new ArrayList<>();
        speakers.add(head);
        for (int child = head < 0 ? -1 : sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (source.get(child) && sentence.relation(child) == Relation.CONJ && mayspeak(sentence, child)) {
                speakers.add(child);
            }
        }
        for (int child = head < 0 ? -1 : sentence.firstChild(head); child > 0; child = sentence.nextSibling(child)) {
            if (speakers.size() == 1 && source.get(child) && sentence.upos(head) == Upos.NOUN
                    && sentence.relation(child).base() == Relation.NMOD
                    && (Tree.introducedBy(sentence, child, "like") || Tree.introducedBy(sentence, child, "such")
                            || Tree.introducedBy(sentence, child, "including"))) {
                return speakers(sentence, source, child);
            }
        }
        return speakers;
    }

    private static boolean mayspeak(Sentence sentence, int token) {
        return sentence.upos(token).nominal() || sentence.lemma(token).equals("much")
                || sentence.lemma(token).equals("many") || sentence.lemma(token).equals("most");
    }

    /** Whose "remarks" or "rhetoric" it is; -1 for other sources and where nobody's name stands before. */
    private int utterer(Sentence sentence, int head) {
        if (head < 0 || !utterances.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int possessor = sentence.child(head, Relation.NMOD_POSS);
        int before = possessor >= 0 ? possessor : sentence.child(head, Relation.COMPOUND);
        return before >= 0 && (possessor >= 0 || sentence.upos(before) == Upos.PROPN) ? before : -1;
    }

    /** A bare name looks like a person's until the whole report tells a body or an outlet by it. */
    private static SourceKind better(SourceKind seen, @Nullable SourceKind told) {
        if (told == null) {
            return seen;
        }
        boolean body = told == SourceKind.OUTLET || told == SourceKind.ORGANISATION || told == SourceKind.STATE;
        return seen == SourceKind.UNKNOWN || (seen == SourceKind.PERSON && body) ? told : seen;
    }

    private static String text(Report report, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(report.text(), span.start(), span.end());
        }
        return text.toString();
    }
}
