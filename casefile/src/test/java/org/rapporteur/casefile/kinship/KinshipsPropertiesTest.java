package org.rapporteur.casefile.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.comparison.Kinship;

class KinshipsPropertiesTest {

    @Property(tries = 100)
    void a_copy_with_a_change_every_dozen_words_is_found_whole(@ForAll @IntRange(min = 0, max = 1000) int seed,
            @ForAll @IntRange(min = 80, max = 400) int size) {
        List<String> words = News.words(seed, size);
        List<String> copy = changed(words, seed, size / 12);

        List<Kinship> found = new Kinships().among(List.of(report("a", words), report("b", copy)));

        assertThat(found).singleElement().satisfies(kinship -> {
            assertThat(kinship.oneText()).isTrue();
            assertThat(kinship.shareOfEarlier()).isGreaterThan(0.6);
        });
    }

    @Property(tries = 100)
    void texts_without_a_run_in_common_are_never_kin(@ForAll @IntRange(min = 0, max = 1000) int seed,
            @ForAll @IntRange(min = 1, max = 400) int size) {
        assertThat(new Kinships().among(List.of(report("a", News.words(2 * seed, size)),
                report("b", News.words(2 * seed + 1, size))))).isEmpty();
    }

    @Property(tries = 50)
    void the_order_of_the_reports_changes_no_tie(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        Random random = new Random(seed);
        List<Reading> reports = new ArrayList<>();
        List<String> shared = News.words(seed, 120);
        for (int i = 0; i < 8; i++) {
            List<String> words = new ArrayList<>(News.words(10_000 * (i + 1) + seed, 60));
            if (random.nextBoolean()) {
                words.addAll(30, changed(shared.subList(10 * i, 10 * i + 40), seed + i, 3));
            }
            reports.add(report("r" + i, words));
        }
        Set<Set<String>> ties = ties(reports);
        Collections.shuffle(reports, random);

        assertThat(ties(reports)).isEqualTo(ties);
    }

    @Property(tries = 50)
    void every_span_lies_in_its_report(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        Reading one = report("a", News.words(seed, 100));
        Reading other = report("b", changed(News.words(seed, 100), seed, 20));

        assertThat(new Kinships().among(List.of(one, other))).allSatisfy(kinship -> {
            assertThat(kinship.passages()).isNotEmpty().allSatisfy(passage -> {
                assertThat(passage.earlier().in(one.report().text())).isNotBlank();
                assertThat(passage.later().in(other.report().text())).isNotBlank();
            });
            assertThat(kinship.shareOfEarlier()).isBetween(0.0, 1.0);
            assertThat(kinship.shareOfLater()).isBetween(0.0, 1.0);
        });
    }

    private static Set<Set<String>> ties(List<Reading> reports) {
        return new Kinships().among(reports).stream().map(kinship -> Set.of(kinship.earlier(), kinship.later()))
                .collect(Collectors.toSet());
    }

    /** Words put in, left out and exchanged, at least four words apart. */
    private static List<String> changed(List<String> words, int seed, int changes) {
        Random random = new Random(seed);
        List<String> changed = new ArrayList<>(words);
        int step = Math.max(5, words.size() / Math.max(1, changes));
        for (int at = step - 1; at < changed.size(); at += step) {
            switch (random.nextInt(3)) {
                case 0 -> changed.add(at, "neu");
                case 1 -> changed.remove(at);
                default -> changed.set(at, "anders");
            }
        }
        return changed;
    }

    private static Reading report(String id, List<String> words) {
        return new Reading(
                new Report(id, null, null, null, null, null, "en", id + ".txt", String.join(" ", words) + "."),
                List.of(), List.of(), List.of());
    }
}
