/** Model files: our own as YAML or JSON, files of the GMCR+ program, and tables of states and rankings as papers print them. */
@NullMarked
package org.rapporteur.outlook.file;

import org.jspecify.annotations.NullMarked;
