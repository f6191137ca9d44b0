package org.rapporteur.reading.party;

import java.util.BitSet;

/** Which characters of a text stand inside quotation marks. A mark left open ends with its paragraph. */
final class Quoted {

    private final BitSet inside;

    Quoted(String text) {
        inside = new BitSet(text.length());
        int open = -1;
        boolean straight = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean closes = c == '\n' || (straight ? c == '"' : c == '”' || c == '»');
            if (open >= 0 && closes) {
                if (c != '\n' || !straight || i - open < 600) {
                    inside.set(open, i);
                }
                open = -1;
            } else if (open < 0 && (c == '“' || c == '«' || c == '"')) {
                open = i + 1;
                straight = c == '"';
            }
        }
    }

    boolean at(int position) {
        return inside.get(position);
    }
}
