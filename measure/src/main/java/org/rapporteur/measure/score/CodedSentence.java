package org.rapporteur.measure.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Span;

/**
 * A sentence with the category that a coder gave it.
 *
 * @param id as the file numbers it
 * @param text the sentence
 * @param source where the one who does it is named; null when the sentence does not name it
 * @param target where the one it is done to is named; null when the sentence does not name it
 * @param root the category
 * @param penta the coarse class, as the file numbers it
 */
record CodedSentence(String id, String text, @Nullable Span source, @Nullable Span target, EventCategory root,
        String penta) {

    /** Reads a file of columns sentence_id, sentence, source, target, root, penta and maybe more, below a line that names them. */
    static List<CodedSentence> read(Path file) throws IOException {
        List<CodedSentence> coded = new ArrayList<>();
        try (Reader content = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (DataFile.Row row : DataFile.read(file.getFileName().toString(), content).rows()) {
                if (!row.cell(0).equals("sentence_id")) {
                    String text = row.cell(1);
                    coded.add(new CodedSentence(row.cell(0), text, place(text, row.cell(2)), place(text, row.cell(3)),
                            category(row), row.cell(5)));
                }
            }
        }
        return coded;
    }

    private static EventCategory category(DataFile.Row row) {
        return row.oneOf(4, "category of PLOVER", EventCategory.values(), EventCategory::label);
    }

    /** Where a phrase stands as whole words, else where it stands at all; null when nowhere. */
    private static @Nullable Span place(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return new Span(at, end);
            }
        }
        int anywhere = text.indexOf(phrase);
        return anywhere < 0 ? null : new Span(anywhere, anywhere + phrase.length());
    }

    /** The coarse class of a category: 1 and 2 cooperation in word and deed, 3 and 4 conflict in word and deed. */
    static String penta(@Nullable EventCategory category) {
        return switch (category) {
            case null -> "";
            case AGREE, CONSULT, SUPPORT -> "1";
            case COOPERATE, AID, YIELD -> "2";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "3";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "4";
        };
    }
}
