package org.rapporteur.desk.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.rapporteur.outlook.graph.Step;

/** Places the states of a graph in layers along their arrows. */
final class GraphLayout {

    private static final double HEIGHT = 34;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Integer, ElkNode> nodes = new TreeMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    /** A placed state; measures in pixels. */
    record Box(int state, double x, double y, double width, double height) {}

    /** An arrow as the path of an SVG. */
    record Arrow(Step step, String path) {}

    record Drawing(double width, double height, List<Box> boxes, List<Arrow> arrows) {}

    /** @param widths by state, in pixels */
    static Drawing of(Map<Integer, Double> widths, List<Step> steps) {
        GraphLayout layout = new GraphLayout();
        new TreeMap<>(widths).forEach(layout::node);
        steps.forEach(layout::edge);
        return layout.draw(steps);
    }

    private void node(int state, double width) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, HEIGHT);
        nodes.put(state, node);
    }

    private void edge(Step step) {
        edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(step.from()), nodes.get(step.to())));
    }

    private Drawing draw(List<Step> steps) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(8));
        graph.setProperty(CoreOptions.ASPECT_RATIO, 2.4);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 26.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 46.0);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<Box> boxes = new ArrayList<>();
        nodes.forEach((state, node) -> boxes
                .add(new Box(state, node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        List<Arrow> arrows = new ArrayList<>();
        for (int k = 0; k < steps.size(); k++) {
            arrows.add(new Arrow(steps.get(k), path(edges.get(k))));
        }
        return new Drawing(graph.getWidth(), graph.getHeight(), boxes, arrows);
    }

    private static String path(ElkEdge edge) {
        StringBuilder path = new StringBuilder();
        for (ElkEdgeSection section : edge.getSections()) {
            point(path, 'M', section.getStartX(), section.getStartY());
            for (ElkBendPoint bend : section.getBendPoints()) {
                point(path, 'L', bend.getX(), bend.getY());
            }
            point(path, 'L', section.getEndX(), section.getEndY());
        }
        return path.toString();
    }

    private static void point(StringBuilder path, char command, double x, double y) {
        path.append(String.format(Locale.ROOT, "%c%.1f %.1f", command, x, y));
    }
}
