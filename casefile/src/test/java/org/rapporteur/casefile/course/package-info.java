@NullMarked
package org.rapporteur.casefile.course;

import org.jspecify.annotations.NullMarked;
