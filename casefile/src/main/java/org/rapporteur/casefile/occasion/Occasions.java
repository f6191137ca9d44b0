package org.rapporteur.casefile.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;

/** Gathers what different reports tell of one happening. */
public final class Occasions {

    /** An occasion shows no more doubts than this. */
    private static final int DOUBTS = 3;

    private final CaseIndex index;
    private final Voices voices;

    public Occasions(CaseIndex index, List<Story> stories, Voices voices) {
        this.index = index;
        this.voices = voices;
    }

    /** By date, the undated last, then in order of the case. */
    public List<Occasion> gathered() {
        Acquaintance acquaintance = new Acquaintance(index.affair());
        List<Happening> happenings = new Happenings(index, acquaintance).all();
        Gathering gathering = new Gathering(happenings, acquaintance);
        List<Gathering.Pair> open = gathering.gather();
        List<List<Happening>> clusters = gathering.clusters();
        Set<String> threatened = threatened(happenings);
        int[] clusterOf = new int[happenings.size()];
        List<OccasionWriter> writers = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            OccasionWriter writer = new OccasionWriter(index, acquaintance, clusters.get(i), threatened);
            writers.add(writer);
            for (Happening one : clusters.get(i)) {
                clusterOf[one.at()] = i;
            }
        }
        for (Gathering.Pair pair : open) {
            OccasionWriter first = writers.get(clusterOf[pair.first().at()]);
            OccasionWriter second = writers.get(clusterOf[pair.second().at()]);
            if (first.worthTelling() && second.worthTelling() && first.doubts() < DOUBTS && second.doubts() < DOUBTS
                    && !first.doubts(second.id())) {
                String why = Doubting.why(pair);
                first.doubt(second.id(), why);
                second.doubt(first.id(), why);
            }
        }
        List<Occasion> occasions = new ArrayList<>();
        for (OccasionWriter writer : writers) {
            if (writer.worthTelling()) {
                occasions.add(writer.write(voices));
            }
        }
        occasions.sort(Comparator.comparing(Occasions::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return occasions;
    }

    /** The sentences that tell a threat. */
    private static Set<String> threatened(List<Happening> happenings) {
        Set<String> sentences = new HashSet<>();
        for (Happening one : happenings) {
            if (one.finding() instanceof Commitment) {
                one.tellings().forEach(span -> sentences.add(sentence(one, span)));
            }
        }
        return sentences;
    }

    static String sentence(Happening one, Span span) {
        return one.report() + "@" + span.start();
    }

    private static @Nullable LocalDate day(Occasion occasion) {
        return occasion.from() != null ? occasion.from() : occasion.to();
    }
}
