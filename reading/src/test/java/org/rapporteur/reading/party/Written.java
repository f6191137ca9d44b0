package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Report;

/**
 * Texts with trees written by hand, so that these tests hold whatever the models say. A token is {@code
 * form/lemma/XPOS/head/relation}, heads counted from 1 and 0 for the root; an asterisk before the form begins a name,
 * of a person when one stands there, of a body when two, of a place when three, of no known kind when four, and a plus goes on
 * with it.
 */
final class Written {

    private final StringBuilder text = new StringBuilder();
    private final List<String[]> sentences = new ArrayList<>();

    static Written text(String... sentences) {
        Written written = new Written();
        for (String sentence : sentences) {
            written.sentences.add(sentence.split(" ", -1));
        }
        return written;
    }

    Parties read() {
        Document document = document();
        return new PartyFinder().find(document,
                new Report("r1", null, null, null, null, null, "en", "test", document.text()));
    }

    private Document document() {
        List<int[][]> offsets = new ArrayList<>();
        for (String[] tokens : sentences) {
            int[][] here = new int[2][tokens.length];
            for (int i = 0; i < tokens.length; i++) {
                here[0][i] = text.length();
                text.append(form(tokens[i]));
                here[1][i] = text.length();
                text.append(' ');
            }
            offsets.add(here);
        }
        List<Sentence> built = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentence(sentences.get(index), offsets.get(index));
            built.add(sentence);
            names(index, sentences.get(index), sentence, names);
        }
        return new Document(text.toString(), built, names);
    }

    private static String form(String token) {
        String form = token.split("/", -1)[0];
        while (form.startsWith("*") || form.startsWith("+")) {
            form = form.substring(1);
        }
        return form;
    }

    private Sentence sentence(String[] tokens, int[][] offsets) {
        int size = tokens.length;
        Upos[] upos = new Upos[size];
        String[] xpos = new String[size];
        String[] lemmas = new String[size];
        int[] heads = new int[size];
        Relation[] relations = new Relation[size];
        for (int i = 0; i < size; i++) {
            String[] parts = tokens[i].split("/", -1);
            lemmas[i] = parts[1];
            xpos[i] = parts[2];
            upos[i] = upos(parts[2]);
            heads[i] = Integer.parseInt(parts[3]) - 1;
            relations[i] = Relation.ofUd(parts[4]);
        }
        return new Sentence(text.toString(), 0, Layout.PROSE, offsets[0], offsets[1], upos, xpos, lemmas, heads,
                relations);
    }

    private static Upos upos(String xpos) {
        return switch (xpos) {
            case "NN", "NNS" -> Upos.NOUN;
            case "NNP", "NNPS" -> Upos.PROPN;
            case "JJ" -> Upos.ADJ;
            case "IN" -> Upos.ADP;
            case "DT" -> Upos.DET;
            case "PRP", "PRP$", "WP" -> Upos.PRON;
            case "POS" -> Upos.PART;
            case "." -> Upos.PUNCT;
            default -> Upos.VERB;
        };
    }

    private static void names(int index, String[] tokens, Sentence sentence, List<Name> names) {
        for (int i = 0; i < tokens.length; i++) {
            int stars = 0;
            while (tokens[i].charAt(stars) == '*') {
                stars++;
            }
            if (stars > 0) {
                int end = i + 1;
                while (end < tokens.length && tokens[end].startsWith("+")) {
                    end++;
                }
                NameKind kind = stars == 1
                        ? NameKind.PERSON
                        : stars == 2 ? NameKind.ORGANISATION : stars == 3 ? NameKind.PLACE : NameKind.OTHER;
                names.add(new Name(kind, index, i, end, sentence.start(i), sentence.end(end - 1)));
            }
        }
    }
}
