package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Report;

/** Finds where the text speaks of somebody by name: first what everybody knows, then the names the language layer found. */
final class NameSpotter {

    private final Scene scene;
    private final Acting acting;
    private final KnownSpotter known;
    private final NameKinds kinds;
    private final Outlets outlets;
    private final CommonWords words;
    private final List<Mention> people = new ArrayList<>();

    NameSpotter(Scene scene, Report report) {
        this.scene = scene;
        this.acting = new Acting(scene.lexicons);
        this.known = new KnownSpotter(scene, acting);
        this.kinds = new NameKinds(scene);
        this.outlets = new Outlets(scene, report);
        this.words = new CommonWords(scene);
    }

    /** Lays all mentions by name into the scene; those of people are returned in order of place, not yet resolved. */
    List<Mention> spot() {
        List<Name> names = scene.document.names();
        int next = 0;
        for (int index = 0; index < scene.document.sentences().size(); index++) {
            int from = next;
            while (next < names.size() && names.get(next).sentence() == index) {
                next++;
            }
            List<Name> here = names.subList(from, next);
            known.spot(index, here);
            here.forEach(this::named);
            titled(index);
        }
        people.addAll(new Overlooked(scene, kinds, acting).add());
        people.sort(Mention.IN_ORDER);
        return people;
    }

    private void named(Name name) {
        Sentence sentence = scene.sentence(name.sentence());
        int first = name.firstToken();
        int end = name.endToken();
        if (scene.lexicons.isNobody(sentence.form(end - 1)) || isTown(sentence, first, end)) {
            return;
        }
        if (scene.free(name.sentence(), first, end) && words.mistaken(name)) {
            return;
        }
        String outlet = outlets.of(scene.words(name.sentence(), first, end));
        if (outlet != null && scene.free(name.sentence(), first, end)) {
            outlet(name, outlet);
            return;
        }
        NameKind settled = kinds.of(name);
        if (settled == NameKind.PLACE && end - first > 1
                && scene.lexicons.givenName(sentence.form(first)) != null) {
            settled = NameKind.PERSON;
        }
        if (settled == NameKind.PERSON && !scene.isBody(scene.words(name.sentence(), first, end))) {
            person(name.sentence(), first, end);
        } else if (scene.free(name.sentence(), first, end)) {
            int head = Trees.headOf(sentence, first, end);
            PartyKind kind = kind(settled, name, sentence, head);
            boolean hyphened = end < sentence.size() && sentence.form(end).equals("-");
            if (kind != null && sentence.upos(head).nominal() && !hyphened) {
                Mention mention = new Mention(name.sentence(), head, first, end, Mention.Form.NAME);
                Entity body = scene.body(scene.words(name.sentence(), first, end), kind);
                scene.add(mention);
                mention.resolve(body, null);
                scene.adjective(name.sentence(), head, body);
            }
        }
    }

    private void outlet(Name name, String full) {
        Sentence sentence = scene.sentence(name.sentence());
        int head = Trees.headOf(sentence, name.firstToken(), name.endToken());
        Entity body = scene.body(full, PartyKind.OUTLET);
        body.names.add(scene.words(name.sentence(), name.firstToken(), name.endToken()));
        Mention mention = new Mention(name.sentence(), head, name.firstToken(), name.endToken(), Mention.Form.NAME);
        scene.add(mention);
        mention.resolve(body, null);
        scene.adjective(name.sentence(), head, body);
    }

    /** A capital or seat that was not taken for its power is a place, whatever else it was found to be. */
    private boolean isTown(Sentence sentence, int first, int end) {
        Known known = scene.lexicons.knownNames().at(scene.document.text(), sentence, first);
        return known != null && known.use() != Known.Use.NAME && KnownNames.endOf(sentence, first, known) == end;
    }

    private @Nullable PartyKind kind(NameKind settled, Name name, Sentence sentence, int head) {
        boolean known = scene.isBody(scene.words(name.sentence(), name.firstToken(), name.endToken()));
        if (settled == NameKind.PLACE) {
            return acting.unknownPlace(sentence, head) || (known && acting.capital(sentence, head))
                    ? PartyKind.STATE
                    : null;
        }
        if (known) {
            return PartyKind.ORGANISATION;
        }
        boolean common = name.endToken() - name.firstToken() == 1
                && scene.lexicons.role(sentence.form(name.firstToken())) != null;
        return switch (settled) {
            case ORGANISATION -> common ? null : PartyKind.ORGANISATION;
            case PLACE, PERSON, OTHER -> null;
        };
    }

    /** Takes titles and role nouns off the front, so that the name proper is left. */
    private void person(int index, int from, int until) {
        Sentence sentence = scene.sentence(index);
        int first = from;
        int end = until;
        while (end > first + 1 && !startsName(index, sentence, end - 1)) {
            end--;
        }
        while (first < end && (CommonWords.month(sentence, first) || !startsName(index, sentence, first))) {
            first++;
        }
        first = afterCommonWord(sentence, first, end);
        boolean proper = first < end && sentence.upos(end - 1).nominal() && !shouted(sentence, first, end);
        if (proper && scene.free(index, first, end)) {
            Mention mention = new Mention(index, Trees.headOf(sentence, first, end), first, end, Mention.Form.NAME);
            scene.add(mention);
            people.add(mention);
        }
    }

    /** Past the last word in lower case that no name has within: "pal" in "Berg pal Jane Doe". */
    private static int afterCommonWord(Sentence sentence, int first, int end) {
        for (int token = end - 2; token > first; token--) {
            if (Character.isLowerCase(sentence.firstChar(token)) && !PersonName.isParticle(sentence.form(token))) {
                return token + 1;
            }
        }
        return first;
    }

    /** True for three words and more in capitals, which are a headline rather than a name. */
    private static boolean shouted(Sentence sentence, int first, int end) {
        for (int token = first; token < end; token++) {
            String form = sentence.form(token);
            if (form.length() < 2 || !form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return end - first > 2;
    }

    private boolean startsName(int index, Sentence sentence, int token) {
        String form = sentence.form(token);
        return Character.isUpperCase(form.charAt(0)) && !scene.lexicons.isTitle(form)
                && scene.adjective(index, token) == null
                && (scene.lexicons.role(form) == null || scene.lexicons.givenName(form) != null);
    }

    /** "Mr. Doe": whoever bears a title is a person, whatever the language layer made of the name. */
    private void titled(int index) {
        Sentence sentence = scene.sentence(index);
        for (int token = 1; token < sentence.size(); token++) {
            if (scene.at(index, token) == null && sentence.upos(token) == Upos.PROPN
                    && scene.lexicons.isTitle(sentence.form(token - 1)) && startsName(index, sentence, token)) {
                int end = token + 1;
                while (end < sentence.size() && sentence.upos(end) == Upos.PROPN && scene.at(index, end) == null
                        && Character.isUpperCase(sentence.firstChar(end))) {
                    end++;
                }
                person(index, token, end);
                token = end - 1;
            }
        }
    }
}
