package org.rapporteur.measure.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Report;
import org.rapporteur.reading.party.Parties;
import org.rapporteur.reading.party.PartyFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Scores the pronouns "he" and "she" in all their forms on annotated documents, with the trees and names as annotated,
 * so that only the resolution itself is measured.
 */
@Command(name = "coreference", description = "How many of \"he\", \"she\" and their forms go to the right person (GUM's Entity= column).", mixinStandardHelpOptions = true)
public final class ScoreCoreference implements Callable<Integer> {

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "CoNLL-U, plain or gzipped.")
    private Path file = Path.of("");

    @Option(names = "--genres", split = ",", description = "Only documents of these genres, such as news,bio.")
    private List<String> genres = new ArrayList<>();

    @Option(names = "--wrong", description = "Print every pronoun resolved wrongly.")
    private boolean wrong;

    private int pronouns;
    private int resolvable;
    private int resolved;
    private int right;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PartyFinder finder = new PartyFinder();
        for (CoreferenceFile.Annotated document : CoreferenceFile.read(file)) {
            String[] parts = document.name().split("_", -1);
            if (genres.isEmpty() || (parts.length > 1 && genres.contains(parts[1]))) {
                score(document, finder, out);
            }
        }
        out.printf(Locale.ROOT, "pronouns %d, of them %d of people with a name%n", pronouns, resolvable);
        out.printf(Locale.ROOT, "resolved %d, right %d: precision %.3f, recall %.3f%n", resolved, right,
                resolved == 0 ? 0.0 : (double) right / resolved,
                resolvable == 0 ? 0.0 : (double) right / resolvable);
        out.flush();
        return 0;
    }

    private void score(CoreferenceFile.Annotated annotated, PartyFinder finder, PrintWriter out) {
        Map<Long, String> namedAt = new TreeMap<>();
        Document document = document(annotated, namedAt);
        Parties parties = finder.find(document,
                new Report("gold", null, null, null, null, null, "en", annotated.name(), document.text()));
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        namedAt.forEach((place, entity) -> {
            String party = parties.partyAt((int) (place >> 32), place.intValue());
            if (party != null) {
                votes.computeIfAbsent(party, unused -> new TreeMap<>()).merge(entity, 1, Integer::sum);
            }
        });
        Set<String> named = new HashSet<>(namedAt.values());
        for (CoreferenceFile.Gold gold : annotated.mentions()) {
            Sentence sentence = document.sentences().get(gold.sentence());
            if (gold.end() - gold.first() != 1
                    || !PRONOUNS.contains(sentence.form(gold.first()).toLowerCase(Locale.ROOT))) {
                continue;
            }
            pronouns++;
            boolean known = named.contains(gold.entity());
            resolvable += known ? 1 : 0;
            String party = parties.partyAt(gold.sentence(), gold.first());
            if (party != null) {
                resolved++;
                boolean hit = gold.entity().equals(winner(votes.get(party)));
                right += hit ? 1 : 0;
                if (wrong && !hit) {
                    out.printf(Locale.ROOT, "%s %d: \"%s\" -> %s (%s) in: %s%n", annotated.name(), gold.sentence() + 1,
                            sentence.form(gold.first()), party, parties.why(gold.sentence(), gold.first()), sentence);
                }
            } else if (wrong && known) {
                out.printf(Locale.ROOT, "%s %d: \"%s\" -> open in: %s%n", annotated.name(), gold.sentence() + 1,
                        sentence.form(gold.first()), sentence);
            }
        }
    }

    private static @Nullable String winner(@Nullable Map<String, Integer> votes) {
        String winner = null;
        int most = 0;
        if (votes != null) {
            for (Map.Entry<String, Integer> vote : votes.entrySet()) {
                if (vote.getValue() > most) {
                    winner = vote.getKey();
                    most = vote.getValue();
                }
            }
        }
        return winner;
    }

    /** The document as annotated; where a person is named goes into {@code namedAt} (sentence and token, packed). */
    private static Document document(CoreferenceFile.Annotated annotated, Map<Long, String> namedAt) {
        StringBuilder text = new StringBuilder();
        List<int[][]> offsets = new ArrayList<>();
        for (CoreferenceFile.Lines lines : annotated.sentences()) {
            text.append(lines.paragraph() && !text.isEmpty() ? "\n\n" : "");
            int[][] here = new int[2][lines.tokens().size()];
            for (int token = 0; token < lines.tokens().size(); token++) {
                here[0][token] = text.length();
                text.append(lines.tokens().get(token)[1]);
                here[1][token] = text.length();
                text.append(lines.tokens().get(token)[9].contains("SpaceAfter=No") ? "" : " ");
            }
            offsets.add(here);
        }
        String whole = text.toString();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = -1;
        for (int index = 0; index < annotated.sentences().size(); index++) {
            paragraph += annotated.sentences().get(index).paragraph() ? 1 : 0;
            sentences.add(sentence(whole, paragraph, annotated.sentences().get(index).tokens(), offsets.get(index)));
        }
        return new Document(whole, sentences, names(annotated, sentences, namedAt));
    }

    private static Sentence sentence(String text, int paragraph, List<String[]> tokens, int[][] offsets) {
        int size = tokens.size();
        Upos[] upos = new Upos[size];
        String[] xpos = new String[size];
        String[] lemmas = new String[size];
        int[] heads = new int[size];
        Relation[] relations = new Relation[size];
        for (int token = 0; token < size; token++) {
            String[] columns = tokens.get(token);
            lemmas[token] = columns[2];
            upos[token] = Upos.valueOf(columns[3]);
            xpos[token] = columns[4].intern();
            heads[token] = Integer.parseInt(columns[6]) - 1;
            relations[token] = Relation.ofUd(columns[7]);
        }
        return new Sentence(text, paragraph, Layout.PROSE, offsets[0], offsets[1], upos, xpos, lemmas, heads,
                relations);
    }

    private static List<Name> names(CoreferenceFile.Annotated annotated, List<Sentence> sentences,
            Map<Long, String> namedAt) {
        Map<Long, Name> names = new TreeMap<>();
        Set<Long> covered = new HashSet<>();
        for (CoreferenceFile.Gold gold : annotated.mentions()) {
            NameKind kind = switch (gold.type()) {
                case "person" -> NameKind.PERSON;
                case "place" -> NameKind.PLACE;
                case "organization" -> NameKind.ORGANISATION;
                default -> null;
            };
            Sentence sentence = sentences.get(gold.sentence());
            int core = gold.least().getFirst();
            if (kind == null || core >= sentence.size() || sentence.upos(core) != Upos.PROPN) {
                continue;
            }
            int end = core;
            while (end < gold.end() && sentence.upos(end) == Upos.PROPN) {
                end++;
            }
            long place = ((long) gold.sentence() << 32) | core;
            boolean free = true;
            for (int token = core; token < end; token++) {
                free &= covered.add(place - core + token);
            }
            if (free) {
                names.put(place, new Name(kind, gold.sentence(), core, end, sentence.start(core),
                        sentence.end(end - 1)));
                if (kind == NameKind.PERSON) {
                    namedAt.put(place + (end - core) - 1, gold.entity());
                }
            }
        }
        return List.copyOf(names.values());
    }
}
