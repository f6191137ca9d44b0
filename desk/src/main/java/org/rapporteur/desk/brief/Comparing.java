package org.rapporteur.desk.brief;

import org.rapporteur.model.comparison.Comparison;

/**
 * What is needed to show what came of comparing the reports of a brief.
 *
 * @param contents the brief put in order
 * @param lookup finds its findings and reports
 * @param anchors names the places of what came of comparing
 * @param voices tells voices in words
 */
public record Comparing(Contents contents, Lookup lookup, Anchors anchors, VoiceWords voices) {

    public static Comparing of(Contents contents) {
        Lookup lookup = new Lookup(contents);
        return new Comparing(contents, lookup, new Anchors(contents.brief().comparison(), lookup),
                new VoiceWords(lookup));
    }

    public Comparison comparison() {
        return contents.brief().comparison();
    }
}
