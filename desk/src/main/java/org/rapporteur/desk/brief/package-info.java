/** What every form of the brief shows: the case put in order, numbered and worded. */
@NullMarked
package org.rapporteur.desk.brief;

import org.jspecify.annotations.NullMarked;
