package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Glance;
import org.rapporteur.desk.brief.Overview;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Party;
import org.rapporteur.model.Unread;

/**
 * All that the template writes, in the order it writes it.
 *
 * @param policy the content security policy
 * @param asOf null when unknown
 * @param overview what came of comparing the reports, in sentences; empty when they were not compared
 * @param parties the parties that speak most
 * @param moreParties how many more speak
 * @param affair what stands, what happened and the rest
 * @param compared what came of holding the reports against each other
 * @param speakers the statements by speaker
 * @param reports the reports
 * @param sealed whether what is long lies in elements for browsers without scripts: to a browser with scripts it is then a
 *        mere string, which the page unseals when it comes into view
 */
public record Page(String title, String style, String script, String policy, @Nullable LocalDate asOf, Glance glance,
        String overview,
        List<PartyRow> parties, int moreParties, List<Unread> unread, Affair affair, Compared compared,
        Choices choices,
        List<Speaker> speakers,
        Iterable<ReportView> reports, boolean sealed) {

    /** With more findings than this, the browser would be slow to lay out the page as a whole. */
    private static final int MOST_UNSEALED = 2000;
    private static final int PARTIES_SHOWN = 6;

    /** A party in the table at the head of the page. */
    public record PartyRow(String anchor, String name, String about, String kind, int statements, int mentions) {}

    static Page of(Contents contents, String style, String script, String policy) {
        Brief brief = contents.brief();
        Glance glance = Glance.of(contents);
        Comparing comparing = Comparing.of(contents);
        List<Speaker> speakers = Speaker.all(contents);
        return new Page(brief.title(), style, script, policy, brief.asOf(), glance,
                String.join(" ", Overview.of(brief)),
                glance.speakers().stream().limit(PARTIES_SHOWN).map(count -> row(contents, count)).toList(),
                Math.max(0, glance.speakers().size() - PARTIES_SHOWN), brief.affair().unread(),
                Affair.of(comparing, brief.asOf()), Compared.of(comparing), Choices.of(contents),
                speakers, ReportView.all(contents),
                contents.entries().size() + contents.items().size() > MOST_UNSEALED);
    }

    private static PartyRow row(Contents contents, Glance.Count<Party> count) {
        Party party = count.what();
        return new PartyRow("p" + contents.partyIndex(party.id()), Words.oneLine(party.name()),
                Speaker.roles(contents, party), party.kind().label(), count.number(), party.mentions().size());
    }
}
