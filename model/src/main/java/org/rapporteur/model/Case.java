package org.rapporteur.model;

import java.util.List;

/**
 * The affair, as many reports tell it.
 *
 * @param readings one a report, by date of publication (unknown last), then outlet, then source; the parties named in
 *        their findings are those of this case
 * @param parties all parties, by number of mentions (most first), then name
 * @param unread inputs that could not be read, in the order given
 */
public record Case(List<Reading> readings, List<Party> parties, List<Unread> unread) {

    public Case {
        readings = List.copyOf(readings);
        parties = List.copyOf(parties);
        unread = List.copyOf(unread);
    }

    public List<Report> reports() {
        return readings.stream().map(Reading::report).toList();
    }

    /** All findings of one kind, in order of report and place. */
    public <T extends Finding> List<T> all(Class<T> kind) {
        return readings.stream().flatMap(reading -> reading.all(kind).stream()).toList();
    }

    public List<Statement> statements() {
        return all(Statement.class);
    }
}
