package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.Stretches;

/** A proposal while a report is being read: grows with every place that tells of it. */
final class ProposalDraft {

    final Naming first;
    @Nullable
    Integer points;
    final List<Span> trigger = new ArrayList<>();
    final List<Participant> sponsors = new ArrayList<>();
    final List<Participant> to = new ArrayList<>();
    final List<Span> contents = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    int lastSentence;

    ProposalDraft(Naming first) {
        this.first = first;
        this.points = first.points();
    }

    void add(Naming naming) {
        trigger.add(naming.span());
        if (points == null) {
            points = naming.points();
        }
        addNew(naming.sponsors(), sponsors);
        addNew(naming.to(), to);
        lastSentence = naming.line().index();
    }

    private static void addNew(List<Participant> more, List<Participant> into) {
        for (Participant one : more) {
            boolean known = false;
            for (Participant other : into) {
                known = known || (one.party() != null && one.party().equals(other.party()))
                        || one.text().equals(other.text());
            }
            if (!known) {
                into.add(one);
            }
        }
    }

    /** True when what a naming tells of number and sponsor can be true of this proposal. */
    boolean fits(Naming naming) {
        if (points != null && naming.points() != null) {
            return Objects.equals(points, naming.points());
        }
        if (naming.sponsors().isEmpty() || sponsors.isEmpty()) {
            return true;
        }
        for (Participant one : naming.sponsors()) {
            for (Participant other : sponsors) {
                if ((one.party() != null && one.party().equals(other.party())) || one.text().equals(other.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    Proposal build() {
        String report = first.line().text().report().id();
        List<Span> all = new ArrayList<>(trigger);
        sponsors.forEach(one -> all.add(one.span()));
        to.forEach(one -> all.add(one.span()));
        all.addAll(contents);
        answers.forEach(answer -> all.add(answer.span()));
        Statement statement = first.line().toldBy(first.head());
        String name = first.span().in(first.line().text().report().text());
        return new Proposal(FindingId.of("p", report, List.of(first.span())), report, Stretches.joined(all), reason(),
                statement == null ? null : statement.id(), name, points, Stretches.joined(trigger), sponsors, to,
                Stretches.joined(contents), answers);
    }

    private String reason() {
        String why = first.points() != null
                ? "It is named with a number of points"
                : "Its name says what it is for (\"" + first.title() + "\")";
        return trigger.size() > 1
                ? why + "; it is named in " + trigger.size() + " places, which nothing tells apart."
                : why + ".";
    }
}
