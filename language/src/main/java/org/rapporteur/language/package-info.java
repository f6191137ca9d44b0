/**
 * An English reader: sentences, tokens, tags, lemmas, dependency trees and names, with exact offsets into the untouched
 * text. Knows nothing of news and can be used alone; start at {@link org.rapporteur.language.English}.
 */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
