package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.quotation.Quotation;
import org.rapporteur.reading.quotation.QuotationMatcher;
import org.rapporteur.reading.text.Furniture;
import org.rapporteur.reading.text.Resolution;

/** Finds all statements of a report by its rules. */
public final class StatementFinder {

    /** What runs on for more tokens than this without a stop is no sentence; reading it would cost its square. */
    private static final int LONGEST = 1000;

    private final List<Rule> rules;
    private final DashRule dashes;
    private final Furniture furniture = Furniture.load();
    private final SourceKinds kinds = new SourceKinds(WordKinds.load("source-words.tsv"),
            WordKinds.load("source-names.tsv"));
    private final QuotationMatcher matcher = new QuotationMatcher();
    private final StatementBuilder builder = new StatementBuilder(kinds,
            WordList.load("utterances.tsv"), new Hedges(WordList.load("hedges.tsv")));

    /** The rules and words that ship with Rapporteur. */
    public StatementFinder() {
        this(CueLexicon.load("verbs.tsv"), CueLexicon.load("nouns.tsv"), CueLexicon.load("adjectives.tsv"));
    }

    /** The shipped rules over other words. */
    public StatementFinder(CueLexicon verbs, CueLexicon nouns, CueLexicon adjectives) {
        this.dashes = new DashRule(verbs);
        this.rules = List.of(new AccordingRule(), new OwnedRule(verbs),
                new VerbRule(verbs, Complements.ofVerbs(WordList.load("ideas.tsv")), kinds),
                new AdjectiveRule(adjectives),
                new NounRule(nouns, WordList.load("light-verbs.tsv"), WordList.load("drawing-verbs.tsv"),
                        new ContentTrim(verbs)),
                new AdverbRule(), new WordOrderRule(verbs),
                new ColonRule(kinds));
    }

    /** All statements in order of place, the parties left open. */
    public List<Statement> find(Report report, Document document) {
        return find(report, document, Resolution.NONE);
    }

    /** All statements in order of place. */
    public List<Statement> find(Report report, Document document, Resolution resolution) {
        List<Quotation> quotations = matcher.match(document.text());
        List<Passage> passages = Passages.of(document, quotations);
        List<Find> finds = new ArrayList<>();
        for (Passage passage : passages) {
            List<Find> here = new ArrayList<>();
            if (passage.sentence().size() > LONGEST || furniture.holds(passage.sentence().toString())) {
                continue;
            }
            dashes.find(passage, here);
            int dash = here.isEmpty() ? 0 : here.getFirst().content().length();
            for (Rule rule : rules) {
                rule.find(passage, here);
            }
            if (dash > 0) {
                here.replaceAll(find -> find.head() < dash ? find.until(dash) : find);
                here.removeIf(find -> find.head() > dash + 1 && !find.clause());
            }
            int dateline = Dateline.end(passage.sentence());
            if (dateline > 0) {
                here.replaceAll(find -> find.from(dateline));
            }
            addDistinct(here, finds);
        }
        List<Find> spread = new QuotationSpread(passages, quotations).spread(finds);
        return builder.build(report, spread, resolution);
    }

    /** Adds those that no earlier rule found alike, in order of their cues. */
    private static void addDistinct(List<Find> here, List<Find> into) {
        List<Find> kept = new ArrayList<>();
        for (Find find : here) {
            boolean known = false;
            for (Find other : kept) {
                known = known || other.head() == find.head() || alike(other, find);
            }
            if (!known && !inside(find, here) && find.passage().quotation(find.head()) < 0) {
                kept.add(find);
            }
        }
        kept.sort(Comparator.comparingInt(Find::head));
        into.addAll(kept);
    }

    /** True for "report" in "refused to report it": part of what another cue of the same source says. */
    private static boolean inside(Find find, List<Find> here) {
        for (Find other : here) {
            if (other.content().get(find.head()) && !find.source().isEmpty()
                    && other.source().equals(find.source())) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(Find a, Find b) {
        BitSet content = b.content();
        return a.content().equals(content) && a.source().equals(b.source());
    }
}
