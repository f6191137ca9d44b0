package org.rapporteur.outlook.model;

/** A model that cannot be analysed as it stands; the message names the place, the fault and the mend. */
public final class FaultyModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String fault;
    private final String mend;

    public FaultyModelException(String place, String fault, String mend) {
        super(place + ": " + fault + "; " + mend);
        this.place = place;
        this.fault = fault;
        this.mend = mend;
    }

    /** The same fault, found at a place that a reader of a file can go to. */
    public FaultyModelException at(String outerPlace) {
        FaultyModelException located = new FaultyModelException(outerPlace + ": " + place, fault, mend);
        located.initCause(this);
        return located;
    }

    public String place() {
        return place;
    }

    public String fault() {
        return fault;
    }

    public String mend() {
        return mend;
    }
}
