package org.rapporteur.outlook.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference;

/** Reads a model printed as a table: options, the states one by one, and rankings by state numbers from 1. */
final class TableReader {

    private final Node.Fields root;
    private final List<Pattern> states = new ArrayList<>();

    TableReader(Node.Fields root) {
        this.root = root;
    }

    Conflict read() {
        ConflictBuilder builder = Conflict.named(root.get("name").text());
        root.get("deciders").items().forEach(decider -> builder.decider(decider.text()));
        for (Node option : root.get("options").items()) {
            Node.Fields fields = option.fields();
            Places.at(option, () -> builder.option(fields.get("decider").text(), fields.get("name").text(),
                    fields.find("moves").map(TableReader::change).orElse(Change.BOTH_WAYS)));
        }
        for (Node state : root.get("states").items()) {
            Pattern pattern = Places.at(state, () -> Pattern.parse(state.text()));
            states.add(pattern);
            builder.state(pattern);
        }
        root.find("statusQuo").ifPresent(number -> builder.statusQuo(state(number), List.of()));
        for (Map.Entry<String, Node> of : root.get("preferences").fields().byName().entrySet()) {
            builder.prefers(of.getKey(),
                    new Preference.Ranking(of.getValue().items().stream().map(this::tier).toList()));
        }
        return builder.build();
    }

    private static Change change(Node moves) {
        return Vocabulary.CHANGES.read(new Node.Value(moves.place(), moves.text().replaceFirst("^one-way: ", "")));
    }

    private Preference.Tier tier(Node numbers) {
        return new Preference.Tier(numbers.items().stream().map(this::state).toList(), List.of());
    }

    private Pattern state(Node number) {
        int index = Places.number(number, 1, states.size());
        return states.get(index - 1);
    }
}
