package org.rapporteur.language;

/**
 * A name in a sentence, such as "Jean Dupont" or "the United Nations" without the article.
 *
 * @param kind what it names, settled over the whole document
 * @param sentence index of the sentence in its document
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 * @param start {@code char} position of its first character in the text
 * @param end {@code char} position after its last
 */
public record Name(NameKind kind, int sentence, int firstToken, int endToken, int start, int end) {}
