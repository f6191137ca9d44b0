package org.rapporteur.reading.party;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Report;

/**
 * Finds who is spoken of in a report: gathers the names of each party, what the report says each is, and to whom
 * pronouns, titles, seats of government and plain descriptions point. Immutable and free to share between threads.
 */
public final class PartyFinder {

    private final PartyLexicons lexicons;
    private final GivenForms forms;

    /** A finder that knows of the world what the lexicons tell. */
    public PartyFinder(PartyLexicons lexicons) {
        this.lexicons = lexicons;
        this.forms = new GivenForms(lexicons);
    }

    /** A finder with the lexicons that ship with Rapporteur. */
    public PartyFinder() {
        this(PartyLexicons.bundled());
    }

    /**
     * Finds the parties of one report.
     *
     * @param document the report's text, read
     * @param report the report; its text must be the document's
     */
    public Parties find(Document document, Report report) {
        Scene scene = new Scene(document, lexicons);
        new Acronyms(scene).learn();
        List<Mention> people = new NameSpotter(scene, report).spot();
        new Surnames(scene).add(people);
        new People(scene, forms).settle(people);
        new HomeMade(scene).learn();
        RoleReader reader = new RoleReader(scene);
        new Ties(scene, reader).read(people);
        new Doubts(scene).settle();
        resolve(scene, reader);
        return new PartyWriter(scene, report).write();
    }

    /** Goes through the text as a reader does, since a pronoun leans on what stands before it. */
    private static void resolve(Scene scene, RoleReader reader) {
        List<Mention> history = Pronouns.newHistory();
        Descriptions descriptions = new Descriptions(scene, reader);
        Pronouns pronouns = new Pronouns(scene, new Quoted(scene.document.text()), history);
        for (int index = 0; index < scene.document.sentences().size(); index++) {
            Sentence sentence = scene.sentence(index);
            for (int token = 0; token < sentence.size(); token++) {
                Mention mention = scene.at(index, token);
                if (mention != null && !mention.pending) {
                    if (token == mention.first) {
                        remember(history, mention);
                    }
                    continue;
                }
                Upos upos = sentence.upos(token);
                if (upos.nominal()) {
                    mention = descriptions.read(index, token);
                } else if (upos == Upos.PRON || upos == Upos.DET) {
                    mention = pronouns.read(index, token);
                }
                if (mention != null) {
                    remember(history, mention);
                }
            }
        }
    }

    private static void remember(List<Mention> history, Mention mention) {
        if (mention.entity != null) {
            mention.entity.resolved++;
            mention.entity.lastSeen = mention.sentence;
            history.add(mention);
        }
    }
}
