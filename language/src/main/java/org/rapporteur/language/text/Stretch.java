package org.rapporteur.language.text;

import org.rapporteur.language.Layout;

/**
 * A stretch of text that no sentence reaches out of: a paragraph, a heading or an item of a list.
 *
 * @param start position of its first character, behind any list mark
 * @param end position after its last
 * @param paragraph counted over the text from 0
 */
record Stretch(int start, int end, int paragraph, Layout layout) {}
