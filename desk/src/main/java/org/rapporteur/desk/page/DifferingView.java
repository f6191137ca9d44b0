package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Differing;

/** Values of one attribute as the page shows them, side by side. */
public record DifferingView(Differing differing, List<Column> columns) {

    /** One value with the words it rests on. */
    public record Column(Differing.Value value, List<CitedView> cites) {}

    static List<DifferingView> all(Contents contents, List<Differing> all) {
        return all.stream()
                .map(one -> new DifferingView(one, one.values().stream().map(value -> new Column(value,
                        value.cited().stream().map(cited -> CitedView.of(contents, cited)).toList())).toList()))
                .toList();
    }
}
