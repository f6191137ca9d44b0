/** What comes of holding reports against each other: records that rest on the findings of many reports. */
@NullMarked
package org.rapporteur.model.comparison;

import org.jspecify.annotations.NullMarked;
