package org.rapporteur.measure.score;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.name.Found;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.measure.treebank.GoldNames;
import org.rapporteur.measure.treebank.GoldNames.Mention;
import org.rapporteur.measure.treebank.GoldSentence;
import org.rapporteur.measure.treebank.Treebank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well names are found: exact span and kind, gold tokens, own tags. */
@Command(name = "names", description = "Finds names in GUM's tokens under our own tags; prints P, R, F1 a kind.", mixinStandardHelpOptions = true)
public final class ScoreNames implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CoNLL-U files with Entity annotation, plain or gzipped.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--faults", description = "Also print the faults.")
    private boolean faults;

    @Option(names = "--gold-tags", description = "Use the annotators' tags instead of our own.")
    private boolean goldTags;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        NameFinder finder = NameFinder.load(Segmenter.load());
        Tagger tagger = Tagger.load();
        for (Path file : files) {
            Map<NameKind, Counts> counts = new EnumMap<>(NameKind.class);
            for (NameKind kind : NameKind.values()) {
                counts.put(kind, new Counts());
            }
            List<GoldSentence> sentences = Treebank.read(file);
            int first = 0;
            for (GoldText text : GoldText.read(file)) {
                int last = first + text.tokens().size();
                List<GoldSentence> document = sentences.subList(first, last);
                List<String[]> forms = document.stream().map(GoldSentence::forms).toList();
                List<String[]> tags = document.stream()
                        .map(sentence -> goldTags ? sentence.xpos() : tagger.tag(sentence.forms()).xpos()).toList();
                List<Found> found = finder.find(forms, tags);
                for (int i = 0; i < document.size(); i++) {
                    int index = i;
                    Set<Mention> here = found.stream().filter(name -> name.sentence() == index)
                            .map(name -> new Mention(name.kind(), name.from(), name.to()))
                            .collect(Collectors.toCollection(LinkedHashSet::new));
                    score(here, new LinkedHashSet<>(GoldNames.of(document.get(i))), counts, document.get(i), out);
                }
                first = last;
            }
            Counts all = new Counts();
            out.println(file.getFileName());
            for (NameKind kind : NameKind.values()) {
                out.println(String.format(Locale.ROOT, "  %-13s %s", kind, of(counts, kind)));
                if (kind != NameKind.OTHER) {
                    all.add(of(counts, kind));
                }
            }
            out.println("  but OTHER     " + all);
        }
        out.flush();
        return 0;
    }

    private void score(Set<Mention> found, Set<Mention> gold, Map<NameKind, Counts> counts, GoldSentence sentence,
            PrintWriter out) {
        for (Mention mention : found) {
            boolean right = gold.contains(mention);
            of(counts, mention.kind()).add(right ? 1 : 0, 1, 0);
            fault(right, "+", mention, sentence, out);
        }
        for (Mention mention : gold) {
            of(counts, mention.kind()).add(0, 0, 1);
            fault(found.contains(mention), "-", mention, sentence, out);
        }
    }

    private static Counts of(Map<NameKind, Counts> counts, NameKind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }

    private void fault(boolean right, String sign, Mention mention, GoldSentence sentence, PrintWriter out) {
        if (faults && !right) {
            List<String> forms = List.of(sentence.forms());
            out.println(sign + " " + mention.kind() + " ["
                    + String.join(" ", forms.subList(mention.from(), mention.to())) + "] in: "
                    + String.join(" ", forms.subList(Math.max(0, mention.from() - 4),
                            Math.min(forms.size(), mention.to() + 4))));
        }
    }
}
