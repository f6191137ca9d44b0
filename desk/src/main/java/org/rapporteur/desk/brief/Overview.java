package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Kinship;

/** What came of comparing the reports, in a few sentences. */
public final class Overview {

    private static final int SEVERAL = 2;

    private Overview() {}

    /** The sentences; none when the reports were not compared. */
    public static List<String> of(Brief brief) {
        Comparison comparison = brief.comparison();
        List<String> sentences = new ArrayList<>();
        int reports = brief.affair().readings().size();
        if (comparison.stories().isEmpty() || reports == 0) {
            return sentences;
        }
        int texts = texts(brief);
        sentences.add(Words.count(reports, "report tells", "reports tell") + " of "
                + affairs(comparison)
                + (texts == reports ? "" : " in " + Words.count(texts, "text", "texts") + ", copies counted once")
                + occasions(comparison, reports) + ".");
        if (!comparison.disagreements().isEmpty()) {
            sentences.add("They disagree on " + Words.count(comparison.disagreements().size(), "point", "points")
                    + " that cannot all be so.");
        }
        if (!comparison.updates().isEmpty()) {
            sentences.add(Words.count(comparison.updates().size(), "thing", "things") + " changed with time.");
        }
        if (!comparison.claims().isEmpty()) {
            sentences.add(Words.count(comparison.claims().size(), "thing is", "things are")
                    + " said alike by several reports.");
        }
        return sentences;
    }

    private static String affairs(Comparison comparison) {
        long shared = comparison.stories().stream().filter(story -> story.reports().size() >= SEVERAL).count();
        return comparison.stories().size() == 1
                ? "one affair"
                : comparison.stories().size() + " affairs (" + (shared == 0 ? "none" : shared)
                        + " of them told by several reports)";
    }

    private static String occasions(Comparison comparison, int reports) {
        int all = comparison.occasions().size();
        if (all == 0) {
            return "";
        }
        long several = several(comparison);
        return ": " + Words.count(all, "occasion", "occasions")
                + (reports < SEVERAL
                        ? ""
                        : ", " + (several == 0 ? "none" : several)
                                + " of them told by two or more independent voices");
    }

    /** How many occasions two or more independent voices tell of. */
    public static long several(Comparison comparison) {
        return comparison.occasions().stream().filter(one -> one.voices().size() >= SEVERAL).count();
    }

    /** How many texts there are when reports that are one text count once. */
    private static int texts(Brief brief) {
        Map<String, String> same = new HashMap<>();
        int texts = brief.affair().readings().size();
        for (Kinship kinship : brief.comparison().kinships()) {
            if (kinship.oneText()) {
                String one = root(same, kinship.earlier());
                String other = root(same, kinship.later());
                if (!one.equals(other)) {
                    same.put(other, one);
                    texts--;
                }
            }
        }
        return texts;
    }

    private static String root(Map<String, String> same, String report) {
        String at = report;
        for (String next = same.get(at); next != null; next = same.get(at)) {
            same.put(at, same.getOrDefault(next, next));
            at = next;
        }
        return at;
    }
}
