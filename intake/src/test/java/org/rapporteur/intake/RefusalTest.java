package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Unread;

class RefusalTest {

    private static final String GERMAN = "Der Rat der Stadt hat am Montag gesagt, dass die Br\u00fccke nicht vor dem Ende des "
            + "Monats ge\u00f6ffnet wird. Die Sprecherin des Hafens sagte, das sei nicht das, worum sie gebeten habe.";

    @TempDir
    Path folder = Path.of("");

    private String reasonAgainst(byte[] bytes) {
        Desk desk = new Desk(folder);
        desk.put("input.txt", bytes);
        return desk.unread().reason();
    }

    private String textOf(byte[] bytes) {
        Desk desk = new Desk(folder);
        desk.put("input.txt", bytes);
        return desk.report().text();
    }

    @Test
    void nothing_is_not_a_report() {
        assertThat(reasonAgainst(new byte[0])).isEqualTo("There is no text in it.");
        assertThat(reasonAgainst(Desk.utf8(" \n\u00a0\t\n"))).isEqualTo("There is no text in it.");
        assertThat(reasonAgainst(Desk.utf8("---\ntitle: Bridge\n---\n"))).isEqualTo("There is no text in it.");
    }

    @Test
    void what_is_not_text_is_named_with_the_mend() {
        assertThat(reasonAgainst(Desk.utf8("%PDF-1.7 and so on"))).startsWith("This is a PDF; save it as plain text");
        assertThat(reasonAgainst(new byte[]{1, 2, 3, 4, 0, 5, 6, 7, 8})).startsWith("This is not text");
    }

    @Test
    void another_language_is_told_by_its_small_words() {
        assertThat(reasonAgainst(Desk.utf8(GERMAN))).contains("not English").contains("German");
        assertThat(reasonAgainst(Desk
                .utf8("\u041c\u044d\u0440 \u0433\u043e\u0440\u043e\u0434\u0430 \u0441\u043a\u0430\u0437\u0430\u043b")))
                .contains("not in Latin letters");
    }

    @Test
    void an_english_text_with_a_foreign_quotation_is_english_and_the_reverse_is_not() {
        assertThat(textOf(
                Desk.utf8(Desk.BODY + "\n\n\u201cDas ist nicht das, worum sie gebeten haben\u201d, the mayor said.")))
                .contains("gebeten");
        assertThat(reasonAgainst(
                Desk.utf8("The bridge is shut for the rest of the month.\n\n" + GERMAN + "\n\n" + GERMAN)))
                .contains("German");
    }

    @Test
    void encodings_are_told_apart() {
        String text = Desk.BODY.replace("Ilse", "Iv\u00e9tte \u201cIlse\u201d");
        assertThat(textOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(textOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(textOf(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(textOf(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(textOf(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
        assertThat(textOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(textOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
    }

    @Test
    void mixed_encodings_are_not_guessed_at() {
        byte[] bytes = Desk.utf8("\u00e9\u00e9\u00e9 caf? caf? caf? caf? caf?");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        assertThat(reasonAgainst(bytes)).contains("mixes encodings");
    }

    @Test
    void a_stray_zero_byte_is_shown_as_broken_and_costs_nothing() {
        assertThat(textOf(Desk.utf8(Desk.BODY + "\0"))).isEqualTo(Desk.BODY + "\uFFFD");
    }

    @Test
    void the_same_text_is_read_once_and_the_first_is_named() {
        Desk desk = new Desk(folder);
        desk.put("1.txt", Desk.BODY);
        desk.put("2.md", Desk.BODY.replace(" ", "  ") + "\n");
        Gathered gathered = desk.read();
        assertThat(gathered.reports()).hasSize(1);
        assertThat(gathered.unread()).containsExactly(new Unread(folder + "/2.md",
                "It has the same text as " + folder + "/1.txt, which was read."));
    }

    @Test
    void the_same_text_from_two_outlets_is_two_reports() {
        Desk desk = new Desk(folder);
        desk.put("1.txt", "---\noutlet: Herald\n---\n" + Desk.BODY);
        desk.put("2.txt", "---\noutlet: Courier\n---\n" + Desk.BODY);
        assertThat(desk.read().reports()).extracting(Report::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void what_is_too_large_is_named_and_the_rest_is_read() {
        Desk desk = new Desk(folder);
        desk.put("large.txt", "a ".repeat(600));
        desk.put("large.jsonl", "{\"text\": \"" + "a ".repeat(600) + "\"}\n{\"text\": \"The rest of it is read.\"}\n");
        desk.put("small.txt", Desk.BODY);
        Gathered gathered = desk.read(Settings.usual().withMostBytes(1000));
        assertThat(gathered.reports()).hasSize(2);
        assertThat(gathered.unread()).hasSize(2).allMatch(unread -> unread.reason().contains("larger than"));
    }

    @Test
    void a_packed_bomb_is_stopped() {
        Desk desk = new Desk(folder);
        desk.put("bomb.txt.gz", Desk.packed(new byte[3_000_000]));
        desk.put("bomb.jsonl.gz", Desk.packed(Desk.utf8("\n".repeat(3_000_000))));
        Gathered gathered = desk.read(Settings.usual().withMostBytes(100_000).withMostUnpackedBytes(1_000_000));
        assertThat(gathered.reports()).isEmpty();
        assertThat(gathered.unread()).hasSize(2);
    }

    @Test
    void what_came_before_the_cut_in_a_packed_file_is_read() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"text\": \"The harbour of Varnholm was shut on day ").append(i * 7919 % 10007)
                    .append(".\"}\n");
        }
        byte[] packed = Desk.packed(Desk.utf8(lines.toString()));
        Desk desk = new Desk(folder);
        desk.put("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        Gathered gathered = desk.read();
        assertThat(gathered.reports().size()).isBetween(1, 1999);
        assertThat(gathered.unread()).extracting(Unread::reason).last().asString().contains("damaged or cut off");
    }

    @Test
    void the_result_does_not_depend_on_the_number_of_threads() {
        Desk desk = new Desk(folder);
        for (int i = 0; i < 60; i++) {
            desk.put(i + (i % 3 == 0 ? ".html" : ".txt"),
                    i % 3 == 0 ? "<html><p>" + Desk.numbered(i % 50) + "</p></html>" : Desk.numbered(i % 50));
        }
        assertThat(desk.read(Settings.usual().withThreads(7))).isEqualTo(desk.read(Settings.usual().withThreads(1)));
    }

    @Test
    void what_the_reader_says_fills_gaps_and_leaves_the_id_alone() {
        Desk desk = new Desk(folder);
        desk.put("1.txt", Desk.BODY);
        ReportDate day = ReportDate.day(java.time.LocalDate.of(2026, 3, 14));
        Report told = desk.read(Settings.usual().withOutlet("Herald").withPublished(day)).reports().get(0);
        assertThat(told.outlet()).isEqualTo("Herald");
        assertThat(told.published()).isEqualTo(day);
        assertThat(told.id()).isEqualTo(desk.report().id()).hasSize(12);
    }
}
