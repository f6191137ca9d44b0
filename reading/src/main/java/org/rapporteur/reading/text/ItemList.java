package org.rapporteur.reading.text;

import java.util.List;

/**
 * A list in a report: bullets that follow one another, or numbered items and headings with whatever stands between them.
 * Sentences are given by their index in the document; -1 stands for none.
 *
 * @param leadIn the line before its first item, when that line ends in a colon
 * @param heading the heading over it
 * @param section the heading over that heading: one set a level higher, or one that stands right upon it
 * @param items the first sentence of each item, in order; never empty
 */
public record ItemList(int leadIn, int heading, int section, List<Integer> items) {

    public ItemList {
        items = List.copyOf(items);
    }
}
