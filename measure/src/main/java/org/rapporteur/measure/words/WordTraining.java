package org.rapporteur.measure.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.language.name.Gazetteer;
import org.rapporteur.measure.treebank.GoldSentence;

/**
 * Makes classes of words from the table of word vectors with which a sentence model begins (all-MiniLM-L6-v2, Apache-2.0): the model
 * itself never runs. A word of several pieces has the mean of their vectors; only words of one piece shape the classes.
 */
public final class WordTraining {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String TABLE = "embeddings.word_embeddings.weight_quantized";
    private static final int DIRECTIONS = 128;
    private static final int FINEST = 1024;
    private static final int FINE = 256;
    private static final int BROAD = 64;
    private static final int BROADEST = 16;
    /** Longer words are addresses and the like. */
    private static final int LONGEST = 40;

    private static final String HEAD = """
            # Classes of words that are used alike, one a line: the number of the broadest class that it lies in (1 to 16), of the
            # broad (to 64) and of the fine one (to 256); its words in lower case with blanks between them.
            # Made by: rapporteur train words. See ../MODEL-CARD.md for source and licence.
            """;

    private static final int LIKENESS_DIRECTIONS = 200;
    private static final String LIKELY_HEAD = """
            # Words in lower case that are used as the places, given names, surnames and bodies of the files beside this one are.
            # Columns: place, given, surname or body; likely or maybe; words with blanks between them.
            # Made by: rapporteur train words. See ../MODEL-CARD.md for source and licence.
            """;

    private static final int RANKS_A_LINE = 50;
    private static final String RANKS_HEAD = """
            # Words in lower case by how common they are in English text, the commonest first; words with blanks between them.
            # Columns: the rank of the line's first word, from 1; the words.
            # Made by: rapporteur train words. See ../MODEL-CARD.md for source and licence.
            """;

    private final WordPieces pieces;
    private final ByteTable table;

    /** @throws IOException when the sentence model is not on the class path or of another build */
    public WordTraining() throws IOException {
        pieces = new WordPieces(resource(TOKENIZER));
        table = ByteTable.read(resource(MODEL), TABLE);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordTraining.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path; the module measure names where it comes from");
            }
            return in.readAllBytes();
        }
    }

    /** The classes of all words of the model's vocabulary and of the sentences, as a data file. */
    public byte[] classes(List<GoldSentence> sentences) {
        SortedSet<String> words = new TreeSet<>(pieces.words());
        for (GoldSentence sentence : sentences) {
            for (String form : sentence.forms()) {
                words.add(form.toLowerCase(Locale.ROOT));
            }
        }
        words.removeIf(word -> word.length() > LONGEST || pieces.split(word).isEmpty());
        List<float[]> whole = words.stream().filter(this::whole).map(this::vector).toList();
        PrincipalComponents directions = new PrincipalComponents(whole.toArray(float[][]::new));
        float[][] shaping = whole.stream().map(vector -> directions.along(vector, DIRECTIONS)).toArray(float[][]::new);
        Clusters clusters = Clusters.of(shaping, FINEST);
        int[] members = new int[FINEST];
        for (float[] vector : shaping) {
            members[clusters.nearest(vector)]++;
        }
        List<StringBuilder> rows = rows(clusters, members);
        for (String word : words) {
            StringBuilder row = rows.get(clusters.nearest(directions.along(vector(word), DIRECTIONS)));
            row.append(row.charAt(row.length() - 1) == '\t' ? "" : " ").append(word);
        }
        StringBuilder file = new StringBuilder(HEAD);
        rows.stream().filter(row -> row.charAt(row.length() - 1) != '\t').forEach(row -> file.append(row).append('\n'));
        return file.toString().getBytes(UTF_8);
    }

    /** The words of the model's vocabulary in order of how common they are, as a data file. */
    public byte[] ranks() {
        List<String> words = ranked();
        StringBuilder file = new StringBuilder(RANKS_HEAD);
        for (int from = 0; from < words.size(); from += RANKS_A_LINE) {
            file.append(from + 1).append('\t')
                    .append(String.join(" ", words.subList(from, Math.min(words.size(), from + RANKS_A_LINE))))
                    .append('\n');
        }
        return file.toString().getBytes(UTF_8);
    }

    private List<String> ranked() {
        return pieces.ranked().stream().filter(word -> word.length() > 1 || word.equals("a")).toList();
    }

    /** Vectors of the words in {@link #ranks}, to hold sentences against each other. */
    public byte[] meanings() {
        return new MeaningTraining().file(ranked().stream().map(this::vector).toArray(float[][]::new));
    }

    /** What a line holds before its words. */
    private static List<StringBuilder> rows(Clusters clusters, int[] members) {
        float[][] centres = new float[FINEST][];
        for (int cluster = 0; cluster < FINEST; cluster++) {
            centres[cluster] = clusters.centre(cluster);
        }
        Merging merging = new Merging(centres, members);
        int[] fine = merging.until(FINE);
        int[] broad = merging.until(BROAD);
        int[] broadest = merging.until(BROADEST);
        List<StringBuilder> rows = new ArrayList<>();
        for (int cluster = 0; cluster < FINEST; cluster++) {
            rows.add(new StringBuilder().append(broadest[cluster] + 1).append('\t').append(broad[cluster] + 1)
                    .append('\t').append(fine[cluster] + 1).append('\t'));
        }
        return rows;
    }

    /**
     * The words that are likely names, as a data file: those that are used like the names of the data files.
     *
     * <p>A word is judged by a model that has not seen it, so that known names and others are judged alike.
     */
    public byte[] likelyNames(Gazetteer gazetteer) {
        List<String> words = pieces.words();
        float[][] vectors = words.stream().map(this::vector).toArray(float[][]::new);
        Likeness likeness = new Likeness(new PrincipalComponents(vectors).evenly(vectors, LIKENESS_DIRECTIONS));
        StringBuilder file = new StringBuilder(LIKELY_HEAD);
        add("place", Gazetteer.PLACE, 2, -0.5, words, likeness, gazetteer, file);
        add("given", Gazetteer.GIVEN, 2, -0.5, words, likeness, gazetteer, file);
        add("surname", Gazetteer.SURNAME, 1.5, -0.5, words, likeness, gazetteer, file);
        add("body", Gazetteer.BODY | Gazetteer.OUTLET, 0, -1.2, words, likeness, gazetteer, file);
        return file.toString().getBytes(UTF_8);
    }

    private static void add(String kind, int kinds, double likely, double maybe, List<String> words, Likeness likeness,
            Gazetteer gazetteer, StringBuilder file) {
        boolean[] listed = new boolean[words.size()];
        for (int word = 0; word < listed.length; word++) {
            String form = words.get(word);
            String capital = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
            int known = gazetteer.kinds(capital) | gazetteer.kinds(form.toUpperCase(Locale.ROOT));
            listed[word] = form.length() > 1 && (known & kinds) != 0;
        }
        double[] odds = likeness.odds(listed);
        for (boolean sure : new boolean[]{true, false}) {
            List<String> chosen = IntStream.range(0, odds.length)
                    .filter(word -> sure ? odds[word] >= likely : odds[word] >= maybe && odds[word] < likely)
                    .mapToObj(words::get).filter(word -> word.length() > 1).toList();
            file.append(kind).append('\t').append(sure ? "likely" : "maybe").append('\t')
                    .append(String.join(" ", chosen)).append('\n');
        }
    }

    private boolean whole(String word) {
        return pieces.split(word).size() == 1;
    }

    /** The mean of the vectors of the word's pieces, of length 1. */
    private float[] vector(String word) {
        float[] vector = new float[table.columns()];
        for (int row : pieces.split(word)) {
            for (int column = 0; column < vector.length; column++) {
                vector[column] += table.cell(row, column);
            }
        }
        double square = 0;
        for (float one : vector) {
            square += (double) one * one;
        }
        for (int column = 0; column < vector.length; column++) {
            vector[column] = (float) (vector[column] / Math.sqrt(square));
        }
        return vector;
    }
}
