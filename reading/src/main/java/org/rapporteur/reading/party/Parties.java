package org.rapporteur.reading.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceKind;

/** Who is spoken of in one report, and where. Immutable. */
public final class Parties {

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");

    /** What is known of a token that speaks of somebody. */
    record Place(@Nullable String party, @Nullable String why, @Nullable SourceKind kind,
            @Nullable String affiliation) {}

    private final List<Party> parties;
    private final Place[][] places;

    Parties(List<Party> parties, Place[][] places) {
        this.parties = List.copyOf(parties);
        this.places = places;
    }

    /** All parties, in order of first mention; their ids hold within the report. */
    public List<Party> parties() {
        return parties;
    }

    /**
     * The id of the party that the name, description or pronoun at a token speaks of.
     *
     * @param sentence index of the sentence in its document
     * @param token index of the token in the sentence: any token of a name, the head of a description, or a pronoun
     * @return null when it speaks of none, or when it stays open of whom
     */
    public @Nullable String partyAt(int sentence, int token) {
        Place place = places[sentence][token];
        return place == null ? null : place.party();
    }

    /** Why the token is taken for that party, in words for a reader; null when its name says so or there is none. */
    public @Nullable String why(int sentence, int token) {
        Place place = places[sentence][token];
        return place == null ? null : place.why();
    }

    /**
     * What kind of source the name or description at a token would be; null when neither names nor nouns tell. Plural
     * offices ("ministers") and officials are {@link SourceKind#UNNAMED}.
     */
    public @Nullable SourceKind kindAt(int sentence, int token) {
        Place place = places[sentence][token];
        return place == null ? null : place.kind();
    }

    /**
     * The id of the party that a description or an adjective is tied to: "norway" for "Norwegian officials", at either
     * word; null when to none.
     */
    public @Nullable String affiliationAt(int sentence, int token) {
        Place place = places[sentence][token];
        return place == null ? null : place.affiliation();
    }

    /** True for "I", "me", "my": inside a quotation its speaker, whom the caller knows. */
    public static boolean isFirstPerson(Sentence sentence, int token) {
        return sentence.end(token) - sentence.start(token) <= 6
                && FIRST_PERSON.contains(sentence.form(token).toLowerCase(Locale.ROOT));
    }
}
