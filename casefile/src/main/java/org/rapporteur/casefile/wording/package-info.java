/** The words of reports, as they are held against each other: without endings, and weighed by how rare they are. */
@NullMarked
package org.rapporteur.casefile.wording;

import org.jspecify.annotations.NullMarked;
