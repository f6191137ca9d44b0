package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lemma.Lemmatizer;
import org.rapporteur.language.name.Found;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.parse.Parser;
import org.rapporteur.language.parse.Tree;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.tag.Tags;
import org.rapporteur.language.text.Segment;
import org.rapporteur.language.text.Segmenter;

/**
 * Reads English: sentences, tokens, tags, lemmas, trees and names. Loading takes a while, so load once and share: a reader is
 * immutable and may be used by many threads at once.
 */
public final class English {

    private final Segmenter segmenter;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final Parser parser;
    private final NameFinder names;

    private English(Segmenter segmenter, Tagger tagger, Lemmatizer lemmatizer, Parser parser, NameFinder names) {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
        this.names = names;
    }

    /**
     * Loads the models and data files that come with the module.
     *
     * @throws IllegalStateException when one is missing or damaged, with its name
     */
    public static English load() {
        Segmenter segmenter = Segmenter.load();
        return new English(segmenter, Tagger.load(), Lemmatizer.load(), Parser.load(), NameFinder.load(segmenter));
    }

    /**
     * Reads a text of any size and content; time grows with its length alone.
     *
     * @param text left untouched; all positions point into it
     * @return a document without sentences when nothing in the text is visible
     */
    public Document read(String text) {
        List<Segment> segments = segmenter.segment(text);
        List<Sentence> sentences = new ArrayList<>(segments.size());
        List<String[]> forms = new ArrayList<>(segments.size());
        List<String[]> tags = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            String[] words = forms(text, segment);
            Tags tagged = tagger.tag(words);
            forms.add(words);
            tags.add(tagged.xpos());
            sentences.add(sentence(text, segment, words, tagged));
        }
        return new Document(text, sentences, names(names.find(forms, tags), sentences));
    }

    private static String[] forms(String text, Segment segment) {
        String[] forms = new String[segment.size()];
        for (int token = 0; token < forms.length; token++) {
            forms[token] = text.substring(segment.starts()[token], segment.ends()[token]);
        }
        return forms;
    }

    private Sentence sentence(String text, Segment segment, String[] forms, Tags tags) {
        String[] lemmas = new String[forms.length];
        for (int token = 0; token < lemmas.length; token++) {
            lemmas[token] = lemmatizer.lemma(forms[token], tags.upos()[token], tags.xpos()[token]);
        }
        Tree tree = parser.parse(forms, tags);
        return new Sentence(text, segment.paragraph(), segment.layout(), segment.starts(), segment.ends(), tags.upos(),
                tags.xpos(), lemmas, tree.heads(), tree.relations());
    }

    private static List<Name> names(List<Found> found, List<Sentence> sentences) {
        List<Name> names = new ArrayList<>(found.size());
        for (Found name : found) {
            Sentence sentence = sentences.get(name.sentence());
            names.add(new Name(name.kind(), name.sentence(), name.from(), name.to(), sentence.start(name.from()),
                    sentence.end(name.to() - 1)));
        }
        return names;
    }
}
