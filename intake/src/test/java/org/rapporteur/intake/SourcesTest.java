package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;

class SourcesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_folder_is_walked_by_the_bytes_of_its_paths_whatever_the_locale() {
        Desk desk = new Desk(folder);
        List<String> names = List.of("I.txt", "Z.txt", "a/2.txt", "b.txt", "\u0131.txt", "\u00e9.txt");
        for (int i = 0; i < names.size(); i++) {
            desk.put(names.get(i), Desk.numbered(i));
        }
        assertThat(desk.read().reports()).extracting(Report::source).containsExactly(folder + "/I.txt",
                folder + "/Z.txt",
                folder + "/a/2.txt", folder + "/b.txt", folder + "/\u00e9.txt", folder + "/\u0131.txt");
    }

    @Test
    void hidden_files_and_folders_are_passed_over_without_a_word() {
        Desk desk = new Desk(folder);
        desk.put(".hidden.txt", Desk.numbered(1));
        desk.put(".git/notes.txt", Desk.numbered(2));
        desk.put("seen.txt", Desk.numbered(3));
        assertThat(desk.report().source()).endsWith("seen.txt");
    }

    @Test
    void a_link_that_leads_back_up_is_survived() throws IOException {
        Desk desk = new Desk(folder);
        desk.put("in/report.txt", Desk.BODY);
        Files.createSymbolicLink(folder.resolve("in/up"), folder);
        Files.createSymbolicLink(folder.resolve("in/nowhere"), folder.resolve("gone.txt"));
        Gathered gathered = desk.read();
        assertThat(gathered.reports()).hasSize(1);
        assertThat(gathered.unread()).extracting(Unread::reason)
                .containsExactly("The link leads to a file that is not there.");
    }

    @Test
    void sources_keep_the_order_they_are_given_in_and_standard_input_is_one_of_them() {
        Desk desk = new Desk(folder);
        Path second = desk.put("2.txt", Desk.numbered(2));
        Path first = desk.put("1.txt", Desk.numbered(1));
        Gathered gathered = new Intake().read(List.of(second.toString(), "-", first.toString(), "missing.txt"),
                new ByteArrayInputStream(Desk.utf8(Desk.numbered(3))), Progress.silent());
        assertThat(gathered.reports()).extracting(Report::source).containsExactly(second.toString(), "-",
                first.toString());
        assertThat(gathered.unread()).containsExactly(
                new Unread("missing.txt", "There is no such file or folder; check the path."));
    }

    @Test
    void no_name_given_by_a_reader_is_an_exception() {
        Gathered gathered = new Intake().read(List.of("", "\0", "/dev/null"), InputStream.nullInputStream(),
                Progress.silent());
        assertThat(gathered.reports()).isEmpty();
        assertThat(gathered.unread()).hasSize(3);
    }

    @Test
    void progress_is_told_of_every_file_in_turn() {
        Desk desk = new Desk(folder);
        desk.put("1.txt", Desk.numbered(1));
        desk.put("2.txt", Desk.numbered(2));
        List<String> heard = new ArrayList<>();
        new Intake().read(List.of(folder.toString()), InputStream.nullInputStream(),
                (done, total) -> heard.add(done + " of " + total));
        assertThat(heard).containsExactly("1 of 2", "2 of 2");
    }
}
