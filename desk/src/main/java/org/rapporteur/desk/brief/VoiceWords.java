package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.comparison.Voice;

/** Tells the independent voices behind a line in words. */
public final class VoiceWords {

    private final Lookup lookup;

    VoiceWords(Lookup lookup) {
        this.lookup = lookup;
    }

    /** {@code 2 voices: Selwick Star; Port Ledger (3 reports)}. */
    public String line(List<Voice> voices) {
        return Words.count(voices.size(), "voice", "voices") + ": "
                + voices.stream().map(this::one).collect(Collectors.joining("; "));
    }

    /** Why reports count as one voice, for those voices that several reports make up, each reason once. */
    public List<String> ties(List<Voice> voices) {
        List<String> ties = new ArrayList<>();
        for (Voice voice : voices) {
            voice.ties().stream().map(Words::oneLine).filter(tie -> !tie.isEmpty() && !ties.contains(tie))
                    .forEach(ties::add);
        }
        return ties;
    }

    private String one(Voice voice) {
        int reports = voice.reports().size();
        return name(voice) + (reports == 1 ? "" : " (" + reports + " reports)");
    }

    private String name(Voice voice) {
        boolean bySource = lookup.source(voice.reports().getFirst()).source().equals(voice.name());
        return Lookup.shortened(Words.oneLine(bySource ? Lookup.fileName(voice.name()) : voice.name()));
    }
}
