package org.rapporteur.measure.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.HashTable;
import org.rapporteur.language.tag.TagFeatures;
import org.rapporteur.language.tag.TagSet;
import org.rapporteur.measure.treebank.GoldSentence;

/** Gathers what tags each word takes. */
final class Lexicons {

    private static final int LEAST_COUNT = 3;
    private static final double LEAST_SHARE = 0.04;

    /** A word is sure of its tag when it was met so often and never took another. */
    private static final int SURE_COUNT = 25;

    private Lexicons() {}

    /** For words in lower case that are met often enough: what tags they take, see {@link TagFeatures#entry}. */
    static HashTable habits(List<GoldSentence> sentences, TagSet tagSet) {
        TreeMap<Long, int[]> counts = new TreeMap<>(Long::compareUnsigned);
        for (GoldSentence sentence : sentences) {
            Forms forms = new Forms(sentence.forms());
            for (int token = 0; token < sentence.size(); token++) {
                int tag = tagSet.number(sentence.xpos()[token], sentence.upos()[token]);
                if (tag >= 0) {
                    counts.computeIfAbsent(forms.lower(token), word -> new int[tagSet.size()])[tag]++;
                }
            }
        }
        List<Long> keys = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        counts.forEach((word, tags) -> {
            int total = 0;
            for (int count : tags) {
                total += count;
            }
            if (total >= LEAST_COUNT) {
                String habit = habit(tags, total);
                numbers.putIfAbsent(habit, numbers.size() + 1);
                keys.add(word);
                values.add(TagFeatures.entry(numbers.getOrDefault(habit, 0), sure(tags, total)));
            }
        });
        return new HashTable(keys.stream().mapToLong(Long::longValue).toArray(),
                values.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int sure(int[] tags, int total) {
        for (int tag = 0; tag < tags.length; tag++) {
            if (tags[tag] == total && total >= SURE_COUNT) {
                return tag;
            }
        }
        return -1;
    }

    private static String habit(int[] tags, int total) {
        StringBuilder habit = new StringBuilder();
        int most = 0;
        for (int tag = 0; tag < tags.length; tag++) {
            most = tags[tag] > tags[most] ? tag : most;
            if (tags[tag] > total * LEAST_SHARE) {
                habit.append(tag).append(' ');
            }
        }
        return habit.append('/').append(most).toString();
    }
}
