package org.rapporteur.language.parse;

import static org.rapporteur.language.linear.Features.join;

import java.util.Arrays;
import org.rapporteur.language.linear.Features;

/**
 * What the relation of a token to its head is judged by: both, what hangs beside and below them, and the relations
 * already settled: the head's own and those of the head's children further left.
 */
public final class RelationFeatures {

    private final Tokens tokens;
    private final int[] heads;
    private final int[] firstChild;
    private final int[] lastChild;
    private final int[] before;
    private final int[] after;
    private final int[] order;

    public RelationFeatures(Tokens tokens, int[] heads) {
        this.tokens = tokens;
        this.heads = heads;
        int size = heads.length;
        firstChild = new int[size + 1];
        lastChild = new int[size + 1];
        before = new int[size];
        after = new int[size];
        Arrays.fill(firstChild, -1);
        Arrays.fill(lastChild, -1);
        Arrays.fill(before, -1);
        Arrays.fill(after, -1);
        for (int token = 0; token < size; token++) {
            int parent = heads[token] < 0 ? size : heads[token];
            before[token] = lastChild[parent];
            if (lastChild[parent] < 0) {
                firstChild[parent] = token;
            } else {
                after[lastChild[parent]] = token;
            }
            lastChild[parent] = token;
        }
        order = topDown();
    }

    private int[] topDown() {
        int[] result = new int[heads.length];
        int filled = 0;
        for (int child = firstChild[heads.length]; child >= 0; child = after[child]) {
            result[filled++] = child;
        }
        for (int done = 0; done < filled; done++) {
            for (int child = firstChild[result[done]]; child >= 0; child = after[child]) {
                result[filled++] = child;
            }
        }
        return result;
    }

    /** All tokens, each after its head, siblings from left to right. */
    public int[] order() {
        return order;
    }

    /** Gathers a token's features; {@code relations} holds those of the tokens earlier in {@link #order}, as numbers. */
    public void gather(int token, int[] relations, Features into) {
        into.clear();
        int head = heads[token];
        long side = head < 0 ? 0 : token < head ? 1 : 2;
        long w = tokens.word(token);
        long t = tokens.tag(token);
        long hw = tokens.word(head);
        long ht = tokens.tag(head);
        long pair = join(t, ht) + side;
        long distance = head < 0 ? 0 : Tokens.distance(Math.min(token, head), Math.max(token, head));
        long between = head < 0 ? 0 : tokens.between(Math.min(token, head), Math.max(token, head));
        into.add(1, side);
        into.add(2, w, side);
        into.add(3, t, side);
        into.add(4, w, t, side);
        into.add(5, hw, side);
        into.add(6, ht, side);
        into.add(7, hw, ht, side);
        into.add(8, pair);
        into.add(9, pair, w);
        into.add(10, pair, hw);
        into.add(11, pair, w, hw);
        into.add(12, w, hw, side);
        into.add(13, w, ht, side);
        into.add(14, t, hw, side);
        into.add(15, pair, distance);
        into.add(16, pair, between);
        into.add(17, pair, tokens.tag(token - 1), tokens.tag(token + 1));
        into.add(18, pair, tokens.tag(head - 1), tokens.tag(head + 1));
        into.add(19, t, tokens.word(token - 1), side);
        into.add(20, t, tokens.word(token + 1), side);
        into.add(21, pair, tokens.forms().suffix(token, 3));
        into.add(22, ht, tokens.forms().suffix(token, 3), side);
        into.add(23, w, tokens.tag(token - 1), tokens.tag(token + 1));
        into.add(24, pair,
                (tokens.forms().capital(token) ? 1 : 0) + (head >= 0 && tokens.forms().capital(head) ? 2 : 0));
        into.add(25, hw, between, t);
        into.add(26, w, between, ht);
        into.add(27, tokens.forms().suffix(token, 3), tokens.forms().suffix(head, 3), side);
        into.add(28, tokens.forms().suffix(token, 2), hw, side);
        into.add(29, w, tokens.forms().suffix(head, 2), side);
        into.add(30, pair, tokens.tag(token + 1), tokens.tag(token + 2));
        into.add(31, pair, tokens.tag(token - 1), tokens.tag(token - 2));
        into.add(32, pair, tokens.word(token - 1));
        into.add(33, pair, tokens.word(token + 1));
        into.add(34, pair, tokens.word(tokens.size() - 1));
        below(token, pair, into);
        beside(token, pair, relations, into);
    }

    private void below(int token, long pair, Features into) {
        int head = heads[token];
        long w = tokens.word(token);
        long t = tokens.tag(token);
        long ht = tokens.tag(head);
        long hw = tokens.word(head);
        int first = firstChild[token];
        int last = lastChild[token];
        int leftmost = first >= 0 && first < token ? first : -1;
        int rightmost = last > token ? last : -1;
        into.add(40, pair, tokens.word(leftmost));
        into.add(41, pair, tokens.word(rightmost));
        into.add(42, join(t, tokens.word(leftmost)), hw);
        into.add(43, join(w, tokens.word(leftmost)), ht);
        into.add(44, pair, tokens.tag(leftmost), tokens.tag(rightmost));
        into.add(45, t, tokens.word(leftmost), tokens.tag(rightmost));
        long kinds = 0;
        int seen = 0;
        for (int child = first; child >= 0 && seen < 12; child = after[child], seen++) {
            into.add(46, pair, tokens.tag(child), child < token ? 1 : 2);
            into.add(47, t, tokens.word(child), child < token ? 1 : 2);
            kinds |= 1L << (tokens.coarse(child) + (child < token ? 0 : 20));
        }
        into.add(48, pair, kinds);
        into.add(49, t, kinds);
    }

    private void beside(int token, long pair, int[] relations, Features into) {
        int head = heads[token];
        long t = tokens.tag(token);
        long w = tokens.word(token);
        long ht = tokens.tag(head);
        long hw = tokens.word(head);
        int left = before[token];
        int right = after[token];
        long leftRelation = left < 0 ? -1 : relations[left];
        long headRelation = head < 0 ? -1 : relations[head];
        int grand = head < 0 ? -1 : heads[head];
        into.add(60, pair, tokens.tag(left));
        into.add(61, pair, tokens.tag(right));
        into.add(62, pair, tokens.tag(left), tokens.tag(right));
        into.add(63, pair, tokens.word(left));
        into.add(64, pair, tokens.word(right));
        into.add(65, pair, leftRelation);
        into.add(66, pair, headRelation);
        into.add(67, pair, leftRelation, headRelation);
        into.add(68, w, leftRelation, pair);
        into.add(69, hw, leftRelation, pair);
        into.add(70, pair, tokens.tag(grand), headRelation);
        into.add(71, pair, tokens.word(grand));
        into.add(72, w, headRelation);
        long earlier = 0;
        int seen = 0;
        for (int sibling = left; sibling >= 0 && seen < 12; sibling = before[sibling], seen++) {
            earlier |= 1L << relations[sibling];
        }
        into.add(73, pair, earlier);
        into.add(74, hw, earlier, t);
        long kinds = 0;
        seen = 0;
        int parent = head < 0 ? heads.length : head;
        for (int sibling = firstChild[parent]; sibling >= 0 && seen < 20; sibling = after[sibling], seen++) {
            if (sibling != token) {
                into.add(75, pair, tokens.tag(sibling), sibling < token ? 1 : 2);
                into.add(76, t, tokens.word(sibling), ht);
                kinds |= 1L << (tokens.coarse(sibling) + (sibling < token ? 0 : 20));
            }
        }
        into.add(77, pair, kinds);
        into.add(78, hw, kinds, t);
    }
}
