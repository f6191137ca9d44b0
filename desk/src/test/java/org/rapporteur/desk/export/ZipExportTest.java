package org.rapporteur.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.SmallCase;

class ZipExportTest {

    @Test
    void it_holds_one_table_a_kind_each_the_same_as_when_written_alone() throws IOException {
        Map<String, String> tables = tables();
        assertThat(tables.keySet()).containsExactly("statements.csv", "commitments.csv", "events.csv",
                "proposals.csv", "assessments.csv", "pressures.csv", "forecasts.csv", "occasions.csv", "courses.csv",
                "claims.csv", "disagreements.csv", "updates.csv", "tellings.csv", "stories.csv", "kinships.csv");
        for (Table table : Table.values()) {
            assertThat(tables.get(table.label() + ".csv"))
                    .isEqualTo(SmallCase.write(table.export(), SmallCase.brief("words")));
        }
    }

    @Test
    void the_same_brief_gives_the_same_bytes_though_archives_bear_times() throws IOException {
        assertThat(archive()).isEqualTo(archive());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first).isNotNull();
            assertThat(first.getTimeLocal().getYear()).as("a true time would make two archives differ").isEqualTo(1980);
        }
    }

    private static Map<String, String> tables() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZipExport().write(SmallCase.brief("words"), out);
        return out.toByteArray();
    }
}
