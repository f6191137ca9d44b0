package org.rapporteur.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.HostileWords;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.ToldKind;

class CsvExportTest {

    @Test
    void a_row_holds_the_statement_with_its_chain_and_where_it_stands() throws IOException {
        CSVRecord row = rows("it").get(1);
        assertThat(row.get("chain")).isEqualTo("Tarn aides said › Ilva Morn (Ilva Morn it) denied");
        assertThat(row.get("content")).isEqualTo("it reportedly happened");
        assertThat(row.get("negated")).isEqualTo("yes");
        assertThat(row.get("hedges")).isEqualTo("reportedly");
        assertThat(row.get("party")).isEqualTo("p-morn");
        assertThat(row.get("start")).isEqualTo("38");
        assertThat(row.get("published")).isEqualTo("2031-05-17");
        assertThat(row.get("sentence")).startsWith("Tarn aides").endsWith("happened.");
    }

    @Test
    void it_opens_with_a_byte_order_mark_without_which_spreadsheets_garble_names() {
        assertThat(SmallCase.write(new CsvExport(), SmallCase.brief("x"))).startsWith("\uFEFF\"number\",\"id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\"=1", "\u00a0=1", "＝1"})
    void what_a_spreadsheet_takes_for_a_formula_is_defused(String formula) {
        assertThat(CsvTable.cell(formula)).startsWith("'");
    }

    @Test
    void plain_words_stay_as_they_are() {
        assertThat(CsvTable.cell("“We will not,” he said")).isEqualTo("“We will not,” he said");
    }

    @Property(tries = 150)
    void no_words_break_out_of_their_cell(@ForAll("hostile") String words) throws IOException {
        List<CSVRecord> rows = rows(words);
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row).noneMatch(Formula::looksLike).noneMatch(cell -> cell.contains("\n"));
        });
    }

    @Property(tries = 60)
    void no_words_break_out_of_their_cell_in_the_tables_of_the_other_kinds(@ForAll("hostile") String words,
            @ForAll ToldKind kind) throws IOException {
        List<CSVRecord> rows = rows(new ToldCsvExport(kind), words);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row).noneMatch(Formula::looksLike).noneMatch(cell -> cell.contains("\n"));
        });
    }

    @Test
    void a_row_of_a_threat_holds_its_condition_and_the_days_of_its_deadline() throws IOException {
        CSVRecord row = rows(new ToldCsvExport(ToldKind.COMMITMENT), "it").getFirst();
        assertThat(row.get("act")).isEqualTo("threat");
        assertThat(row.get("from_party")).isEqualTo("p-morn");
        assertThat(row.get("condition")).isEqualTo("it reportedly happened");
        assertThat(row.get("deadline_from")).isEqualTo("2031-06-01");
        assertThat(row.get("deadline_to")).isEqualTo("2031-06-30");
    }

    @Property(tries = 60)
    void no_words_break_out_of_their_cell_in_the_tables_of_a_comparison(@ForAll("hostile") String words,
            @ForAll Table table) throws IOException {
        List<CSVRecord> rows = read(SmallCase.write(table.export(), ComparedCase.brief(words)));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row).noneMatch(Formula::looksLike).noneMatch(cell -> cell.contains("\n"));
        });
    }

    @Test
    void a_row_of_a_disagreement_is_one_place_of_one_side() throws IOException {
        List<CSVRecord> rows = read(
                SmallCase.write(Table.DISAGREEMENTS.export(), ComparedCase.brief("words")));
        assertThat(rows).hasSize(8);
        assertThat(rows.get(1).get("about_id")).isEqualTo("oc1");
        assertThat(rows.get(1).get("side")).isEqualTo("2");
        assertThat(rows.get(1).get("value")).isEqualTo("3 words");
        assertThat(rows.get(1).get("voices")).isEqualTo("2");
        assertThat(rows.get(1).get("finding")).isEqualTo("e2");
        assertThat(rows.get(1).get("sentence")).isEqualTo("Ilva Morn met them.");
    }

    @Test
    void a_row_of_an_outlet_counts_what_it_carries_and_names_what_it_leaves_out() throws IOException {
        CSVRecord row = read(SmallCase.write(Table.TELLINGS.export(), ComparedCase.brief("words"))).get(1);
        assertThat(row.get("occasions_left_out")).isEqualTo("1");
        assertThat(row.get("left_out")).isEqualTo("words");
        assertThat(row.get("gives_no_side_on")).isEqualTo("words: duration");
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileWords.any();
    }

    private static List<CSVRecord> rows(String words) throws IOException {
        return rows(new CsvExport(), words);
    }

    private static List<CSVRecord> rows(Brief.Export export, String words) throws IOException {
        return read(SmallCase.write(export, SmallCase.brief(words)));
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new java.io.StringReader(csv.substring(1)))) {
            return parser.getRecords();
        }
    }
}
