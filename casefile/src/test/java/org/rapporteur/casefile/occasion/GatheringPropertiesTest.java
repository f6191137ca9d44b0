package org.rapporteur.casefile.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rapporteur.model.Case;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;

class GatheringPropertiesTest {

    private static final List<String> PEOPLE = List.of("berg", "lund", "holm", "dahl", "velland", "norland",
            "Ada Berg’s envoy", "ministers");
    private static final List<String> PLACES = List.of("Geneva", "Istanbul", "Switzerland", "the Green Palace",
            "Norland");
    private static final List<String> KINDS = List.of("meeting", "talks", "visit", "attack", "release");

    @Property(tries = 150)
    void no_occasion_holds_two_tellings_that_cannot_be_one_and_none_is_lost(@ForAll long seed) {
        Folder folder = folder(seed);
        List<Happening> happenings = folder.happenings();
        Acquaintance acquaintance = new Acquaintance(new Case(List.of(), folder.parties(), List.of()));
        Gathering gathering = new Gathering(happenings, acquaintance);
        gathering.gather();
        Bars bars = new Bars(acquaintance);

        assertThat(gathering.clusters().stream().mapToInt(List::size).sum()).isEqualTo(happenings.size());
        for (List<Happening> cluster : gathering.clusters()) {
            for (Happening one : cluster) {
                assertThat(cluster).noneMatch(other -> other.at() != one.at() && bars.apart(one, other));
            }
        }
    }

    @Property(tries = 50)
    void whatever_bars_two_tellings_bars_them_both_ways(@ForAll long seed) {
        Folder folder = folder(seed);
        Bars bars = new Bars(new Acquaintance(new Case(List.of(), folder.parties(), List.of())));
        List<Happening> happenings = folder.happenings();

        for (Happening one : happenings) {
            assertThat(happenings).allMatch(other -> bars.apart(one, other) == bars.apart(other, one));
        }
    }

    @Property(tries = 60)
    void the_order_in_which_reports_come_changes_no_occasion(@ForAll long seed) {
        Folder folder = folder(seed);
        Set<Set<String>> gathered = gathered(folder);
        folder.shuffle(new Random(seed + 1));

        assertThat(gathered(folder)).isEqualTo(gathered);
    }

    /** The findings of each cluster. */
    private static Set<Set<String>> gathered(Folder folder) {
        Gathering gathering = new Gathering(folder.happenings(),
                new Acquaintance(new Case(List.of(), folder.parties(), List.of())));
        gathering.gather();
        return gathering.clusters().stream()
                .map(cluster -> cluster.stream().map(one -> one.finding().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Folder folder(long seed) {
        Random random = new Random(seed);
        Folder folder = Folder.ofNorlandAndVelland();
        for (int report = 0; report < 12; report++) {
            Folder.Page page = folder.page("r" + report,
                    random.nextInt(5) == 0 ? null : "2031-03-" + (10 + random.nextInt(15)));
            for (int event = 0; event < 3; event++) {
                Folder.Telling telling = page.told(EventCategory.CONSULT, any(KINDS, random), any(PEOPLE, random));
                telling.with(any(PEOPLE, random));
                if (random.nextInt(2) == 0) {
                    telling.on("2031-03-" + (10 + random.nextInt(6)));
                }
                if (random.nextInt(3) == 0) {
                    telling.in(any(PLACES, random));
                }
                if (random.nextInt(5) == 0) {
                    telling.attribute("ordinal", random.nextBoolean() ? "third visit" : "fourth visit");
                }
                telling.as(random.nextInt(4) == 0 ? EventStatus.PLANNED : EventStatus.HAPPENED).end();
            }
        }
        return folder;
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
