package org.rapporteur.casefile.wording;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The stems of weekdays and months: they say when and never what. */
public final class Calendar {

    private final Set<String> stems = new HashSet<>();

    public Calendar() {
        for (DayOfWeek day : DayOfWeek.values()) {
            stems.add(Stem.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        }
        for (Month month : Month.values()) {
            stems.add(Stem.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        }
    }

    public boolean holds(String stem) {
        return stems.contains(stem);
    }
}
