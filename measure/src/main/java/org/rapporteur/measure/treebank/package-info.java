/** Annotated sentences of Universal Dependencies, read from CoNLL-U files. */
@NullMarked
package org.rapporteur.measure.treebank;

import org.jspecify.annotations.NullMarked;
