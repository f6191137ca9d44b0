package org.rapporteur.measure.bench;

import java.util.List;
import java.util.Random;
import org.rapporteur.language.text.Segment;
import org.rapporteur.language.text.Segmenter;

/** Makes news-like text of a length, the same each time. */
public final class NewsText {

    private static final List<String> SENTENCES = List.of(
            "PORT ELM (Elm Wire) - The harbour council of Port Elm refused on Tuesday to extend the ferry treaty, saying its "
                    + "neighbours had “not moved an inch” since the spring.",
            "Foreign Minister Maria Oakes, who arrived from Vienna with a 12-point plan, told reporters that she couldn't "
                    + "promise anything before Friday's meeting with President Anton Brandt.",
            "“We have seen this before, and we will see it again,” Mr. Brandt said, adding that nearly $1.5 billion in fees "
                    + "would be lost if the strait stayed closed until Sept. 30.",
            "Two officials familiar with the talks, speaking on condition of anonymity, described the mood as tense but useful.",
            "Critics argue that the offer, which the United Nations has welcomed, leaves open who would pay for the lighthouses.",
            "It was the third visit in five weeks.",
            "According to the Elm Gazette, the envoy had warned that sanctions could follow unless the last of the 400 ships "
                    + "left the bay by midnight.",
            "The ministry denied the report and called it “an invention from beginning to end”.",
            "Asked whether the deadline still stood, a spokesman for the European Union replied that nothing had changed.",
            "Fishermen along the northern coast, many of whom have been out of work since the treaty lapsed in March, watched the "
                    + "talks with little hope.");

    private NewsText() {}

    /** Paragraphs of three sentences, of as many tokens as asked for, or a few more. */
    public static String of(Segmenter segmenter, int tokens) {
        List<Integer> lengths = SENTENCES.stream()
                .map(sentence -> segmenter.segment(sentence).stream().mapToInt(Segment::size).sum()).toList();
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        int made = 0;
        for (int count = 1; made < tokens; count++) {
            int pick = random.nextInt(SENTENCES.size());
            text.append(SENTENCES.get(pick)).append(count % 3 == 0 ? "\n\n" : " ");
            made += lengths.get(pick);
        }
        return text.toString();
    }
}
