package org.rapporteur.desk.outlook;

import java.util.List;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.partial.Answer;

/**
 * What the template of the page shows, in words and measures.
 *
 * @param graph the graph of states, without a box where the model is too large to be drawn
 */
public record OutlookPage(String title, String size, String can, String cannot, List<DeciderView> deciders,
        List<Column> columns, List<StateView> states, String rest, Graph graph, String policy, String style,
        String script) {

    /** @param kind number of its colour and dashes in the graph */
    public record DeciderView(String name, int kind, List<OptionView> options) {}

    public record OptionView(String name, String change, List<Evidence> evidence) {}

    /** A concept and what it supposes. */
    public record Column(String name, String words) {}

    /** @param open whether its reasons are unfolded to begin with */
    public record StateView(int number, String vector, String name, boolean statusQuo, boolean open,
            List<Cell> cells, String way, List<PlayView> plays) {

        public String id() {
            return "state-" + number;
        }
    }

    /**
     * @param kind yes, no, depends or open
     * @param whose the deciders whose verdicts leave it open, or empty
     */
    public record Cell(String text, String kind, String whose) {}

    public record PlayView(String decider, String concepts, String verdict, String kind, List<String> lines,
            List<Evidence> turnsWithout, List<Evidence> restsOn) {}

    public record Graph(String width, String height, List<BoxView> boxes, List<ArrowView> arrows) {}

    /** @param kind yes where the state holds for all under some concept, depends where it may, else no */
    public record BoxView(int number, String label, String title, String kind, boolean statusQuo, boolean linked,
            String x,
            String y, String width, String height, String middle, String baseline) {}

    public record ArrowView(int kind, String title, String path) {}

    static String kind(Answer answer) {
        return switch (answer) {
            case ALWAYS -> "yes";
            case NEVER -> "no";
            case DEPENDS -> "depends";
            case NOT_DECIDED -> "open";
        };
    }
}
