package org.rapporteur.language.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;
import org.rapporteur.language.text.Segment;
import org.rapporteur.language.text.Segmenter;

/**
 * What is generally known of names: countries, cities, well-known bodies, given names, and words such as "Ministry" that tell what
 * a name names. Read from the data files beside this class. Immutable.
 */
public final class Gazetteer {

    /** A country's name. */
    public static final int COUNTRY = 1;
    /** The adjective of a country. */
    public static final int ADJECTIVE = 1 << 1;
    /** A city, capitals included. */
    public static final int CITY = 1 << 2;
    /** A state within a country, a province or a territory. */
    public static final int STATE = 1 << 3;
    /** A continent, sea, river or other region. */
    public static final int REGION = 1 << 4;
    /** A given name. */
    public static final int GIVEN = 1 << 5;
    /** A well-known body, company or party. */
    public static final int BODY = 1 << 6;
    /** A newspaper, broadcaster or news agency. */
    public static final int OUTLET = 1 << 7;
    /** A word that is part of the names of organisations. */
    public static final int ORGANISATION_WORD = 1 << 8;
    /** A word that stands behind the name of a company. */
    public static final int COMPANY_WORD = 1 << 9;
    /** A word that is part of the names of places. */
    public static final int PLACE_WORD = 1 << 10;
    /** A word that stands before the name of a person. */
    public static final int TITLE = 1 << 11;
    /** A common noun for a place, beside which its name stands: "the town of ...". */
    public static final int LOCALITY = 1 << 12;
    /** A form of a verb of saying. */
    public static final int SAYING = 1 << 13;
    /** A common surname. */
    public static final int SURNAME = 1 << 14;
    /** Any kind of place. */
    public static final int PLACE = COUNTRY | CITY | STATE | REGION;
    /** Number of kinds: the sets use as many lowest bits. */
    static final int KINDS = 15;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int kinds;
    }

    private final Node root = new Node();
    private final Segmenter segmenter;

    private Gazetteer(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Reads the data files; the segmenter splits their entries as it splits texts. */
    public static Gazetteer load(Segmenter segmenter) {
        Gazetteer gazetteer = new Gazetteer(segmenter);
        for (Row row : rows("countries.tsv")) {
            gazetteer.add(row.cell(0), COUNTRY);
            gazetteer.addAll(row, 1, ADJECTIVE);
            gazetteer.addAll(row, 2, CITY);
            gazetteer.addAll(row, 3, COUNTRY);
        }
        for (Row row : rows("places.tsv")) {
            gazetteer.add(row.cell(0), switch (row.cell(1)) {
                case "city" -> CITY;
                case "state" -> STATE;
                case "region" -> REGION;
                default -> throw row.wrong("write city, state or region in column 2");
            });
        }
        for (Row row : rows("given-names.tsv")) {
            gazetteer.add(row.cell(0), GIVEN);
        }
        for (Row row : rows("surnames.tsv")) {
            gazetteer.add(row.cell(0), SURNAME);
        }
        for (Row row : rows("organisations.tsv")) {
            gazetteer.add(row.cell(0), switch (row.cell(1)) {
                case "body" -> BODY;
                case "outlet" -> OUTLET;
                default -> throw row.wrong("write body or outlet in column 2");
            });
        }
        for (Row row : rows("name-words.tsv")) {
            gazetteer.add(row.cell(0), switch (row.cell(1)) {
                case "organisation" -> ORGANISATION_WORD;
                case "company" -> COMPANY_WORD;
                case "place" -> PLACE_WORD;
                case "title" -> TITLE;
                case "locality" -> LOCALITY;
                case "saying" -> SAYING;
                default -> throw row.wrong("write organisation, company, place, title, locality or saying in column 2");
            });
        }
        return gazetteer;
    }

    private static List<Row> rows(String file) {
        return DataFile.beside(Gazetteer.class, file).rows();
    }

    private void addAll(Row row, int column, int kind) {
        if (row.cells().size() > column) {
            for (String name : row.cells().get(column).split(";", -1)) {
                if (!name.isBlank()) {
                    add(name.strip(), kind);
                }
            }
        }
    }

    private void add(String name, int kind) {
        Node node = root;
        for (Segment segment : segmenter.segment(name)) {
            for (int token = 0; token < segment.size(); token++) {
                String form = name.substring(segment.starts()[token], segment.ends()[token]);
                node = node.next.computeIfAbsent(form, key -> new Node());
            }
        }
        node.kinds |= kind;
    }

    /** The kinds of a single word; 0 when it is unknown. */
    public int kinds(String word) {
        Node node = root.next.get(word);
        return node == null ? 0 : node.kinds;
    }

    /** The kinds of an entry that is just these tokens; 0 when there is none. */
    int whole(String[] forms, int from, int to) {
        @Nullable
        Node node = root;
        for (int token = from; token < to && node != null; token++) {
            node = node.next.get(forms[token]);
        }
        return node == null ? 0 : node.kinds;
    }

    /**
     * Marks what is known in a sentence: at each place the longest entry that begins there.
     *
     * @param begin is given the kinds of the entry that begins at each token
     * @param inside is given the kinds of the entry that each further token lies in
     */
    void mark(String[] forms, int[] begin, int[] inside) {
        for (int from = 0; from < forms.length; from++) {
            Node node = root.next.get(forms[from]);
            int last = from;
            int kinds = 0;
            int at = from;
            while (node != null) {
                if (node.kinds != 0) {
                    kinds = node.kinds;
                    last = at;
                }
                at++;
                node = next(node, forms, at);
            }
            begin[from] |= kinds;
            for (int token = from + 1; token <= last; token++) {
                inside[token] |= kinds;
            }
        }
    }

    private static @Nullable Node next(Node node, String[] forms, int at) {
        return at < forms.length && !node.next.isEmpty() ? node.next.get(forms[at]) : null;
    }
}
