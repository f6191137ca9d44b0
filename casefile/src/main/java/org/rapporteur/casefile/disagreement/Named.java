package org.rapporteur.casefile.disagreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tie;

/**
 * By which words somebody may be spoken of.
 *
 * @param key the same for all who are one party
 * @param shown as a reader is to see it
 * @param words lower-case words of the names; those of states also stand for what is made of them ("Russia", "Russian")
 */
record Named(String key, String shown, Set<String> words) {

    private static final int SHORTEST = 3;
    private static final Set<String> TITLES = Set.of("president", "minister", "prime", "foreign", "mr", "mrs", "ms",
            "dr", "sen", "rep", "gov", "secretary", "the", "government", "state", "states", "united", "senator",
            "ministry", "general", "house", "white", "north", "south", "new", "spokesman", "spokeswoman", "republic",
            "department", "party", "national", "office", "authorities", "chief", "leader", "and", "former", "deputy");

    Named {
        words = Set.copyOf(words);
    }

    static Named of(CaseIndex index, Hop hop) {
        Party party = index.party(hop.party());
        Set<String> words = new LinkedHashSet<>();
        if (party == null) {
            add(words, hop.text());
            return new Named("words " + hop.text().toLowerCase(Locale.ROOT), Texts.capital(hop.text()), words);
        }
        party.names().forEach(name -> add(words, name));
        for (Tie tie : party.ties()) {
            Party to = party.kind() == PartyKind.PERSON || party.kind() == PartyKind.OFFICE
                    || party.kind() == PartyKind.ORGANISATION ? index.party(tie.to()) : null;
            if (to != null && to.kind() == PartyKind.STATE) {
                to.names().forEach(name -> add(words, name));
            }
        }
        return new Named("party " + party.id(), party.name(), words);
    }

    /** By the words alone. */
    static Named bare(String name) {
        Set<String> words = new LinkedHashSet<>();
        add(words, name);
        return new Named("words " + name.toLowerCase(Locale.ROOT), name, words);
    }

    private static void add(Set<String> words, String name) {
        for (Word word : Word.in(name, new Span(0, name.length()))) {
            String bare = Matter.bare(word.text());
            boolean letters = bare.length() == 2 && name.substring(word.start(), word.end()).equals(
                    bare.toUpperCase(Locale.ROOT));
            if (Character.isUpperCase(name.charAt(word.start())) && (letters || bare.length() >= SHORTEST)
                    && !TITLES.contains(bare)) {
                words.add(bare);
            }
        }
    }

    /** True for one of the words, and for a word made of one: "Ukrainian" of "Ukraine". */
    boolean is(String word) {
        String bare = Matter.bare(word);
        if (words.contains(bare)) {
            return true;
        }
        return bare.length() > SHORTEST + 2 && words.stream().anyMatch(name -> name.length() > SHORTEST + 1
                && bare.length() <= name.length() + 4
                && bare.startsWith(name.substring(0, name.length() - 1))
                && (bare.endsWith("n") || bare.endsWith("ns") || bare.endsWith("ese") || bare.endsWith("i")
                        || bare.endsWith("ish")));
    }

    boolean in(List<Word> all, String text) {
        return all.stream().anyMatch(word -> Character.isUpperCase(text.charAt(word.start())) && is(word.text()));
    }
}
