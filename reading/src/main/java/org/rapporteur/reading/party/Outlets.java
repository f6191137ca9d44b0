package org.rapporteur.reading.party;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Report;

/** Knows the outlets of a text that no data file knows: its own, those named like one, and the short names of agencies. */
final class Outlets {

    private static final Map<String, Boolean> WORDS = words();

    private final Scene scene;
    private final Map<String, String> full = new LinkedHashMap<>();

    Outlets(Scene scene, Report report) {
        this.scene = scene;
        String own = report.outlet();
        if (own != null && !own.isBlank()) {
            learn(own.strip());
        }
        for (Name name : scene.document.names()) {
            Sentence sentence = scene.sentence(name.sentence());
            String words = scene.words(name.sentence(), name.firstToken(), name.endToken());
            boolean several = name.endToken() - name.firstToken() > 1;
            if ((several && WORDS.containsKey(sentence.form(name.endToken() - 1)) && name.kind() != NameKind.PLACE)
                    || introduced(sentence, name)) {
                learn(words);
            }
        }
    }

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = new HashMap<>();
        for (DataFile.Row row : DataFile.beside(Outlets.class, "outlet-words.tsv").withColumns(2).rows()) {
            switch (row.cells().get(1)) {
                case "agency" -> words.put(row.cells().getFirst(), true);
                case "paper" -> words.put(row.cells().getFirst(), false);
                default -> throw row.wrong("\"" + row.cells().get(1) + "\" is no kind; write agency or paper.");
            }
        }
        return Map.copyOf(words);
    }

    /** The full name of the outlet that goes by these words; null when they name none. */
    @Nullable
    String of(String words) {
        return full.get(words);
    }

    /** "the state agency ONA": what kind of thing it is stands right before the name. */
    private boolean introduced(Sentence sentence, Name name) {
        Role role = name.firstToken() == 0
                ? null
                : scene.lexicons.role(sentence.lemma(name.firstToken() - 1));
        return role != null && role.kind() == Role.Kind.OUTLET && name.kind() != NameKind.PLACE;
    }

    private void learn(String name) {
        full.putIfAbsent(name, name);
        int end = name.length();
        boolean agency = false;
        for (int blank = name.lastIndexOf(' ', end - 1); blank > 0; blank = name.lastIndexOf(' ', end - 1)) {
            Boolean known = WORDS.get(name.substring(blank + 1, end));
            if (known == null) {
                break;
            }
            agency = known;
            end = blank;
            if (!known) {
                break;
            }
        }
        String rest = name.substring(0, end);
        if (agency && !place(rest)) {
            full.putIfAbsent(rest, name);
        }
    }

    private boolean place(String words) {
        for (Name name : scene.document.names()) {
            if (name.kind() == NameKind.PLACE
                    && scene.words(name.sentence(), name.firstToken(), name.endToken()).equals(words)) {
                return true;
            }
        }
        return false;
    }
}
