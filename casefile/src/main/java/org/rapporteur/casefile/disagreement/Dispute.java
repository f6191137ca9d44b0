package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/** All denials of one matter by one party in one story, and those who say that it is so. */
final class Dispute {

    /** More wordings of one matter than any story has. */
    private static final int MOST_MATTERS = 16;

    private final List<Denial> denials = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private final Map<Matter, Denial> undated = new LinkedHashMap<>();
    private final Map<Matter, TreeMap<Long, Denial>> byDay = new LinkedHashMap<>();
    private final Map<String, Denial> byReport = new HashMap<>();

    void add(Denial denial, Report report) {
        denials.add(denial);
        byReport.putIfAbsent(report.id(), denial);
        Long day = day(report);
        if (day == null) {
            undated.putIfAbsent(denial.matter(), denial);
        } else {
            byDay.computeIfAbsent(denial.matter(), unused -> new TreeMap<>()).putIfAbsent(day, denial);
        }
    }

    /** In order of the story. */
    List<Denial> denials() {
        return denials;
    }

    List<Assertion> assertions() {
        return assertions;
    }

    /** What is denied, each wording once. */
    Set<Matter> matters() {
        Set<Matter> matters = new LinkedHashSet<>(byDay.keySet());
        matters.addAll(undated.keySet());
        return matters;
    }

    /** That of the report itself, and of each wording those nearest in time: a flood of denials is not gone through. */
    Set<Denial> near(Report report) {
        Set<Denial> near = new LinkedHashSet<>();
        Denial own = byReport.get(report.id());
        if (own != null) {
            near.add(own);
        }
        Long day = day(report);
        undated.values().stream().limit(MOST_MATTERS).forEach(near::add);
        byDay.values().stream().limit(MOST_MATTERS).forEach(days -> {
            if (day == null) {
                near.add(days.firstEntry().getValue());
                return;
            }
            Map.Entry<Long, Denial> before = days.floorEntry(day);
            Map.Entry<Long, Denial> after = days.ceilingEntry(day);
            if (before != null) {
                near.add(before.getValue());
            }
            if (after != null) {
                near.add(after.getValue());
            }
        });
        return near;
    }

    private static @Nullable Long day(Report report) {
        return report.published() == null ? null : report.published().first().toEpochDay();
    }
}
