package org.rapporteur.measure.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.language.parse.Parser;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.measure.treebank.GoldSentence;
import org.rapporteur.measure.treebank.Treebank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well tags and trees agree with treebanks. */
@Command(name = "parse", mixinStandardHelpOptions = true, description = "Tags and trees against treebanks: UAS and LAS "
        + "(no punctuation, subtypes dropped), UPOS and XPOS accuracy on gold tokens with own tags, tokens a second.")
public final class ScoreParse implements Callable<Integer> {

    /** Until then the virtual machine still compiles, and times say little. */
    private static final int WARM_UP_SENTENCES = 4000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE.conllu.gz", description = "CoNLL-U, plain or gzipped")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Tagger tagger = Tagger.load();
        Parser parser = Parser.load();
        spec.commandLine().getOut()
                .println(String.format(Locale.ROOT, "models loaded in %.2f s", (System.nanoTime() - start) / 1e9));
        boolean warm = false;
        for (Path file : files) {
            List<GoldSentence> gold = Treebank.read(file);
            if (!warm && !gold.isEmpty()) {
                for (int sentence = 0; sentence < WARM_UP_SENTENCES; sentence++) {
                    ParseScore.of(List.of(gold.get(sentence % gold.size())), tagger, parser);
                }
                warm = true;
            }
            print(file, ParseScore.of(gold, tagger, parser));
        }
        return 0;
    }

    private void print(Path file, ParseScore score) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT,
                "%s: UAS %.2f LAS %.2f UPOS %.2f XPOS %.2f (%d sentences, %d tokens, %.0f tokens/s)",
                file.getFileName(), 100 * score.uas(), 100 * score.las(), 100 * score.uposAccuracy(),
                100 * score.xposAccuracy(), score.sentences(), score.tokens(), score.tokensPerSecond()));
    }
}
