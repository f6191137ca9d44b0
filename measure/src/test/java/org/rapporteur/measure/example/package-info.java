@org.jspecify.annotations.NullMarked
package org.rapporteur.measure.example;
