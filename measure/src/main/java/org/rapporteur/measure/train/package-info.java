/** Training of the language models: the same treebanks give the same bytes. */
@NullMarked
package org.rapporteur.measure.train;

import org.jspecify.annotations.NullMarked;
