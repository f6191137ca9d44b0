package org.rapporteur.desk.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.partial.Answer;

/** Turns what the view found into what the page shows. */
final class PageBuilder {

    /** Beyond this many, only the table names the other states; their reasons would make the page unwieldy. */
    private static final int MOST_EXPLAINED = 40;

    /** Colours and dashes; further deciders share the last. */
    private static final int KINDS = 6;

    private final View view;
    private final Conflict conflict;
    private final Wording wording;

    PageBuilder(View view) {
        this.view = view;
        conflict = view.conflict();
        wording = new Wording(conflict);
    }

    OutlookPage build(String policy, String style, String script) {
        List<OutlookPage.StateView> states = new ArrayList<>();
        for (View.Row row : view.rows()) {
            boolean explained = states.size() < MOST_EXPLAINED || row.state() == view.chosen();
            states.add(state(row, explained));
        }
        String size = conflict.states().size() + " states, " + conflict.deciders().size() + " deciders, "
                + conflict.options().size() + " options; preferences "
                + (view.complete() ? "complete" : "known in part, the rest left open");
        String rest = view.holding() > states.size() ? states.size() + " of " + view.holding() + " are shown." : "";
        return new OutlookPage(conflict.name(), size, Form.CAN, Form.CANNOT, deciders(), view.concepts().stream()
                .map(concept -> new OutlookPage.Column(concept.abbreviation(), concept.words())).toList(), states, rest,
                graph(), policy, style, script);
    }

    private List<OutlookPage.DeciderView> deciders() {
        return IntStream.range(0, conflict.deciders().size())
                .mapToObj(decider -> new OutlookPage.DeciderView(wording.decider(decider), kind(decider), conflict
                        .options().stream().filter(option -> option.owner() == decider)
                        .map(option -> new OutlookPage.OptionView(option.name(),
                                option.change() == Change.BOTH_WAYS ? "" : option.change().words(), option.evidence()))
                        .toList()))
                .toList();
    }

    private static int kind(int decider) {
        return Math.min(decider, KINDS - 1);
    }

    private OutlookPage.StateView state(View.Row row, boolean explained) {
        boolean small = view.outlook().graph().size() <= View.SMALL;
        String way = small
                ? view.way(row.state()).map(it -> wording.steps(it.steps()) + TextForm.consent(it, wording)
                        + ".").orElse("")
                : "";
        return new OutlookPage.StateView(row.state() + 1, row.vector(), row.name(),
                row.state() == conflict.statusQuo(), row.state() == view.chosen(),
                IntStream.range(0, row.forAll().size()).mapToObj(k -> cell(row, k)).toList(), way,
                explained ? view.plays(row.state()).stream().map(this::play).toList() : List.of());
    }

    private OutlookPage.Cell cell(View.Row row, int concept) {
        Answer answer = row.forAll().get(concept);
        String text = switch (answer) {
            case ALWAYS -> "holds";
            case NEVER -> "–";
            case DEPENDS -> "depends";
            case NOT_DECIDED -> "open";
        };
        return new OutlookPage.Cell(text, OutlookPage.kind(answer),
                String.join(", ", view.openFor(view.concepts().get(concept), row.state()).stream()
                        .map(wording::decider).toList()));
    }

    private OutlookPage.PlayView play(Play play) {
        String verdict = view.complete() ? play.answer() == Answer.ALWAYS ? "stays" : "leaves" : play.answer().words();
        return new OutlookPage.PlayView(wording.decider(play.decider()), play.abbreviations(), verdict,
                OutlookPage.kind(play.answer()), play.lines(), play.turnsWithout(), play.restsOn());
    }

    private OutlookPage.Graph graph() {
        StateGraph graph = new StateGraph(view);
        if (graph.states().isEmpty()) {
            return new OutlookPage.Graph("0", "0", List.of(), List.of());
        }
        Map<Integer, View.Row> rows = new TreeMap<>();
        view.rows().forEach(row -> rows.put(row.state(), row));
        GraphLayout.Drawing drawing = graph.draw();
        return new OutlookPage.Graph(number(drawing.width()), number(drawing.height()),
                drawing.boxes().stream().map(box -> box(box, graph.label(box.state()), rows)).toList(),
                drawing.arrows().stream().map(this::arrow).toList());
    }

    private OutlookPage.BoxView box(GraphLayout.Box box, String label, Map<Integer, View.Row> rows) {
        View.Row row = rows.get(box.state());
        List<Answer> answers = row == null ? List.of() : row.forAll();
        String kind = answers.contains(Answer.ALWAYS)
                ? "yes"
                : answers.contains(Answer.DEPENDS) || answers.contains(Answer.NOT_DECIDED) ? "depends" : "no";
        return new OutlookPage.BoxView(box.state() + 1, label,
                "State " + (box.state() + 1) + ": " + conflict.stateName(box.state()), kind,
                box.state() == conflict.statusQuo(), row != null, number(box.x()), number(box.y()), number(box.width()),
                number(box.height()), number(box.x() + box.width() / 2), number(box.y() + box.height() / 2 + 4.5));
    }

    private OutlookPage.ArrowView arrow(GraphLayout.Arrow arrow) {
        return new OutlookPage.ArrowView(kind(arrow.step().decider()),
                "From state " + (arrow.step().from() + 1) + ": " + wording.decider(arrow.step().decider()) + " "
                        + wording.change(arrow.step()),
                arrow.path());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
