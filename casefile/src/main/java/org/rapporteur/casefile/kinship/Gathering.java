package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.kinship.Sources.Source;

/**
 * Brings those together that lean on one source: first papers and agencies, then others, always the source on which most of
 * the rest lean. Each is gathered once, so that a report that leans on two sources does not make the two one.
 */
final class Gathering {

    private final Choir choir;

    /** On whom each voice leans, by its first report. */
    private final Map<Integer, Map<String, Source>> leaning = new TreeMap<>();

    /** The first report of the voice in which a publisher's own report is. */
    private final Map<String, Integer> publishing = new HashMap<>();

    private final Map<Integer, Source> gathered = new TreeMap<>();

    /**
     * Gathers.
     *
     * @param choir reports joined so far as they share texts and outlets
     * @param sources on whom each report leans for all it says, by key; empty for a report that leans on nobody
     */
    Gathering(Choir choir, List<Map<String, Source>> sources) {
        this.choir = choir;
        Map<Integer, Boolean> own = new HashMap<>();
        for (int report = 0; report < choir.size(); report++) {
            int voice = choir.of(report);
            publishing.putIfAbsent(choir.publisher(report).key(), voice);
            leaning.computeIfAbsent(voice, unused -> new LinkedHashMap<>()).putAll(sources.get(report));
            own.merge(voice, sources.get(report).values().stream().allMatch(Source::outlet), Boolean::logicalOr);
        }
        leaning.forEach((voice, on) -> {
            if (own.getOrDefault(voice, false)) {
                on.values().removeIf(source -> !source.outlet());
            }
            on.keySet().removeIf(key -> voice.equals(publishing.get(key)));
        });
        gather(true);
        gather(false);
    }

    private void gather(boolean outlets) {
        for (Most most = most(outlets); most != null; most = most(outlets)) {
            Source source = most.source();
            Integer own = publishing.get(source.key());
            int first = own != null ? own : most.voices().getFirst();
            for (int voice : most.voices()) {
                gathered.put(voice, source);
                choir.join(first, voice, own != null
                        ? choir.name(voice) + " has this from " + source.name() + ", whose own report is counted here."
                        : choir.name(first) + " and " + choir.name(voice) + " both tell this on the word of "
                                + source.name() + ".");
            }
        }
    }

    private record Most(Source source, List<Integer> voices) {}

    /** The source on which most voices lean that are not gathered yet; null when no two have one in common. */
    private @Nullable Most most(boolean outlets) {
        Map<String, Most> bySource = new LinkedHashMap<>();
        leaning.forEach((voice, on) -> {
            if (!gathered.containsKey(voice)) {
                on.values().stream().filter(source -> source.outlet() == outlets).forEach(source -> bySource
                        .computeIfAbsent(source.key(), unused -> new Most(source, new ArrayList<>())).voices()
                        .add(voice));
            }
        });
        Most most = null;
        int size = 1;
        for (Most one : bySource.values()) {
            int all = one.voices().size() + (publishing.containsKey(one.source().key()) ? 1 : 0);
            if (all > size) {
                most = one;
                size = all;
            }
        }
        return most;
    }

    /** To whom each voice goes back, by its first report, where that is not who published the report. */
    Map<Integer, Source> origins() {
        Map<Integer, Source> origins = new TreeMap<>();
        leaning.forEach((voice, on) -> {
            Source origin = origin(voice, on);
            if (origin != null) {
                origins.putIfAbsent(choir.of(voice), origin);
            }
        });
        return origins;
    }

    /** Whom a voice was gathered for, and whom that one leans on in turn; or the only source on whom it leans by itself. */
    private @Nullable Source origin(int voice, Map<String, Source> on) {
        Source origin = gathered.get(voice);
        if (origin == null) {
            return on.isEmpty() ? null : on.values().iterator().next();
        }
        TreeSet<Integer> seen = new TreeSet<>();
        Integer own = publishing.get(origin.key());
        while (own != null && seen.add(own) && gathered.containsKey(own)) {
            origin = gathered.getOrDefault(own, origin);
            own = publishing.get(origin.key());
        }
        return origin;
    }
}
