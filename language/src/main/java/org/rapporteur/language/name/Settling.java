package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.NameKind;

/**
 * Settles kinds over a document: a name is of one kind throughout; a bare surname or given name takes the kind of the full
 * name; an acronym that of what it stands for; and what is a name in one place is one in another.
 */
@SuppressWarnings("EnumOrdinal") // votes are counted in arrays, one place a kind
final class Settling {

    private static final int LONGEST_HEADING = 40;
    /** Names of more tokens are not looked for in headings. */
    private static final int LONGEST_KNOWN = 6;
    private static final Set<String> ADDRESSES = Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dr.", "Dr",
            "Mme",
            "Prof.", "Prof");
    private static final int KINDS = NameKind.values().length;

    private final Gazetteer gazetteer;
    private final List<String[]> forms;
    private final List<String[]> xpos;
    private final Map<String, NameKind> settled = new HashMap<>();
    private final Set<String> partsOfPersons = new HashSet<>();
    private final Map<String, NameKind> acronyms = new HashMap<>();

    Settling(Gazetteer gazetteer, List<String[]> forms, List<String[]> xpos) {
        this.gazetteer = gazetteer;
        this.forms = forms;
        this.xpos = xpos;
    }

    List<Found> settle(List<Found> found) {
        List<Found> names = new ArrayList<>(found.size());
        for (Found name : found) {
            if (titleCase(name.sentence())) {
                continue;
            }
            Found trimmed = trimmed(name);
            if (trimmed != null) {
                names.add(trimmed);
            }
        }
        vote(names);
        for (Found name : names) {
            learn(name);
        }
        List<Found> kept = new ArrayList<>(names.size());
        for (Found name : names) {
            addParted(name, kept);
        }
        addMissed(kept);
        kept.sort(Comparator.comparingInt(Found::sentence).thenComparingInt(Found::from));
        return kept;
    }

    /** Without the title before a person; null when nothing but titles is left. */
    private @Nullable Found trimmed(Found name) {
        String[] words = forms.get(name.sentence());
        int from = name.from();
        if (name.kind() == NameKind.PERSON) {
            while (from < name.to() && (gazetteer.kinds(words[from]) & Gazetteer.TITLE) != 0
                    && (gazetteer.kinds(words[from]) & Gazetteer.GIVEN) == 0) {
                from++;
            }
        }
        return from == name.to() ? null : new Found(name.kind(), name.sentence(), from, name.to());
    }

    /** Adds the name; a country that only stands before a person known from elsewhere is a name of its own. */
    private void addParted(Found name, List<Found> kept) {
        String[] words = forms.get(name.sentence());
        if (name.size() > 2 && (gazetteer.kinds(words[name.from()]) & Gazetteer.COUNTRY) != 0) {
            Found rest = new Found(NameKind.PERSON, name.sentence(), name.from() + 1, name.to());
            if (settled.get(rest.key(words)) == NameKind.PERSON) {
                kept.add(new Found(NameKind.PLACE, name.sentence(), name.from(), name.from() + 1));
                kept.add(rest);
                return;
            }
        }
        kept.add(name.as(kind(name)));
    }

    private void vote(List<Found> names) {
        Map<String, int[]> votes = new HashMap<>();
        for (Found name : names) {
            String[] words = forms.get(name.sentence());
            int[] count = votes.computeIfAbsent(name.key(words), key -> votesBeforehand(name, words));
            count[name.kind().ordinal()] += 2;
        }
        for (Map.Entry<String, int[]> entry : votes.entrySet()) {
            int[] count = entry.getValue();
            int best = 0;
            for (int kind = 1; kind < KINDS; kind++) {
                best = count[kind] > count[best] ? kind : best;
            }
            settled.put(entry.getKey(), NameKind.values()[best]);
        }
    }

    /** What is generally known of the name weighs a little more than one finding. */
    private int[] votesBeforehand(Found name, String[] words) {
        int[] votes = new int[KINDS];
        int known = gazetteer.whole(words, name.from(), name.to());
        int last = gazetteer.kinds(words[name.to() - 1]);
        if ((known & (Gazetteer.BODY | Gazetteer.OUTLET)) != 0) {
            votes[NameKind.ORGANISATION.ordinal()] += 3;
        }
        if ((known & Gazetteer.PLACE) != 0) {
            votes[NameKind.PLACE.ordinal()] += 3;
        }
        if (name.size() > 1 && known == 0
                && (last & (Gazetteer.ORGANISATION_WORD | Gazetteer.COMPANY_WORD)) != 0) {
            votes[NameKind.ORGANISATION.ordinal()] += 3;
        }
        return votes;
    }

    private void learn(Found name) {
        String[] words = forms.get(name.sentence());
        if (name.size() < 2) {
            return;
        }
        NameKind kind = settled.getOrDefault(name.key(words), name.kind());
        if (kind == NameKind.PERSON) {
            boolean given = (gazetteer.kinds(words[name.from()]) & Gazetteer.GIVEN) != 0;
            boolean titled = name.from() > 0 && (gazetteer.kinds(words[name.from() - 1]) & Gazetteer.TITLE) != 0;
            if (given || titled) {
                partsOfPersons.add(words[name.to() - 1]);
            }
            if (given) {
                partsOfPersons.add(words[name.from()]);
            }
        } else {
            StringBuilder initials = new StringBuilder();
            for (int token = name.from(); token < name.to() && initials.length() < 8; token++) {
                char first = words[token].charAt(0);
                if (Character.isUpperCase(first)) {
                    initials.append(first);
                }
            }
            if (initials.length() > 1) {
                acronyms.putIfAbsent(initials.toString(), kind);
            }
        }
    }

    private NameKind kind(Found name) {
        String[] words = forms.get(name.sentence());
        NameKind voted = settled.getOrDefault(name.key(words), name.kind());
        // A state is a place, whatever it is said to do; but Jordan and Chad may be persons.
        if (voted != NameKind.PERSON
                && (gazetteer.whole(words, name.from(), name.to()) & Gazetteer.COUNTRY) != 0) {
            return NameKind.PLACE;
        }
        if (name.size() > 1) {
            return voted;
        }
        String word = words[name.from()];
        int known = gazetteer.kinds(word);
        if (partsOfPersons.contains(word) && (known & (Gazetteer.PLACE | Gazetteer.BODY | Gazetteer.OUTLET)) == 0) {
            return NameKind.PERSON;
        }
        NameKind expanded = acronyms.get(word);
        return expanded != null && (known & Gazetteer.PLACE) == 0 ? expanded : voted;
    }

    /**
     * Adds what was found to be a name elsewhere: single proper nouns, and in headings with capitals throughout, where capitals
     * prove nothing, whatever is known from the document or in general.
     */
    private void addMissed(List<Found> kept) {
        List<Found> missed = new ArrayList<>();
        int next = 0;
        for (int sentence = 0; sentence < forms.size(); sentence++) {
            String[] words = forms.get(sentence);
            boolean heading = titleCase(sentence);
            int token = 0;
            while (token < words.length) {
                if (next < kept.size() && kept.get(next).sentence() == sentence && kept.get(next).from() == token) {
                    token = kept.get(next++).to();
                    continue;
                }
                Found name = heading
                        ? inHeading(sentence, token)
                        : addressed(sentence, token)
                                ? behindAddress(sentence, token, kept, next)
                                : alone(sentence, token);
                if (name != null) {
                    missed.add(name);
                }
                token = name == null ? token + 1 : name.to();
            }
        }
        kept.addAll(missed);
    }

    /** True for a proper noun behind "Mr.", "Dr." and the like, which stand before nothing but persons. */
    private boolean addressed(int sentence, int token) {
        return token > 0 && ADDRESSES.contains(forms.get(sentence)[token - 1]) && nameable(sentence, token);
    }

    private boolean nameable(int sentence, int token) {
        String word = forms.get(sentence)[token];
        return xpos.get(sentence)[token].startsWith("NNP") && Character.isUpperCase(word.charAt(0))
                && (gazetteer.kinds(word) & Gazetteer.TITLE) == 0;
    }

    /** The proper nouns behind the address, up to the next name that was found. */
    private Found behindAddress(int sentence, int from, List<Found> kept, int next) {
        int limit = next < kept.size() && kept.get(next).sentence() == sentence
                ? kept.get(next).from()
                : forms.get(sentence).length;
        int to = from + 1;
        while (to < Math.min(limit, from + LONGEST_KNOWN) && nameable(sentence, to)) {
            to++;
        }
        return new Found(NameKind.PERSON, sentence, from, to);
    }

    private @Nullable Found alone(int sentence, int token) {
        String word = forms.get(sentence)[token];
        String[] tags = xpos.get(sentence);
        boolean known = tags[token].startsWith("NNP") && alone(tags, token)
                && (settled.containsKey(word) || partsOfPersons.contains(word))
                && (gazetteer.kinds(word) & Gazetteer.TITLE) == 0;
        if (!known) {
            return null;
        }
        Found name = new Found(NameKind.OTHER, sentence, token, token + 1);
        return name.as(kind(name));
    }

    private @Nullable Found inHeading(int sentence, int token) {
        String[] words = forms.get(sentence);
        for (int size = Math.min(LONGEST_KNOWN, words.length - token); size > 0; size--) {
            Found name = new Found(NameKind.OTHER, sentence, token, token + size);
            NameKind kind = known(name, words);
            if (kind != null) {
                return name.as(kind);
            }
        }
        return null;
    }

    private @Nullable NameKind known(Found name, String[] words) {
        if (settled.containsKey(name.key(words)) || (name.size() == 1 && partsOfPersons.contains(words[name.from()]))) {
            return kind(name);
        }
        int kinds = gazetteer.whole(words, name.from(), name.to());
        return (kinds & Gazetteer.PLACE) != 0
                ? NameKind.PLACE
                : (kinds & (Gazetteer.BODY | Gazetteer.OUTLET)) != 0 ? NameKind.ORGANISATION : null;
    }

    /** True when nearly all longer words of a sentence begin with a capital, words that are no names among them. */
    private boolean titleCase(int sentence) {
        String[] words = forms.get(sentence);
        int longer = 0;
        int capital = 0;
        int common = 0;
        for (int token = 0; token < words.length; token++) {
            boolean upper = Character.isUpperCase(words[token].charAt(0));
            if (words[token].length() > 3 && Character.isLetter(words[token].charAt(0))) {
                longer++;
                capital += upper ? 1 : 0;
            }
            String tag = xpos.get(sentence)[token];
            common += token > 0 && upper && !tag.startsWith("NNP") && !tag.equals("FW") ? 1 : 0;
        }
        return common >= 2 && longer >= 4 && capital * 5 >= longer * 4 && words.length <= LONGEST_HEADING;
    }

    private static boolean alone(String[] tags, int token) {
        return (token == 0 || !tags[token - 1].startsWith("NNP"))
                && (token + 1 == tags.length || !tags[token + 1].startsWith("NNP"));
    }
}
