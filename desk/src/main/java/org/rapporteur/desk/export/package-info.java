/** The brief as data and as text: JSON, CSV, Markdown. */
@NullMarked
package org.rapporteur.desk.export;

import org.jspecify.annotations.NullMarked;
