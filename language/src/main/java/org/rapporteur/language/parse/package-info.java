/** Dependency trees: first the structure, by a transition system with a beam, then the relations over the whole tree. */
@NullMarked
package org.rapporteur.language.parse;

import org.jspecify.annotations.NullMarked;
