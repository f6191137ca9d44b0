/** Scores against annotated sets, benchmarks, and the training of the language models; nothing that ships depends on it. */
@NullMarked
package org.rapporteur.measure;

import org.jspecify.annotations.NullMarked;
