package org.rapporteur.outlook.file;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.outlook.model.Pattern;

/**
 * Reads states and sets of states: a vector such as {@code YN-}, one character an option; a name given to a state; a list of
 * the options taken, all others being dropped; or fields {@code taken} and {@code not}, all others being open.
 */
final class Situations {

    private final OptionNames names;
    private final Map<String, Pattern> labels = new TreeMap<>();

    Situations(OptionNames names) {
        this.names = names;
    }

    void label(String name, Pattern state) {
        labels.put(name, state);
    }

    Pattern read(Node node) {
        return switch (node) {
            case Node.Items items -> Pattern.state(mask(items), names.size());
            case Node.Fields fields -> open(fields);
            case Node.Value value -> named(value);
        };
    }

    /** A situation that leaves no option open. */
    Pattern state(Node node) {
        Pattern pattern = read(node);
        if (!pattern.isState(names.size())) {
            throw node.fault("leaves an option open, where one state is asked for",
                    "list the options taken, or write Y or N for each");
        }
        return pattern;
    }

    private Pattern open(Node.Fields fields) {
        long taken = fields.find("taken").map(this::mask).orElse(0L);
        long dropped = fields.find("not").map(this::mask).orElse(0L);
        if ((taken | dropped) == 0) {
            throw fields.fault("names no option", "list options under \"taken\" or under \"not\"");
        }
        return Places.at(fields, () -> new Pattern(taken, dropped));
    }

    /** The same, with no other fields beside. */
    Pattern alone(Node node) {
        if (node instanceof Node.Fields fields) {
            fields.only(Set.of("taken", "not"));
        }
        return read(node);
    }

    private Pattern named(Node.Value value) {
        Pattern label = labels.get(value.text());
        if (label != null) {
            return label;
        }
        boolean vector = value.text().chars().allMatch(c -> c == 'Y' || c == 'N' || c == '-');
        if (!vector || value.text().length() != names.size()) {
            throw value.fault("\"" + value.text() + "\" is neither a name given under \"names\" nor a vector",
                    "write one of Y, N and - for each of the " + names.size() + " options, or list the options taken");
        }
        return Pattern.parse(value.text());
    }

    private long mask(Node list) {
        long mask = 0;
        for (Node item : list.items()) {
            mask |= 1L << names.find(item.text(), item);
        }
        return mask;
    }
}
