/** Reading of the data files that come with the language module. */
@NullMarked
package org.rapporteur.language.data;

import org.jspecify.annotations.NullMarked;
