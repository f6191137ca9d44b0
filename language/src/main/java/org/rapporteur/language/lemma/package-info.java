/** Dictionary forms of English words, by irregular forms, learnt endings and tags. */
@NullMarked
package org.rapporteur.language.lemma;

import org.jspecify.annotations.NullMarked;
