package org.rapporteur.desk.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.ToldKind;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Span;
import org.rapporteur.model.Told;

/** The columns of a table of findings that belong to their kind alone. */
final class ToldColumns {

    /** A column: its heading, and its cell for a finding in a report's text. */
    record Column(String name, Cell cell) {}

    /** The words of one cell. */
    @FunctionalInterface
    interface Cell {
        String of(Told told, String text);
    }

    private ToldColumns() {}

    static List<Column> of(ToldKind kind) {
        return switch (kind) {
            case EVENT -> join(
                    List.of(words(Event.class, "category", event -> event.category().label()),
                            words(Event.class, "kind", Event::kind),
                            words(Event.class, "status", event -> event.status().label())),
                    participants(Event.class, "who", Event::who), participants(Event.class, "other", Event::other),
                    moment(Event.class, "when", Event::when),
                    List.of(words(Event.class, "where", event -> event.where() == null ? "" : event.where().text()),
                            words(Event.class, "attributes", ToldColumns::attributes),
                            spans(Event.class, "hedges", Event::hedges)));
            case COMMITMENT -> join(List.of(words(Commitment.class, "act", one -> one.act().label())),
                    participant(Commitment.class, "from", Commitment::from),
                    participants(Commitment.class, "to", Commitment::to),
                    List.of(spans(Commitment.class, "what", Commitment::what),
                            spans(Commitment.class, "condition",
                                    one -> one.condition() == null ? List.of() : List.of(one.condition()))),
                    moment(Commitment.class, "deadline", Commitment::deadline),
                    List.of(words(Commitment.class, "status", one -> one.status().label()),
                            words(Commitment.class, "own_word", one -> yes(one.ownWord())),
                            spans(Commitment.class, "hedges", Commitment::hedges)));
            case PROPOSAL -> join(
                    List.of(words(Proposal.class, "name", Proposal::name),
                            words(Proposal.class, "points", one -> one.points() == null ? "" : "" + one.points())),
                    participants(Proposal.class, "sponsors", Proposal::sponsors),
                    participants(Proposal.class, "to", Proposal::to),
                    List.of(spans(Proposal.class, "contents", Proposal::contents),
                            words(Proposal.class, "answers", ToldColumns::answers)));
            case ASSESSMENT -> join(participant(Assessment.class, "by", Assessment::by),
                    participant(Assessment.class, "on", Assessment::on),
                    List.of(words(Assessment.class, "direction", one -> one.direction().label()),
                            spans(Assessment.class, "words", Assessment::words),
                            words(Assessment.class, "quoted", one -> yes(one.quoted())),
                            words(Assessment.class, "loaded", one -> yes(one.loaded()))));
            case PRESSURE -> join(List.of(words(Pressure.class, "kind", one -> one.kind().label())),
                    participant(Pressure.class, "on", Pressure::on),
                    List.of(words(Pressure.class, "direction", one -> one.direction().label()),
                            spans(Pressure.class, "what", Pressure::what)));
            case FORECAST -> join(List.of(spans(Forecast.class, "content", Forecast::content)),
                    participant(Forecast.class, "about", Forecast::about),
                    moment(Forecast.class, "horizon", Forecast::horizon),
                    List.of(spans(Forecast.class, "likelihood", Forecast::likelihood),
                            words(Forecast.class, "negated", one -> yes(one.negated()))));
        };
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static List<Column> join(List<Column>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static <T extends Told> Column words(Class<T> type, String name, Function<T, String> words) {
        return new Column(name, (told, text) -> words.apply(type.cast(told)));
    }

    private static <T extends Told> Column spans(Class<T> type, String name, Function<T, List<Span>> spans) {
        return new Column(name, (told, text) -> spans.apply(type.cast(told)).stream().map(span -> span.in(text))
                .collect(Collectors.joining(" … ")));
    }

    private static <T extends Told> List<Column> participant(Class<T> type, String name,
            Function<T, @Nullable Participant> one) {
        return participants(type, name, told -> Stream.ofNullable(one.apply(told)).toList());
    }

    /** Two columns: the report's words, and the ids of the parties, empty where one stays open. */
    private static <T extends Told> List<Column> participants(Class<T> type, String name,
            Function<T, List<Participant>> all) {
        return List.of(
                new Column(name, (told, text) -> all.apply(type.cast(told)).stream().map(Participant::text)
                        .collect(Collectors.joining("; "))),
                new Column(name + "_party", (told, text) -> all.apply(type.cast(told)).stream()
                        .map(one -> one.party() == null ? "" : one.party()).collect(Collectors.joining("; "))));
    }

    /** Three columns: as written, the first day and the last. */
    private static <T extends Told> List<Column> moment(Class<T> type, String name,
            Function<T, @Nullable Moment> moment) {
        return List.of(new Column(name, (told, text) -> part(moment.apply(type.cast(told)), Moment::text)),
                new Column(name + "_from", (told, text) -> part(moment.apply(type.cast(told)), Moment::from)),
                new Column(name + "_to", (told, text) -> part(moment.apply(type.cast(told)), Moment::to)));
    }

    private static String part(@Nullable Moment moment, Function<Moment, @Nullable Object> part) {
        Object value = moment == null ? null : part.apply(moment);
        return value == null ? "" : value.toString();
    }

    private static String attributes(Event event) {
        return event.attributes().stream().map(one -> one.name() + ": " + one.value())
                .collect(Collectors.joining("; "));
    }

    private static String answers(Proposal proposal) {
        return proposal.answers().stream().map(answer -> answer.by().text() + ": " + answer.way().label())
                .collect(Collectors.joining("; "));
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
