package org.rapporteur.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.reading.party.PartyLexicons;

/**
 * Leads names of states, their peoples and capitals to the parties of a report where they stand for no actor by themselves:
 * "Chadian" in "Chadian losses", "N'Djamena" in "support for N'Djamena". Immutable.
 */
public final class PowerNames {

    private final Map<String, String> states = new HashMap<>();

    /** With the states that ship with Rapporteur. */
    public PowerNames() {
        for (DataFile.Row row : DataFile.beside(PartyLexicons.class, "states.tsv").withColumns(5).rows()) {
            String state = row.cell(0);
            for (String names : row.cells()) {
                for (String name : names.split(";", -1)) {
                    if (!name.isBlank() && name.indexOf(' ') < 0) {
                        states.putIfAbsent(name.strip(), state);
                    }
                }
            }
        }
    }

    /** The parties that the names in a report lead to. */
    public InReport in(ReportText text) {
        Map<String, String> parties = new HashMap<>();
        List<Sentence> sentences = text.document().sentences();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            for (int token = 0; token < sentence.size(); token++) {
                if (sentence.upos(token) == Upos.PROPN) {
                    String party = text.parties().partyAt(index, token);
                    if (party != null && standsAlone(sentence, token)) {
                        parties.putIfAbsent(name(sentence, token), party);
                    }
                }
            }
        }
        return new InReport(parties, text);
    }

    private static boolean standsAlone(Sentence sentence, int token) {
        boolean before = token > 0 && sentence.upos(token - 1) == Upos.PROPN;
        boolean after = token + 1 < sentence.size() && sentence.upos(token + 1) == Upos.PROPN;
        return !before && !after;
    }

    private String name(Sentence sentence, int token) {
        String form = sentence.form(token);
        String state = states.get(form);
        return state == null ? form : state.toLowerCase(Locale.ROOT);
    }

    /** The names of one report. Immutable. */
    public final class InReport {

        private final Map<String, String> parties;
        private final ReportText text;

        private InReport(Map<String, String> parties, ReportText text) {
            this.parties = parties;
            this.text = text;
        }

        /** The party that a token speaks of, or whose name or people's name it is; null when it stays open. */
        public @Nullable String partyAt(int sentence, int token) {
            String party = text.parties().partyAt(sentence, token);
            if (party != null) {
                return party;
            }
            Sentence words = text.document().sentences().get(sentence);
            boolean named = (words.upos(token) == Upos.PROPN || words.upos(token) == Upos.ADJ)
                    && Character.isUpperCase(words.firstChar(token)) && standsAlone(words, token);
            return named ? parties.get(name(words, token)) : null;
        }
    }
}
