package org.rapporteur.language;

import java.util.Arrays;

/**
 * One sentence with its tokens and their tree, read by token index from 0 to {@link #size()}.
 *
 * <p>Held as parallel arrays, since reading many of them is the inner loop. Immutable: the arrays are never handed out.
 */
public final class Sentence {

    /** The head of the root. */
    public static final int NO_HEAD = -1;

    private final String text;
    private final int paragraph;
    private final Layout layout;
    private final int[] starts;
    private final int[] ends;
    private final Upos[] upos;
    private final String[] xpos;
    private final String[] lemmas;
    private final int[] heads;
    private final Relation[] relations;
    private final int[] firstChild;
    private final int[] nextSibling;

    /**
     * Takes over the arrays; the caller must not change them afterwards.
     *
     * @param text the whole document's text
     * @param paragraph index of the paragraph (block of lines) it stands in, counted over the document
     * @param starts {@code char} positions in {@code text}
     * @param heads token indices, or {@link #NO_HEAD} for the root
     */
    public Sentence(String text, int paragraph, Layout layout, int[] starts, int[] ends, Upos[] upos, String[] xpos,
            String[] lemmas, int[] heads, Relation[] relations) {
        this.text = text;
        this.paragraph = paragraph;
        this.layout = layout;
        this.starts = starts;
        this.ends = ends;
        this.upos = upos;
        this.xpos = xpos;
        this.lemmas = lemmas;
        this.heads = heads;
        this.relations = relations;
        this.firstChild = new int[starts.length];
        this.nextSibling = new int[starts.length];
        linkChildren();
    }

    private void linkChildren() {
        Arrays.fill(firstChild, -1);
        Arrays.fill(nextSibling, -1);
        for (int token = size() - 1; token >= 0; token--) {
            int head = heads[token];
            if (head != NO_HEAD) {
                nextSibling[token] = firstChild[head];
                firstChild[head] = token;
            }
        }
    }

    /** Number of tokens, at least 1. */
    public int size() {
        return starts.length;
    }

    /** {@code char} position of the sentence's first character in the document. */
    public int start() {
        return starts[0];
    }

    /** {@code char} position after the sentence's last character. */
    public int end() {
        return ends[ends.length - 1];
    }

    public int paragraph() {
        return paragraph;
    }

    public Layout layout() {
        return layout;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The token as it stands in the text. */
    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The first {@code char} of the token, without making a string of it. */
    public char firstChar(int token) {
        return text.charAt(starts[token]);
    }

    public Upos upos(int token) {
        return upos[token];
    }

    /** Penn Treebank tag as English UD treebanks use it; an interned string. */
    public String xpos(int token) {
        return xpos[token];
    }

    /** Dictionary form, lower case but for proper names. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** Index of the head, or {@link #NO_HEAD}. */
    public int head(int token) {
        return heads[token];
    }

    public Relation relation(int token) {
        return relations[token];
    }

    /** Index of the first token, from the left, that hangs on this one; -1 when there is none. */
    public int firstChild(int token) {
        return firstChild[token];
    }

    /** The next token to the right with the same head; -1 when there is none. */
    public int nextSibling(int token) {
        return nextSibling[token];
    }

    /** The first child with the relation (subtype included), from the left; -1 when there is none. */
    public int child(int token, Relation relation) {
        for (int child = firstChild[token]; child >= 0; child = nextSibling[child]) {
            if (relations[child] == relation) {
                return child;
            }
        }
        return -1;
    }

    /** The sentence's own text. */
    @Override
    public String toString() {
        return text.substring(start(), end());
    }
}
