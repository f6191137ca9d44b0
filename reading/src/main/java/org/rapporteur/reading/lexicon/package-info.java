/** What an analyst can extend without programming: the words that reading knows, kept as plain data files, and their loaders. */
@NullMarked
package org.rapporteur.reading.lexicon;

import org.jspecify.annotations.NullMarked;
