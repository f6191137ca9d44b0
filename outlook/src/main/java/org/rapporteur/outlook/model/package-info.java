/** What is put in: deciders, options, feasible states and preferences, immutable and checked when built. */
@NullMarked
package org.rapporteur.outlook.model;

import org.jspecify.annotations.NullMarked;
