/** The brief as one page of HTML. */
@NullMarked
package org.rapporteur.desk.page;

import org.jspecify.annotations.NullMarked;
