package org.rapporteur.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Sentence;

/** Gathers the lists of a document, in one pass over its sentences. */
public final class ItemLists {

    /** A list that may still grow. */
    private record Open(int leadIn, int heading, int section, List<Integer> items) {}

    private final Document document;
    private final List<Open> lists = new ArrayList<>();
    private final int[] levels = new int[7];
    private @Nullable Open bullets;
    private @Nullable Open numbered;
    private int lastNumber;
    private int heading = -1;
    private int section = -1;

    private ItemLists(Document document) {
        this.document = document;
    }

    /** All lists, in order of their first items. */
    public static List<ItemList> of(Document document) {
        ItemLists gathering = new ItemLists(document);
        int paragraph = -1;
        for (int index = 0; index < document.sentences().size(); index++) {
            Sentence sentence = document.sentences().get(index);
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                gathering.line(index, sentence);
            }
        }
        return gathering.lists.stream()
                .map(list -> new ItemList(list.leadIn, list.heading, list.section, list.items)).toList();
    }

    private void line(int index, Sentence sentence) {
        int number = sentence.layout() == Layout.PROSE ? -1 : number(sentence);
        if (number >= 0) {
            Open list = numbered;
            if (list == null || number != lastNumber + 1) {
                list = begin(index);
            }
            list.items.add(index);
            numbered = list;
            lastNumber = number;
            bullets = null;
        } else if (sentence.layout() == Layout.ITEM) {
            Open list = bullets;
            if (list == null || endsInColon(index - 1)) {
                list = begin(index);
            }
            list.items.add(index);
            bullets = list;
        } else {
            bullets = null;
            if (sentence.layout() == Layout.HEADING) {
                numbered = null;
                head(index, sentence);
            }
        }
    }

    private Open begin(int index) {
        Open list = new Open(endsInColon(index - 1) ? index - 1 : -1, heading, section, new ArrayList<>());
        lists.add(list);
        return list;
    }

    private void head(int index, Sentence sentence) {
        int level = Math.min(level(sentence), levels.length - 1);
        section = level == 0 && heading == index - 1 ? heading : -1;
        for (int higher = level - 1; higher > 0 && section < 0; higher--) {
            section = levels[higher] - 1;
        }
        for (int lower = level; lower < levels.length; lower++) {
            levels[lower] = 0;
        }
        levels[level] = index + 1;
        heading = index;
    }

    private boolean endsInColon(int index) {
        if (index < 0) {
            return false;
        }
        Sentence sentence = document.sentences().get(index);
        return sentence.firstChar(sentence.size() - 1) == ':';
    }

    /** How many marks open a heading in marked-up text; 0 in plain text. */
    private int level(Sentence sentence) {
        int at = sentence.start();
        while (at < sentence.end() && document.text().charAt(at) == '#') {
            at++;
        }
        return at - sentence.start();
    }

    /** The number that a line bears before its first word; -1 when it bears none. */
    private int number(Sentence sentence) {
        int at = sentence.start() - 1;
        while (at >= 0 && " \t.)".indexOf(document.text().charAt(at)) >= 0) {
            at--;
        }
        int number = 0;
        int unit = 1;
        while (at >= 0 && unit <= 100 && document.text().charAt(at) >= '0' && document.text().charAt(at) <= '9') {
            number += unit * (document.text().charAt(at) - '0');
            unit *= 10;
            at--;
        }
        boolean opensLine = at < 0 || document.text().charAt(at) == '\n' || document.text().charAt(at) == '('
                || document.text().charAt(at) == ' ';
        return unit > 1 && opensLine ? number : -1;
    }
}
