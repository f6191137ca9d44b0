package org.rapporteur.language.tag;

import org.rapporteur.language.Upos;

/**
 * The parts of speech of a sentence, one a token.
 *
 * @param xpos Penn Treebank tags as English UD treebanks use them; interned strings
 */
@SuppressWarnings("ArrayRecordComponent") // arrays are handed over, not kept: millions of tokens pass through here
public record Tags(String[] xpos, Upos[] upos) {}
