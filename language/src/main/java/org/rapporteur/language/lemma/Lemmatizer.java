package org.rapporteur.language.lemma;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;

/**
 * Finds the dictionary form of a word by its tag: irregular forms from {@code irregular.tsv}, then the longest ending known
 * from {@code endings.tsv} (learnt from treebanks), then the word in lower case. Proper names keep their case. Immutable and safe
 * to share.
 */
public final class Lemmatizer {

    private final Map<String, Map<String, String>> irregular;
    private final Map<String, Endings> endings;
    private final Map<String, Endings> capitalEndings;

    private Lemmatizer(Map<String, Map<String, String>> irregular, Map<String, Endings> endings,
            Map<String, Endings> capitalEndings) {
        this.irregular = irregular;
        this.endings = endings;
        this.capitalEndings = capitalEndings;
    }

    /** Reads the data files. */
    public static Lemmatizer load() {
        Map<String, Map<String, String>> irregular = new HashMap<>();
        for (Row row : DataFile.beside(Lemmatizer.class, "irregular.tsv").rows()) {
            for (String tag : row.cell(1).split(" ", -1)) {
                irregular.computeIfAbsent(tag, key -> new HashMap<>()).put(row.cell(0), row.cell(2));
            }
        }
        Map<String, Endings> endings = new HashMap<>();
        Map<String, Endings> capitalEndings = new HashMap<>();
        for (Row row : DataFile.beside(Lemmatizer.class, "endings.tsv").rows()) {
            Edit edit = Edit.parse(row.cell(2));
            if (edit == null) {
                throw row
                        .wrong("write column 3 like ~3+e or =0+; or learn the file anew with: rapporteur train lemmas");
            }
            boolean capital = row.cell(0).endsWith("^");
            String tag = capital ? row.cell(0).substring(0, row.cell(0).length() - 1) : row.cell(0);
            String ending = row.cells().get(1).equals("*") ? "" : row.cell(1);
            (capital ? capitalEndings : endings).computeIfAbsent(tag, key -> new Endings()).put(ending, edit);
        }
        return new Lemmatizer(irregular, endings, capitalEndings);
    }

    /**
     * The dictionary form.
     *
     * @param form the word as it stands in the text
     * @param xpos its Penn Treebank tag
     * @return never empty for a form that is not
     */
    public String lemma(String form, Upos upos, String xpos) {
        if (form.isEmpty()) {
            return form;
        }
        Map<String, String> known = irregular.get(xpos);
        String exact = known == null ? null : known.get(key(form));
        if (exact != null) {
            return exact;
        }
        if (upos == Upos.NUM && Character.isDigit(form.charAt(0))) {
            return form.indexOf(',') < 0 ? form : form.replace(",", "");
        }
        Edit edit = edit(form, xpos);
        if (edit == null) {
            return upos == Upos.PROPN || upos == Upos.X ? form : Edit.lower(form);
        }
        String lemma = edit.apply(form);
        return lemma.isEmpty() ? Edit.lower(form) : lemma;
    }

    private @Nullable Edit edit(String form, String xpos) {
        Endings known = Character.isUpperCase(form.charAt(0)) ? capitalEndings.get(xpos) : null;
        known = known == null ? endings.get(xpos) : known;
        return known == null ? null : known.find(form);
    }

    private static String key(String form) {
        String lower = Edit.lower(form);
        return lower.indexOf('\u2019') < 0 ? lower : lower.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
