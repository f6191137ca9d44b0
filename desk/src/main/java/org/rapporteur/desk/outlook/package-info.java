/** The outlook command: a model's verdicts as a text, as data and as a page. */
@NullMarked
package org.rapporteur.desk.outlook;

import org.jspecify.annotations.NullMarked;
