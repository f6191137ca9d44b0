package org.rapporteur.outlook.file;

import java.util.Arrays;
import java.util.function.Function;
import org.rapporteur.outlook.model.Change;

/** Fixed words that a field may hold. */
final class Vocabulary<T> {

    static final Vocabulary<Change> CHANGES = new Vocabulary<>(Change.values(), Change::words);

    private final T[] values;
    private final Function<T, String> words;

    private Vocabulary(T[] values, Function<T, String> words) {
        this.values = values.clone();
        this.words = words;
    }

    T read(Node node) {
        String text = node.text();
        return Arrays.stream(values).filter(value -> words.apply(value).equals(text)).findFirst()
                .orElseThrow(() -> node.fault("\"" + text + "\" is not known here",
                        "write " + String.join(" or ",
                                Arrays.stream(values).map(words).map(w -> '"' + w + '"').toList())));
    }
}
