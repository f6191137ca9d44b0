package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.intake.date.FileNameDate;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;

class FileNameDateTest {

    private final DateReader dates = new DateReader(LocalDate.of(2030, 1, 1));

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_report_without_a_date_takes_that_of_its_file_whatever_kind_of_file() {
        Desk desk = new Desk(folder);
        desk.put("20260314T090000Z_one.txt", Desk.numbered(1));
        desk.put("2026-03-14 two.html", "<html><p>" + Desk.numbered(2) + "</p></html>");
        desk.put("three-2026-03-14.json", json(Desk.numbered(3)));
        desk.put("2026-03-14.md.gz", Desk.packed(Desk.utf8(Desk.numbered(4))));
        assertThat(desk.read().reports()).hasSize(4).extracting(report -> Objects.toString(report.published()))
                .containsOnly("2026-03-14");
    }

    @Test
    void what_a_report_says_of_itself_goes_before_its_file_name_though_less_exact() {
        Desk desk = new Desk(folder);
        desk.put("2026-03-14.txt", "---\npublished: 2024\n---\n" + Desk.BODY);
        assertThat(desk.report().published()).hasToString("2024");
    }

    @Test
    void a_file_name_goes_before_what_is_said_of_all_reports_without_a_date() {
        Desk desk = new Desk(folder);
        desk.put("2026-03-14.txt", Desk.numbered(1));
        desk.put("other.txt", Desk.numbered(2));
        Settings settings = Settings.usual().withPublished(ReportDate.day(LocalDate.of(2026, 5, 1)));
        assertThat(desk.read(settings).reports()).extracting(Report::published).map(Objects::toString)
                .containsExactly("2026-03-14", "2026-05-01");
    }

    @Test
    void the_name_of_a_file_of_many_articles_or_of_a_folder_dates_none_of_them() {
        Desk desk = new Desk(folder);
        desk.put("2026-03-14.json", "[" + json(Desk.numbered(1)) + ", " + json(Desk.numbered(2)) + "]");
        desk.put("2026-03-14.jsonl", json(Desk.numbered(3)) + "\n" + json(Desk.numbered(4)));
        desk.put("2026-03-14/one.txt", Desk.numbered(5));
        assertThat(desk.read().reports()).hasSize(5).allMatch(report -> report.published() == null);
    }

    @Test
    void a_day_after_the_latest_allowed_is_none() {
        Desk desk = new Desk(folder);
        desk.put("2026-03-14.txt", Desk.BODY);
        Settings before = Settings.usual().withLatest(LocalDate.of(2026, 3, 13));
        assertThat(desk.read(before).reports().get(0).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260314T090000Z_XX_en_1234.txt", "2026-03-14T0900.txt", "2026-03-14-bridge.txt",
            "20260314.txt", "20260314", "20260314t0900 bridge.html", "herald_2026_03_14.txt", "herald 2026.03.14.txt",
            "herald2026-03-14bridge.txt", "[20260314] bridge.md", "bridge (2026-03-14).txt.gz",
            "2026-03-14_20260314T0900.txt", "\u65e5\u5831-2026-03-14.txt", "..20260314..", "2026-03-14\u0661.txt"})
    void a_file_name_offers_its_day(String name) {
        assertThat(new FileNameDate(dates).read(name)).hasToString("2026-03-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14-03-2026.txt", "03-04-2026.txt", "14032026.txt", "2026-03_14.txt", "2026.txt",
            "2026-03.txt", "2026-3-14.txt", "26-03-14.txt", "2026/03/14", "2026-W11-6.txt", "2026-073.txt",
            "2026--03--14.txt", "2026-0314.txt", "2026\u201303\u201314.txt",
            "\uff12\uff10\uff12\uff16-\uff10\uff13-\uff11\uff14.txt"})
    void only_year_month_and_day_in_this_order_and_in_plain_digits_are_a_day_in_a_name(String name) {
        assertThat(new FileNameDate(dates).read(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120260314.txt", "202603145.txt", "report20260314.txt", "20260314b.txt", "20260314Tide.txt",
            "20260314T.txt", "20260314090000.txt", "12026-03-14.txt", "2026-03-145.txt", "16481024.txt",
            "7d20260314e.txt", "20260314\u00e9.txt", "00000000.txt", "99999999.txt"})
    void a_number_that_only_looks_like_a_day_is_none(String name) {
        assertThat(new FileNameDate(dates).read(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261314.txt", "20260230.txt", "2026-02-30.txt", "2026-00-14.txt", "20310101.txt",
            "1970-01-01.txt", "1492-10-12.txt", "2026-03-14_2026-03-15.txt", "20260314-20260315.txt"})
    void a_day_that_no_calendar_or_limit_allows_and_one_of_two_days_is_none(String name) {
        assertThat(new FileNameDate(dates).read(name)).isNull();
    }

    @Property
    void whatever_stands_around_a_date_the_reading_of_names_neither_fails_nor_makes_up_another_day(
            @ForAll @StringLength(max = 12) String before, @ForAll @StringLength(max = 12) String after) {
        ReportDate date = new FileNameDate(dates).read(before + "2026-03-14" + after);
        assertThat(date == null || date.toString().equals("2026-03-14")).isTrue();
    }

    @Property
    void numbers_of_any_length_make_no_trouble(@ForAll @CharRange(from = '-', to = '9') String name) {
        ReportDate date = new FileNameDate(dates).read(name);
        assertThat(date == null || date.precision() == ReportDate.Precision.DAY).isTrue();
    }

    private static String json(String text) {
        return "{\"text\": \"" + text.replace("\n", "\\n") + "\"}";
    }
}
