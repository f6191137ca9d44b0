package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.reading.party.Folding;

/** Knows sources and outlets again, whatever a report calls them. Whose name is withheld is never the same as another. */
final class Sources {

    private static final String ARTICLE = "the ";

    /**
     * A named source.
     *
     * @param key equal for the same source
     * @param name as a reader knows it
     * @param party id of its party, or null
     * @param outlet true for a newspaper, broadcaster or agency
     */
    record Source(String key, String name, @Nullable String party, boolean outlet) {}

    private final CaseIndex index;

    /** Outlets by every folded name: those whose reports are here, and those that reports name. */
    private final Map<String, Source> outlets = new HashMap<>();

    Sources(CaseIndex index) {
        this.index = index;
        for (Report report : index.affair().reports()) {
            if (report.outlet() != null) {
                String folded = folded(report.outlet());
                outlets.putIfAbsent(folded, new Source("outlet " + folded, report.outlet().strip(), null, true));
            }
        }
        for (Party party : index.affair().parties()) {
            if (party.kind() == PartyKind.OUTLET || party.kind() == PartyKind.ORGANISATION) {
                learn(party);
            }
        }
    }

    /** A party with a name of an outlet whose reports are here is that outlet; any other paper or agency is one by itself. */
    private void learn(Party party) {
        Source known = null;
        for (String name : party.names()) {
            Source outlet = outlets.get(folded(name));
            known = known == null ? outlet : known;
        }
        if (known == null && party.kind() != PartyKind.OUTLET) {
            return;
        }
        Source source = known == null
                ? new Source("outlet " + folded(party.name()), party.name(), party.id(), true)
                : new Source(known.key(), known.name(), known.party() == null ? party.id() : known.party(), true);
        party.names().forEach(name -> outlets.put(folded(name), source));
        outlets.put(folded(source.name()), source);
    }

    /** Who published a report: its outlet, or where none is known the file it was read from. */
    Source publisher(Report report) {
        if (report.outlet() == null) {
            String source = report.source();
            return new Source("report " + report.id(),
                    source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1), null, true);
        }
        String folded = folded(report.outlet());
        return outlets.getOrDefault(folded, new Source("outlet " + folded, report.outlet(), null, true));
    }

    /** The paper or agency of a name; null when no report is by it and none names it. */
    @Nullable
    Source outlet(String name) {
        return outlets.get(folded(name));
    }

    /** The named sources that a hop stands for; empty when the name is withheld or stays open. */
    List<Source> of(Hop hop) {
        List<Source> named = new ArrayList<>();
        if (hop.kind() == SourceKind.UNNAMED || hop.kind() == SourceKind.GROUP) {
            return named;
        }
        for (String id : hop.parties()) {
            Source source = party(id);
            if (source != null) {
                named.add(source);
            }
        }
        if (named.isEmpty() && hop.kind() == SourceKind.OUTLET) {
            Source outlet = outlet(hop.text());
            named.add(outlet != null ? outlet : new Source("outlet " + folded(hop.text()), hop.text(), null, true));
        }
        return named;
    }

    /** The source that a party is; null for an id that is none of the case. */
    @Nullable
    Source party(@Nullable String id) {
        Party party = index.party(id);
        if (party == null) {
            return null;
        }
        Source outlet = party.kind() == PartyKind.OUTLET || party.kind() == PartyKind.ORGANISATION
                ? outlet(party.name())
                : null;
        return outlet != null ? outlet : new Source("party " + party.id(), party.name(), party.id(), false);
    }

    private static String folded(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }
}
