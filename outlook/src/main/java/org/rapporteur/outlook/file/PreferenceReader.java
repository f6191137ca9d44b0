package org.rapporteur.outlook.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.outlook.model.Comparison;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference;
import org.rapporteur.outlook.model.Priority;

/** Reads what a decider prefers: a ranking, wishes in the order of their weight, or comparisons known and unknown. */
final class PreferenceReader {

    private final OptionNames names;
    private final Situations situations;

    PreferenceReader(OptionNames names, Situations situations) {
        this.names = names;
        this.situations = situations;
    }

    Preference read(Node.Fields fields) {
        fields.only(Set.of("ranking", "wishes", "known", "unknown"));
        long kinds = Stream.of("ranking", "wishes", "known").filter(kind -> fields.find(kind).isPresent()).count();
        if (kinds > 1) {
            throw fields.fault("gives preferences in two ways", "keep one of ranking, wishes and known");
        }
        if (fields.find("ranking").isPresent()) {
            return new Preference.Ranking(fields.list("ranking").stream().map(this::tier).toList());
        }
        if (fields.find("wishes").isPresent()) {
            return new Preference.Priorities(fields.list("wishes").stream().map(this::wish).toList());
        }
        return new Preference.Partial(fields.list("known").stream().map(this::comparison).toList(),
                fields.list("unknown").stream().map(this::unknown).toList());
    }

    private Preference.Tier tier(Node node) {
        if (node instanceof Node.Fields fields && fields.find("states").isPresent()) {
            fields.only(Set.of("states", "evidence"));
            return new Preference.Tier(fields.list("states").stream().map(situations::alone).toList(),
                    ModelReader.evidence(fields));
        }
        List<Pattern> patterns = node instanceof Node.Items items
                ? items.items().stream().map(situations::alone).toList()
                : List.of(situations.alone(node));
        return new Preference.Tier(patterns, List.of());
    }

    private Priority wish(Node node) {
        if (node instanceof Node.Fields fields) {
            fields.only(Set.of("wish", "evidence"));
            return new Priority(new FormulaReader(fields.get("wish"), names).read(), ModelReader.evidence(fields));
        }
        return new Priority(new FormulaReader(node, names).read(), List.of());
    }

    private Comparison comparison(Node node) {
        Node.Fields fields = node.fields()
                .only(Set.of("better", "noWorse", "equal", "than", "to", "otherThingsEqual", "evidence"));
        Comparison.Sign sign = fields.find("better").isPresent()
                ? Comparison.Sign.BETTER
                : fields.find("noWorse").isPresent() ? Comparison.Sign.NO_WORSE : Comparison.Sign.EQUAL;
        Pattern left = situations.alone(fields.get(switch (sign) {
            case BETTER -> "better";
            case NO_WORSE -> "noWorse";
            case EQUAL -> "equal";
        }));
        Pattern right = situations.alone(fields.get(sign == Comparison.Sign.EQUAL ? "to" : "than"));
        boolean otherThingsEqual = fields.find("otherThingsEqual").map(PreferenceReader::truth).orElse(false);
        List<Evidence> evidence = ModelReader.evidence(fields);
        return Places.at(node, () -> new Comparison(left, sign, right, otherThingsEqual, evidence));
    }

    private static boolean truth(Node node) {
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.fault("is neither true nor false", "write one of the two");
        };
    }

    private Preference.Unknown unknown(Node node) {
        List<Node> sides = node.items();
        if (sides.size() != 2) {
            throw node.fault("has " + sides.size() + " sides", "list the two situations whose order is unknown");
        }
        return new Preference.Unknown(situations.alone(sides.get(0)), situations.alone(sides.get(1)));
    }
}
