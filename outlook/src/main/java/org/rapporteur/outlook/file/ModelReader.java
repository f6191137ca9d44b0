package org.rapporteur.outlook.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.model.Forbidden;
import org.rapporteur.outlook.model.Pattern;

/** Reads our own notation, in which options and states are called by their names. */
final class ModelReader {

    private static final Set<String> MODEL = Set.of("name", "about", "deciders", "forbidden", "states", "names",
            "statusQuo");
    private static final Set<String> DECIDER = Set.of("name", "about", "options", "prefers", "evidence");
    private static final Set<String> OPTION = Set.of("name", "about", "change", "evidence");

    private final Node.Fields root;
    private final OptionNames names;

    ModelReader(Node.Fields root) {
        this.root = root.only(MODEL);
        names = new OptionNames(root.get("deciders"));
    }

    Conflict read() {
        ConflictBuilder builder = Conflict.named(root.get("name").text());
        for (Node decider : root.get("deciders").items()) {
            Node.Fields fields = decider.fields().only(DECIDER);
            String name = fields.get("name").text();
            Places.at(decider, () -> builder.decider(name, evidence(fields).toArray(Evidence[]::new)));
            fields.list("options").forEach(option -> Places.at(option, () -> option(builder, name, option)));
        }
        Situations situations = new Situations(names);
        for (Map.Entry<String, Node> label : labels().entrySet()) {
            Pattern state = situations.state(label.getValue());
            situations.label(label.getKey(), state);
            builder.label(state, label.getKey());
        }
        root.list("forbidden").forEach(node -> builder.forbid(forbidden(node, situations)));
        root.list("states").forEach(node -> builder.state(situations.state(node)));
        root.find("statusQuo").ifPresent(node -> statusQuo(builder, node, situations));
        PreferenceReader preferences = new PreferenceReader(names, situations);
        for (Node decider : root.get("deciders").items()) {
            decider.fields().find("prefers").ifPresent(node -> builder.prefers(decider.fields().get("name").text(),
                    preferences.read(node.fields())));
        }
        return builder.build();
    }

    private Map<String, Node> labels() {
        return root.find("names").map(node -> node.fields().byName()).orElse(Map.of());
    }

    private static ConflictBuilder option(ConflictBuilder builder, String owner, Node node) {
        if (node instanceof Node.Value) {
            return builder.option(owner, node.text());
        }
        Node.Fields fields = node.fields().only(OPTION);
        return builder.option(owner, fields.get("name").text(),
                fields.find("change").map(Vocabulary.CHANGES::read).orElse(Change.BOTH_WAYS),
                evidence(fields).toArray(Evidence[]::new));
    }

    private static Forbidden forbidden(Node node, Situations situations) {
        if (node instanceof Node.Fields fields) {
            fields.only(Set.of("taken", "not", "why", "evidence"));
            return new Forbidden(situations.read(node), fields.find("why").map(Node::text).orElse(""),
                    evidence(fields));
        }
        return new Forbidden(situations.read(node), "", List.of());
    }

    private static void statusQuo(ConflictBuilder builder, Node node, Situations situations) {
        if (node instanceof Node.Fields fields) {
            fields.only(Set.of("state", "evidence"));
            builder.statusQuo(situations.state(fields.get("state")), evidence(fields));
        } else {
            builder.statusQuo(situations.state(node), List.of());
        }
    }

    /** A list of references, each with a report and, mostly, the words quoted from it. */
    static List<Evidence> evidence(Node.Fields fields) {
        return fields.list("evidence").stream().map(node -> {
            Node.Fields reference = node.fields().only(Set.of("report", "quote"));
            return Places.at(node, () -> new Evidence(reference.get("report").text(),
                    reference.find("quote").map(Node::text).orElse("")));
        }).toList();
    }
}
