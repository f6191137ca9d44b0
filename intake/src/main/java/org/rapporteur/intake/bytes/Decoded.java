package org.rapporteur.intake.bytes;

/** Bytes made readable, or the reason they are not text. */
public sealed interface Decoded {

    /** The text, with {@code \n} as its only line end and no byte order mark. */
    record Text(String text) implements Decoded {}

    /** Not text; the reason is a sentence for the reader. */
    record NotText(String reason) implements Decoded {}
}
