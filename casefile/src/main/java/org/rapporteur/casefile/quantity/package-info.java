/** Numbers as texts give them, read into what they can mean: "nearly four hours", "some 120 marines", "40 million crowns". */
@NullMarked
package org.rapporteur.casefile.quantity;

import org.jspecify.annotations.NullMarked;
