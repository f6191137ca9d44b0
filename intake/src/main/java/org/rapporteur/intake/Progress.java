package org.rapporteur.intake;

/** Hears how far the reading has come; always called on the thread that called {@link Intake#read}. */
@FunctionalInterface
public interface Progress {

    /**
     * One more file has been taken in.
     *
     * @param done files taken in so far, from 1
     * @param total files found in all sources, at least {@code done}
     */
    void step(int done, int total);

    /** Tells nobody. */
    static Progress silent() {
        return (done, total) -> {};
    }
}
