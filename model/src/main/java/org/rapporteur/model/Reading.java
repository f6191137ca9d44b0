package org.rapporteur.model;

import java.util.List;

/**
 * All that was found in one report.
 *
 * @param report the report
 * @param sentences where its sentences stand, in order and not overlapping
 * @param parties who is spoken of, with ids that hold within this reading
 * @param findings in order of place
 */
public record Reading(Report report, List<Span> sentences, List<Party> parties, List<Finding> findings) {

    public Reading {
        sentences = List.copyOf(sentences);
        parties = List.copyOf(parties);
        findings = List.copyOf(findings);
    }

    /** All findings of one kind, in order of place. */
    public <T extends Finding> List<T> all(Class<T> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<Statement> statements() {
        return all(Statement.class);
    }
}
