package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Item.Detail;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Span;
import org.rapporteur.model.Told;

/** Puts the findings of one report into words for a reader. */
final class Wording {

    /** Stands where the report does not tell who. */
    static final String NOT_TOLD = "not told";

    private final Contents contents;
    private final String text;

    Wording(Contents contents, String text) {
        this.contents = contents;
        this.text = text;
    }

    /** What sort of its kind it is. */
    String what(Told told) {
        return switch (told) {
            case Event event -> Words.oneLine(event.kind());
            case Commitment commitment -> commitment.act().label();
            case Proposal proposal -> Words.oneLine(proposal.name());
            case Assessment assessment -> assessment.direction().label();
            case Pressure pressure -> pressure.direction().label();
            case Forecast forecast -> forecast.negated() ? "not to come" : "to come";
        };
    }

    /** Between whom, or on whom. */
    String who(Told told) {
        return switch (told) {
            case Event event -> between(names(event.who()), " · ", names(event.other()));
            case Commitment commitment -> between(name(commitment.from()), " to ", names(commitment.to()));
            case Proposal proposal -> between(names(proposal.sponsors()), " to ", names(proposal.to()));
            case Assessment assessment -> assessment.on() == null ? "" : name(assessment.on());
            case Pressure pressure -> pressure.on() == null ? "" : name(pressure.on());
            case Forecast forecast -> forecast.about() == null ? "" : name(forecast.about());
        };
    }

    private static String between(String left, String sign, String right) {
        if (right.isEmpty()) {
            return left;
        }
        return (left.isEmpty() ? "(" + NOT_TOLD + ")" : left) + sign + right;
    }

    /** The words of the report that say it; those of an event are the sentences that tell of it. */
    String words(Told told, List<Span> sentences) {
        return switch (told) {
            case Event event -> join(sentences);
            case Commitment commitment -> join(commitment.what().isEmpty() ? sentences : commitment.what());
            case Proposal proposal -> join(proposal.contents().isEmpty() ? sentences : proposal.contents());
            case Assessment assessment -> join(assessment.words());
            case Pressure pressure -> join(pressure.what());
            case Forecast forecast -> join(forecast.content());
        };
    }

    List<Detail> details(Told told) {
        List<Detail> details = new ArrayList<>();
        switch (told) {
            case Event event -> {
                add(details, "when", moment(event.when()));
                add(details, "where", event.where() == null ? "" : name(event.where()));
                event.attributes().forEach(
                        one -> add(details, Words.oneLine(one.name()), Words.oneLine(one.value())));
                add(details, "status", event.status() == EventStatus.HAPPENED ? "" : event.status().label());
                add(details, "hedged", join(event.hedges(), "; "));
            }
            case Commitment commitment -> {
                Span condition = commitment.condition();
                add(details, "condition", condition == null ? "" : Words.oneLine(condition.in(text)));
                add(details, "deadline", deadline(commitment.deadline()));
                add(details, "status", commitment.status() == CommitmentStatus.STANDING
                        ? ""
                        : commitment.status().label());
                add(details, "hedged", join(commitment.hedges(), "; "));
            }
            case Proposal proposal -> {
                add(details, "points", proposal.points() == null ? "" : proposal.points().toString());
                proposal.answers().forEach(answer -> add(details, "answer",
                        name(answer.by()) + " " + answer.way().label() + ": “" + join(List.of(answer.span())) + "”"));
            }
            case Assessment assessment -> {
                add(details, "by", assessment.by() == null ? "" : name(assessment.by()));
                add(details, "words", assessment.loaded() ? "loaded" : "");
            }
            case Pressure pressure -> add(details, "sort", pressure.kind().label());
            case Forecast forecast -> {
                add(details, "by when", moment(forecast.horizon()));
                add(details, "how likely", join(forecast.likelihood(), "; "));
            }
        }
        return details;
    }

    private static void add(List<Detail> details, String label, String value) {
        if (!value.isEmpty()) {
            details.add(new Detail(label, value));
        }
    }

    /** As written, with the days it can mean. */
    static String moment(@Nullable Moment moment) {
        if (moment == null) {
            return "";
        }
        String days = days(moment);
        return Words.oneLine(moment.text()) + (days.isEmpty() ? "" : " (" + days + ")");
    }

    /** A deadline that lies before the day of the brief has passed; what became of the matter is another question. */
    private String deadline(@Nullable Moment deadline) {
        LocalDate asOf = contents.brief().asOf();
        boolean passed = asOf != null && deadline != null && deadline.to() != null && deadline.to().isBefore(asOf);
        return moment(deadline) + (passed ? ", passed" : "");
    }

    private static String days(Moment moment) {
        if (moment.from() == null && moment.to() == null) {
            return moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.TIME ? "day open" : "";
        }
        return Days.between(moment.from(), moment.to());
    }

    /** The party's name, or the report's own words when it stays open; what is not told is said to be so. */
    private String name(@Nullable Participant participant) {
        return participant == null ? "(" + NOT_TOLD + ")" : contents.name(participant);
    }

    private String names(List<Participant> participants) {
        return participants.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private String join(List<Span> spans) {
        return join(spans, " … ");
    }

    private String join(List<Span> spans, String between) {
        return spans.stream().map(span -> Words.oneLine(span.in(text))).collect(Collectors.joining(between));
    }

    /** The first letter in upper case, for the head of an entry. */
    static String headed(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
