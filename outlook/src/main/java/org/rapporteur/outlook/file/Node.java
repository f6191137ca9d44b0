package org.rapporteur.outlook.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.outlook.model.FaultyModelException;

/** A piece of a file with the place it stands at, such as {@code line 12, deciders[2].options[1]}, counted from 1. */
sealed interface Node {

    String place();

    default FaultyModelException fault(String fault, String mend) {
        return new FaultyModelException(place(), fault, mend);
    }

    /** The text of a piece that has to be a single value. */
    default String text() {
        throw fault("is not a single value", "write a text or a number here");
    }

    default List<Node> items() {
        throw fault("is not a list", "write a list here");
    }

    default Fields fields() {
        throw fault("has no named fields", "write named fields here");
    }

    /** One value; numbers and truth values keep the characters they were written in. */
    record Value(String place, String text) implements Node {}

    record Items(String place, List<Node> items) implements Node {}

    record Fields(String place, Map<String, Node> byName) implements Node {

        public Fields {
            byName = new LinkedHashMap<>(byName);
        }

        @Override
        public Fields fields() {
            return this;
        }

        Optional<Node> find(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        Node get(String name) {
            return find(name).orElseThrow(() -> fault("has no \"" + name + "\"", "add it"));
        }

        /** The items of a list, none when the field is left out. */
        List<Node> list(String name) {
            return find(name).map(Node::items).orElse(List.of());
        }

        /** Refuses a field of another name, which would otherwise be passed over in silence. */
        Fields only(Set<String> names) {
            for (Map.Entry<String, Node> field : byName.entrySet()) {
                if (!names.contains(field.getKey())) {
                    throw field.getValue().fault("\"" + field.getKey() + "\" is no field known here",
                            "use one of " + String.join(", ", names.stream().sorted().toList()));
                }
            }
            return this;
        }
    }
}
