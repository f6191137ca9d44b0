package org.rapporteur.measure.score;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.language.text.Segment;
import org.rapporteur.language.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well raw text is split: exact tokens and exact sentences (from first to last character). */
@Command(name = "tokens", description = "Splits the raw text of treebanks; prints F1 of tokens and sentences.", mixinStandardHelpOptions = true)
public final class ScoreTokens implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CoNLL-U files, plain or gzipped.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--faults", description = "Also print each place where the sentences differ.")
    private boolean faults;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Segmenter segmenter = Segmenter.load();
        for (Path file : files) {
            Counts tokens = new Counts();
            Counts sentences = new Counts();
            for (GoldText gold : GoldText.read(file)) {
                List<int[]> found = spans(segmenter.segment(gold.text()));
                compare(tokenSpans(found), tokenSpans(gold.tokens()), tokens, gold.text(), out, "token");
                compare(sentenceSpans(found), sentenceSpans(gold.tokens()), sentences, gold.text(), out, "sentence");
            }
            out.println(file.getFileName());
            out.println("  tokens     " + tokens);
            out.println("  sentences  " + sentences);
        }
        out.flush();
        return 0;
    }

    private static List<int[]> spans(List<Segment> segments) {
        return segments.stream().map(segment -> {
            int[] spans = new int[segment.size() * 2];
            for (int i = 0; i < segment.size(); i++) {
                spans[2 * i] = segment.starts()[i];
                spans[2 * i + 1] = segment.ends()[i];
            }
            return spans;
        }).toList();
    }

    private static List<Long> tokenSpans(List<int[]> sentences) {
        List<Long> spans = new ArrayList<>();
        for (int[] sentence : sentences) {
            for (int i = 0; i < sentence.length; i += 2) {
                spans.add(pack(sentence[i], sentence[i + 1]));
            }
        }
        return spans;
    }

    private static List<Long> sentenceSpans(List<int[]> sentences) {
        return sentences.stream().map(spans -> pack(spans[0], spans[spans.length - 1])).toList();
    }

    private static long pack(int start, int end) {
        return ((long) start << 32) | end;
    }

    private void compare(List<Long> found, List<Long> gold, Counts counts, String text, PrintWriter out, String what) {
        Set<Long> wanted = new HashSet<>(gold);
        long right = found.stream().filter(wanted::contains).count();
        counts.add(right, found.size(), gold.size());
        if (faults) {
            Set<Long> had = new HashSet<>(found);
            found.stream().filter(span -> !wanted.contains(span)).forEach(span -> fault(out, text, what, "+", span));
            gold.stream().filter(span -> !had.contains(span)).forEach(span -> fault(out, text, what, "-", span));
        }
    }

    private static void fault(PrintWriter out, String text, String what, String sign, long span) {
        int start = (int) (span >>> 32);
        int end = (int) span;
        out.println(what + " " + sign + " " + text.substring(Math.max(0, start - 15), start).replace('\n', '¶') + "⟦"
                + text.substring(start, end).replace('\n', '¶') + "⟧"
                + text.substring(end, Math.min(text.length(), end + 15)).replace('\n', '¶'));
    }
}
