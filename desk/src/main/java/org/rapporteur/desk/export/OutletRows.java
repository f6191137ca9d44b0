package org.rapporteur.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Cited;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.OutletTold;
import org.rapporteur.desk.export.ComparedCsvExport.Rows;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Telling;

/** Rows of how each outlet tells the affair, of the stories and of the passages that reports share. */
final class OutletRows {

    private OutletRows() {}

    /** One row an outlet. */
    static Rows tellings(Comparing comparing) {
        List<OutletTold> told = OutletTold.all(comparing);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            OutletTold one = told.get(i);
            Telling telling = comparing.comparison().tellings().get(i);
            rows.add(List.of("" + (i + 1), telling.outlet(), "" + telling.reports().size(), "" + telling.statements(),
                    "" + telling.unnamed().size(), counted(one.carried()), "" + telling.told().size(),
                    "" + telling.leftOut().size(), words(one.leftOut()), "" + telling.disagreementsLeftOut().size(),
                    words(one.silentOn()),
                    one.loaded().stream().map(loaded -> loaded.target() + ": " + words(loaded.words()))
                            .collect(Collectors.joining(" | ")),
                    one.judged().stream()
                            .map(judged -> judged.party() + ": " + judged.favourable().size() + " for, "
                                    + judged.adverse().size() + " against, " + judged.mixed().size() + " both ways")
                            .collect(Collectors.joining("; ")),
                    String.join("; ", telling.reports())));
        }
        return new Rows(List.of("number", "outlet", "reports", "statements", "unnamed", "carried", "occasions_told",
                "occasions_left_out", "left_out", "disagreements_left_out", "gives_no_side_on", "loaded", "judged",
                "report_ids"), rows);
    }

    private static String counted(List<OutletTold.Link> links) {
        return links.stream().map(link -> link.words() + " " + link.number()).collect(Collectors.joining("; "));
    }

    private static String words(List<OutletTold.Link> links) {
        return links.stream().map(OutletTold.Link::words).collect(Collectors.joining("; "));
    }

    /** One row a report of a story. */
    static Rows stories(Comparing comparing) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Story story : comparing.comparison().stories()) {
            number++;
            for (String report : story.reports()) {
                var source = comparing.lookup().source(report);
                rows.add(List.of("" + number, story.id(), String.join("; ", story.words()),
                        CsvTable.known(source.outlet()), CsvTable.known(source.published()),
                        CsvTable.known(source.title()), source.source(), report));
            }
        }
        return new Rows(List.of("number", "id", "words", "outlet", "published", "title", "source", "report"), rows);
    }

    /** One row a passage. */
    static Rows kinships(Comparing comparing) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Kinship kinship : comparing.comparison().kinships()) {
            number++;
            for (Kinship.Passage passage : kinship.passages()) {
                Cited earlier = comparing.lookup().cited(kinship.earlier(), passage.earlier());
                Cited later = comparing.lookup().cited(kinship.later(), passage.later());
                rows.add(List.of("" + number, kinship.oneText() ? "yes" : "no", "" + kinship.shareOfEarlier(),
                        "" + kinship.shareOfLater(), earlier.words(), later.words(),
                        CsvTable.known(earlier.source().outlet()), earlier.source().source(), kinship.earlier(),
                        place(earlier), CsvTable.known(later.source().outlet()), later.source().source(),
                        kinship.later(), place(later)));
            }
        }
        return new Rows(List.of("number", "one_text", "share_of_earlier", "share_of_later", "words_earlier",
                "words_later", "outlet_earlier", "source_earlier", "report_earlier", "place_earlier", "outlet_later",
                "source_later", "report_later", "place_later"), rows);
    }

    private static String place(Cited cited) {
        return CsvTable.places(List.of(cited.span()));
    }
}
