package org.rapporteur.measure.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.name.Gazetteer;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.measure.treebank.GoldSentence;
import org.rapporteur.measure.treebank.Treebank;
import org.rapporteur.measure.words.WordTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the language models; the same treebanks give the same bytes. */
@Command(name = "train", description = "Trains the language models from treebanks.", mixinStandardHelpOptions = true)
public final class Train implements Runnable {

    private static final String TRAINING_PART = "train.conllu";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say what to train: words, tagger, parser, lemmas, names or all.");
    }

    @Command(description = "Makes classes of words that are used alike, their ranks by how common they are, vectors of their meaning, and lists of likely names.", mixinStandardHelpOptions = true)
    void words(
            @Option(names = "--treebanks", required = true, paramLabel = "DIR", description = TREEBANKS) Path treebanks,
            @Option(names = "--out", paramLabel = "DIR", description = OUT, defaultValue = RESOURCES) Path out)
            throws IOException {
        WordTraining training = new WordTraining();
        write(out, "word/classes.tsv", training.classes(sentences(treebanks)));
        write(out, "word/ranks.tsv", training.ranks());
        write(out, "word/meanings.bin", training.meanings());
        write(out, "name/likely-names.tsv", training.likelyNames(Gazetteer.load(Segmenter.load())));
    }

    @Command(description = "Trains the tagger.", mixinStandardHelpOptions = true)
    void tagger(
            @Option(names = "--treebanks", required = true, paramLabel = "DIR", description = TREEBANKS) Path treebanks,
            @Option(names = "--out", paramLabel = "DIR", description = OUT, defaultValue = RESOURCES) Path out)
            throws IOException {
        write(out, "tag/tagger.bin", Training.SHIPPED.tagger(sentences(treebanks)));
    }

    @Command(description = "Trains the parser.", mixinStandardHelpOptions = true)
    void parser(
            @Option(names = "--treebanks", required = true, paramLabel = "DIR", description = TREEBANKS) Path treebanks,
            @Option(names = "--out", paramLabel = "DIR", description = OUT, defaultValue = RESOURCES) Path out)
            throws IOException {
        Training.ParserFiles files = Training.SHIPPED.parser(sentences(treebanks));
        write(out, "parse/structure.bin", files.structure());
        write(out, "parse/relations.bin", files.relations());
    }

    @Command(description = "Learns the endings that the lemmatiser goes by.", mixinStandardHelpOptions = true)
    void lemmas(
            @Option(names = "--treebanks", required = true, paramLabel = "DIR", description = TREEBANKS) Path treebanks,
            @Option(names = "--out", paramLabel = "DIR", description = OUT, defaultValue = RESOURCES) Path out)
            throws IOException {
        write(out, "lemma/endings.tsv", new LemmaTraining(sentences(treebanks)).file());
    }

    @Command(description = "Trains the finder of names on the treebanks that bear entities.", mixinStandardHelpOptions = true)
    void names(
            @Option(names = "--treebanks", required = true, paramLabel = "DIR", description = TREEBANKS) Path treebanks,
            @Option(names = "--out", paramLabel = "DIR", description = OUT, defaultValue = RESOURCES) Path out)
            throws IOException {
        List<List<GoldSentence>> documents = new ArrayList<>();
        for (Path file : files(treebanks)) {
            documents.addAll(Treebank.documents(file));
        }
        write(out, "name/names.model", new NameTraining(documents).train());
    }

    @Command(description = "Trains words, tagger, parser, lemmas and names.", mixinStandardHelpOptions = true)
    void all(
            @Option(names = "--treebanks", required = true, paramLabel = "DIR", description = TREEBANKS) Path treebanks,
            @Option(names = "--out", paramLabel = "DIR", description = OUT, defaultValue = RESOURCES) Path out)
            throws IOException {
        words(treebanks, out);
        tagger(treebanks, out);
        parser(treebanks, out);
        lemmas(treebanks, out);
        names(treebanks, out);
    }

    private static final String TREEBANKS = "folder with CoNLL-U files; all whose names hold '" + TRAINING_PART
            + "' are read, in the order of their names";
    private static final String OUT = "folder that the models go to (default: where the program reads them from)";
    private static final String RESOURCES = "language/src/main/resources/org/rapporteur/language";

    private List<GoldSentence> sentences(Path treebanks) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : files(treebanks)) {
            sentences.addAll(Treebank.read(file));
        }
        return sentences;
    }

    private List<Path> files(Path treebanks) throws IOException {
        List<Path> files;
        try (var entries = Files.list(treebanks)) {
            files = entries.filter(file -> file.getFileName().toString().contains(TRAINING_PART)).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No file in " + treebanks + " has '" + TRAINING_PART
                    + "' in its name; put UD treebanks there, such as en_ewt-ud-train.conllu.gz");
        }
        return files;
    }

    private static void write(Path out, String name, byte[] bytes) throws IOException {
        Path file = out.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }
}
