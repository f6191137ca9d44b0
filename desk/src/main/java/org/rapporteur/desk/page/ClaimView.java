package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.desk.brief.Claimed;
import org.rapporteur.desk.brief.Contents;

/** What several reports say alike as the page shows it, with each wording. */
public record ClaimView(Claimed claim, List<CitedView> cites) {

    static List<ClaimView> all(Contents contents, List<Claimed> all) {
        return all.stream().map(claim -> new ClaimView(claim,
                claim.tellings().stream().map(cited -> CitedView.of(contents, cited)).toList())).toList();
    }
}
