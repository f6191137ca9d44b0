package org.rapporteur.outlook.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds options by name; where several deciders have one of that name, by "decider: name". */
final class OptionNames {

    private record Named(String owner, String name) {}

    private final List<Named> options = new ArrayList<>();

    OptionNames(Node deciders) {
        for (Node decider : deciders.items()) {
            String owner = decider.fields().get("name").text();
            for (Node option : decider.fields().list("options")) {
                String name = option instanceof Node.Value ? option.text() : option.fields().get("name").text();
                options.add(new Named(owner, name));
            }
        }
    }

    int size() {
        return options.size();
    }

    /** The option's index; the node is where the name stands. */
    int find(String name, Node node) {
        int[] found = IntStream.range(0, options.size()).filter(k -> options.get(k).name.equals(name)
                || (options.get(k).owner + ": " + options.get(k).name).equals(name)).toArray();
        if (found.length == 1) {
            return found[0];
        }
        if (found.length == 0) {
            throw node.fault("no option is called \"" + name + "\"",
                    "use one of " + String.join(", ", options.stream().map(Named::name).distinct().toList()));
        }
        throw node.fault("several options are called \"" + name + "\"",
                "write \"" + options.get(found[0]).owner + ": " + name + "\" for the first of them");
    }
}
