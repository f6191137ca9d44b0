package org.rapporteur.reading.commitment;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/**
 * What a word is about, and whom the same place names as the one it is laid upon.
 *
 * @param head the token that the content turns on; -1 when there is no content
 * @param words the content
 * @param to heads of phrases that name to whom; often none
 * @param how in words that complete "its content is"
 */
record Found(int head, BitSet words, List<Integer> to, String how) {

    static Found under(Line line, int head, String how) {
        return new Found(head, Tree.under(line.sentence(), head), List.of(), how);
    }

    Found to(int token) {
        return new Found(head, words, List.of(token), how);
    }
}
