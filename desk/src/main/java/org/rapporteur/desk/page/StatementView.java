package org.rapporteur.desk.page;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Lookup;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Hop;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;

/**
 * A statement as the page shows it; what the filter and the table need stands in it too, so that the page is its own data.
 *
 * @param parties indices of the parties of the chain, separated by blanks
 * @param kinds kinds of the sources of the chain, separated by blanks, the speaker's last
 * @param places where the content stands, as in the table
 * @param target anchor of the sentence it leads to
 * @param touched numbers of the sentences it rests on, separated by blanks
 * @param where its outlet and date, in short
 */
public record StatementView(Entry entry, String parties, String kinds, String places, List<HopView> chain,
        String target, String touched, String where) {

    /** A hop in the words of the report; {@code open} says what the words do not: who it is, or that nobody is named. */
    public record HopView(String text, String open, String cue, boolean negated, boolean unnamed) {

        public boolean cueFirst() {
            return Contents.cueFirst(cue);
        }

        /** True when the report names nobody at all. */
        public boolean nobody() {
            return text.equals(Contents.NOT_NAMED);
        }
    }

    static StatementView of(Contents contents, Entry entry) {
        Statement statement = entry.statement();
        return new StatementView(entry,
                statement.chain().stream().flatMap(hop -> hop.parties().stream()).map(contents::partyIndex)
                        .filter(index -> index >= 0).map(String::valueOf).collect(Collectors.joining(" ")),
                statement.chain().stream().map(hop -> hop.kind().label()).collect(Collectors.joining(" ")),
                statement.content().stream().map(span -> span.start() + "-" + span.end())
                        .collect(Collectors.joining(";")),
                statement.chain().stream().map(hop -> hop(contents, entry, hop)).toList(),
                "r" + entry.report() + "-" + entry.sentence(),
                entry.touched().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                Lookup.where(entry.source()));
    }

    private static HopView hop(Contents contents, Entry entry, Hop hop) {
        String text = Words.oneLine(hop.text());
        boolean negated = hop.cue() != null && hop.cue().negated();
        return new HopView(text.isEmpty() ? Contents.NOT_NAMED : text, contents.open(hop),
                entry.cue(hop), negated, hop.kind() == SourceKind.UNNAMED);
    }

    /** Whom it was said to; empty when the text does not tell. */
    public String addressee() {
        Addressee addressee = entry.statement().addressee();
        return addressee == null ? "" : Words.oneLine(addressee.text());
    }
}
