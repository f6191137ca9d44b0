package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.desk.brief.Claimed;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Differing;
import org.rapporteur.desk.brief.Kin;

/**
 * What the page shows of the reports held against each other. A list is empty where nothing of its kind was found.
 *
 * @param disagreements what cannot all be so
 * @param updates what changed with time
 * @param claims what several reports say alike
 * @param kinships which reports share passages
 */
public record Compared(List<DifferingView> disagreements, List<DifferingView> updates, List<ClaimView> claims,
        List<Kin> kinships) {

    static Compared of(Comparing comparing) {
        Contents contents = comparing.contents();
        return new Compared(DifferingView.all(contents, Differing.disagreements(comparing)),
                DifferingView.all(contents, Differing.updates(comparing)),
                ClaimView.all(contents, Claimed.all(comparing)), Kin.all(comparing));
    }
}
