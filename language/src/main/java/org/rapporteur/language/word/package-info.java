/** What is known of single words before any sentence: which words are used alike. */
@NullMarked
package org.rapporteur.language.word;

import org.jspecify.annotations.NullMarked;
