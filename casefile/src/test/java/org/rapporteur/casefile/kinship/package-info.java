@org.jspecify.annotations.NullMarked
package org.rapporteur.casefile.kinship;
