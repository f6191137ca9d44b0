package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.rapporteur.model.Moment.Precision;

/** "last August": the nearest one on that side of the report's month. */
record PointedMonth(int month, Pointer pointer) implements Meaning {

    @Override
    public Resolved resolve(Context context) {
        LocalDate today = context.today();
        if (today == null) {
            return Resolved.open("XXXX-" + Period.padded(month, 2), Precision.MONTH);
        }
        Period now = Period.around(today, Unit.MONTH);
        int away = Math.floorMod(month - now.first().getMonthValue(), 12);
        int months = switch (pointer) {
            case LAST, PREVIOUS -> away - 12;
            case NEXT, FOLLOWING -> away == 0 ? 12 : away;
            case THIS, SAME -> context.tense() == Tense.PAST && away > 0 ? away - 12 : away;
        };
        return Resolved.date(now.plus(months));
    }
}
