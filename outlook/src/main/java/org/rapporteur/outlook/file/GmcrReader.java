package org.rapporteur.outlook.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Forbidden;
import org.rapporteur.outlook.model.Formula;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference;
import org.rapporteur.outlook.model.Priority;

/**
 * Reads files of the GMCR+ program: options by number from 0, infeasible combinations as pairs of option and Y or N, and for
 * every decision maker a ranking of state numbers from 1 or wishes in the order of their weight. States are numbered with
 * the first option as the lowest binary digit. Coalitions and display settings in the file are passed over.
 */
final class GmcrReader {

    private final Node.Fields root;
    private final List<Node> options;

    GmcrReader(Node.Fields root) {
        this.root = root;
        options = root.get("options").items();
    }

    Conflict read() {
        ConflictBuilder builder = Conflict.named(root.find("name").map(Node::text).orElse("GMCR+ model"));
        Map<Integer, String> owners = new TreeMap<>();
        for (Node maker : root.get("decisionMakers").items()) {
            String name = maker.fields().get("name").text();
            Places.at(maker, () -> builder.decider(name));
            maker.fields().get("options").items().forEach(option -> {
                String before = owners.put(option(option), name);
                if (before != null) {
                    throw option.fault("option " + option.text() + " belongs to " + before + " already",
                            "give each option one owner");
                }
            });
        }
        for (int k = 0; k < options.size(); k++) {
            Node node = options.get(k);
            String owner = owners.get(k);
            if (owner == null) {
                throw node.fault("no decision maker owns option " + k, "add it to one's \"options\"");
            }
            Places.at(node, () -> builder.option(owner, node.fields().get("name").text(), change(node.fields())));
        }
        for (Node infeasible : root.list("infeasibles")) {
            builder.forbid(new Forbidden(pattern(infeasible), "", List.of()));
        }
        // The rankings number the states that are left, so the states have to be known before they are read.
        List<Pattern> states = states(builder.build());
        root.get("decisionMakers").items().forEach(maker -> builder.prefers(maker.fields().get("name").text(),
                preference(maker.fields(), states)));
        return builder.build();
    }

    private static List<Pattern> states(Conflict conflict) {
        return IntStream.range(0, conflict.states().size())
                .mapToObj(state -> Pattern.state(conflict.states().taken(state), conflict.options().size())).toList();
    }

    private int option(Node node) {
        return Places.number(node, 0, options.size() - 1);
    }

    private static Change change(Node.Fields option) {
        return option.find("permittedDirection").map(node -> switch (node.text()) {
            case "both" -> Change.BOTH_WAYS;
            case "fwd" -> Change.STAYS_TAKEN;
            case "back" -> Change.STAYS_DROPPED;
            default -> throw node.fault("\"" + node.text() + "\" is no direction", "write both, fwd or back");
        }).orElse(Change.BOTH_WAYS);
    }

    private Preference preference(Node.Fields maker, List<Pattern> states) {
        boolean manual = root.find("useManualPreferenceRanking").map(node -> node.text().equals("true")).orElse(false);
        if (manual || maker.find("preferences").isEmpty()) {
            return new Preference.Ranking(maker.get("preferenceRanking").items().stream()
                    .map(tier -> new Preference.Tier((tier instanceof Node.Items items ? items.items() : List.of(tier))
                            .stream().map(state -> states.get(Places.number(state, 1, states.size()) - 1)).toList(),
                            List.of()))
                    .toList());
        }
        return new Preference.Priorities(
                maker.list("preferences").stream().map(wish -> new Priority(wish(wish), List.of())).toList());
    }

    /** All of a list of pairs, or one at least of a compound's members. */
    private Formula wish(Node node) {
        List<Formula> parts = node instanceof Node.Fields compound
                ? compound.get("members").items().stream().map(this::all).toList()
                : List.of(all(node));
        return parts.stream().reduce((left, right) -> new Formula.Joined(left, Formula.Link.OR, right))
                .orElseThrow(() -> node.fault("has no member", "add one"));
    }

    private Formula all(Node pairs) {
        Pattern pattern = pattern(pairs);
        Formula all = null;
        for (int k = 0; k < options.size(); k++) {
            if ((pattern.options() >>> k & 1) != 0) {
                Formula one = new Formula.Taken(k);
                Formula signed = (pattern.taken() >>> k & 1) != 0 ? one : new Formula.Not(one);
                all = all == null ? signed : new Formula.Joined(all, Formula.Link.AND, signed);
            }
        }
        if (all == null) {
            throw pairs.fault("names no option", "list pairs of an option and Y or N");
        }
        return all;
    }

    private Pattern pattern(Node pairs) {
        long taken = 0;
        long dropped = 0;
        for (Node pair : pairs.items()) {
            if (pair.items().size() != 2) {
                throw pair.fault("is no pair", "write an option number and Y or N");
            }
            long bit = 1L << option(pair.items().get(0));
            switch (pair.items().get(1).text()) {
                case "Y" -> taken |= bit;
                case "N" -> dropped |= bit;
                default -> throw pair.items().get(1).fault("is neither Y nor N", "write one of the two");
            }
        }
        long yes = taken;
        long no = dropped;
        return Places.at(pairs, () -> new Pattern(yes, no));
    }
}
