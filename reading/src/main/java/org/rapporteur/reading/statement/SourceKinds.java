package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.SourceKind;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.text.Tree;

/** Tells what kind of source a phrase names, by its names first, then by the word it turns on. */
final class SourceKinds {

    private final WordKinds words;
    private final WordKinds names;

    SourceKinds(WordKinds words, WordKinds names) {
        this.words = words;
        this.names = names;
    }

    /** True when a word, in its dictionary form, names a kind of source. */
    boolean knows(String lemma) {
        return words.of(lemma.toLowerCase(Locale.ROOT)) != null;
    }

    /** True for a name whose kind of source the lists know. */
    boolean named(Passage passage, Name name) {
        return names.of(passage.document().text().substring(name.start(), name.end()).toLowerCase(Locale.ROOT)) != null;
    }

    /** The kind; {@link SourceKind#UNKNOWN} for a pronoun and for no phrase at all. */
    SourceKind of(Passage passage, BitSet source) {
        Sentence sentence = passage.sentence();
        int head = head(sentence, source);
        if (head < 0) {
            return SourceKind.UNKNOWN;
        }
        int referent = referent(sentence, source);
        if (referent != head) {
            return referent < 0
                    ? SourceKind.UNKNOWN
                    : ofPhrase(passage, Sources.phrase(sentence, referent, head), referent);
        }
        return ofPhrase(passage, source, head);
    }

    /** The token that a phrase turns on; of a relative pronoun the token it stands for; -1 when there is none. */
    static int referent(Sentence sentence, BitSet source) {
        int head = head(sentence, source);
        if (head < 0 || !Tree.relativePronoun(sentence, head)) {
            return head;
        }
        int at = head;
        for (int step = 0; step < sentence.size() && at >= 0; step++) {
            if (sentence.relation(at) == Relation.ACL_RELCL) {
                return agreeing(sentence, head, at);
            }
            at = sentence.head(at);
        }
        int before = head > 1 && sentence.firstChar(head - 1) == ',' ? head - 2 : head - 1;
        return before >= 0 && sentence.upos(before).nominal() ? before : -1;
    }

    /** What a relative clause describes: not "raids" in "raids by Velland, which remains hopeful", but the name before. */
    private static int agreeing(Sentence sentence, int pronoun, int clause) {
        int described = sentence.head(clause);
        int before = pronoun - 2;
        boolean nearer = before > described && sentence.firstChar(pronoun - 1) == ','
                && sentence.upos(before) == Upos.PROPN && sentence.xpos(described).equals("NNS");
        for (int token = pronoun + 1; nearer && token <= clause; token++) {
            if (sentence.xpos(token).equals("VBZ")) {
                return before;
            }
        }
        return described;
    }

    private SourceKind ofPhrase(Passage passage, BitSet source, int head) {
        Sentence sentence = passage.sentence();
        Name person = personOf(passage, source, head);
        if (person != null) {
            return SourceKind.PERSON;
        }
        SourceKind byWord = words.of(sentence.lemma(head).toLowerCase(Locale.ROOT));
        if (byWord != null && sentence.upos(head) != Upos.PROPN) {
            boolean unnamed = (byWord == SourceKind.OFFICE && anyOne(sentence, head))
                    || (byWord == SourceKind.GROUP && one(sentence, head));
            return unnamed ? SourceKind.UNNAMED : byWord;
        }
        SourceKind named = ofName(passage, head);
        if (named != null) {
            return named;
        }
        return byWord == null ? SourceKind.UNKNOWN : byWord;
    }

    /** The person's name that the phrase turns on or that stands beside its head in apposition. */
    private static @Nullable Name personOf(Passage passage, BitSet source, int head) {
        Sentence sentence = passage.sentence();
        for (Name name : passage.names()) {
            if (name.kind() != NameKind.PERSON || !source.get(name.firstToken())) {
                continue;
            }
            for (int token = name.firstToken(); token < name.endToken(); token++) {
                Relation relation = sentence.relation(token).base();
                boolean beside = sentence.head(token) == head
                        && (relation == Relation.APPOS || relation == Relation.FLAT);
                if (token == head || beside || closes(sentence, source, head, name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** True for "the capital's envoy Anna Bell", however the tree hangs the name. */
    private static boolean closes(Sentence sentence, BitSet source, int head, Name name) {
        if (name.endToken() != source.length() || head >= name.firstToken()) {
            return false;
        }
        for (int token = head + 1; token < name.firstToken(); token++) {
            if (!sentence.upos(token).nominal()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable SourceKind ofName(Passage passage, int head) {
        for (Name name : passage.names()) {
            if (name.firstToken() <= head && head < name.endToken()) {
                SourceKind known = names.of(passage.document().text().substring(name.start(), name.end())
                        .toLowerCase(Locale.ROOT));
                if (known != null) {
                    return known;
                }
                return switch (name.kind()) {
                    case PERSON -> SourceKind.PERSON;
                    case PLACE -> SourceKind.STATE;
                    case ORGANISATION -> SourceKind.ORGANISATION;
                    case OTHER -> null;
                };
            }
        }
        return null;
    }

    /** True for "one analyst", "an analyst": a single one of a group, whom nobody names. */
    private static boolean one(Sentence sentence, int head) {
        for (int child = sentence.firstChild(head); child >= 0 && child < head; child = sentence.nextSibling(child)) {
            String lemma = sentence.lemma(child);
            if (lemma.equals("one") || lemma.equals("a") || lemma.equals("an") || lemma.equals("another")) {
                return sentence.xpos(head).equals("NN");
            }
        }
        return false;
    }

    /** True for "a minister", "two ministers", "ministers": nobody in particular. */
    private static boolean anyOne(Sentence sentence, int head) {
        boolean article = false;
        for (int child = sentence.firstChild(head); child >= 0 && child < head; child = sentence.nextSibling(child)) {
            String lemma = sentence.lemma(child);
            if (sentence.relation(child).base() == Relation.DET || sentence.relation(child) == Relation.NMOD_POSS) {
                article = true;
                if (lemma.equals("a") || lemma.equals("an") || lemma.equals("some") || lemma.equals("another")) {
                    return true;
                }
            }
        }
        return !article && (sentence.xpos(head).equals("NNS") || Tree.child(sentence, head, Relation.NUMMOD) >= 0);
    }

    /** The token of a phrase that hangs on a word outside it; -1 for an empty phrase. */
    static int head(Sentence sentence, BitSet source) {
        for (int token = source.nextSetBit(0); token >= 0; token = source.nextSetBit(token + 1)) {
            if (sentence.head(token) < 0 || !source.get(sentence.head(token))) {
                int described = sentence.upos(token) == Upos.ADJ ? Tree.subject(sentence, token) : -1;
                return described >= 0 && source.get(described) ? described : token;
            }
        }
        return -1;
    }
}
