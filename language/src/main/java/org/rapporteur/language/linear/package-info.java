/** Linear models over hashed features: how the tagger and the parser keep and look up what they learnt. */
@NullMarked
package org.rapporteur.language.linear;

import org.jspecify.annotations.NullMarked;
