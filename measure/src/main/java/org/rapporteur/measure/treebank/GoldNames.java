package org.rapporteur.measure.treebank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Upos;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.name.Gazetteer;

/**
 * Proper-name mentions of a sentence, made from GUM's entity annotation.
 *
 * <p>What counts as a name:
 * <ul>
 * <li>The head of the mention (the token whose own head lies outside it) is a proper noun that begins with a capital or a
 * digit, and the mention is no time. A common noun with a name before it ("the Veldt report") is no name; the name within it is
 * one when annotated by itself. But a person's name that stands flat behind a common noun ("novelist Ada Vell") is one.
 * <li>The span is the name itself: the unbroken stretch around the head of tokens that belong to it as flat, compound,
 * proper adjective, number, conjunct within a compound, possessive and, but for persons, as proper nouns joined by "of", "for"
 * or "at". Article, apposition, closing "'s" and signs at either end are left out. A possessor who is annotated by itself ("Vell
 * University's Faculty of Arts") is a name of its own, else it belongs to the name ("King's College").
 * <li>A person's name begins behind the last title ("President", "Mr.") and whatever stands before that title; a title alone is
 * no name. An article directly before a lone word, or "a" further before it, shows that it says what somebody is ("a Catholic", "a
 * devout Catholic"), and makes it OTHER.
 * <li>Persons, places and organisations are what the annotators call so, but that a state is a place even where it acts, or lends
 * its name to a team, and that peoples ("Canadians") and everything else are OTHER.
 * <li>Of names that overlap the longest counts, of equally long ones the first.
 * </ul>
 */
public final class GoldNames {

    private static final Set<Relation> PARTS = Set.of(Relation.FLAT, Relation.COMPOUND, Relation.AMOD, Relation.NUMMOD,
            Relation.PUNCT, Relation.CASE, Relation.CC, Relation.DET, Relation.CONJ, Relation.NMOD, Relation.NMOD_POSS,
            Relation.NMOD_UNMARKED, Relation.GOESWITH);
    private static final Set<String> JOINING = Set.of("of", "for", "at", "de", "del", "di", "da", "do", "des", "du");
    /** Words that stand before a person's name, or for it, and are no part of it. */
    private static final Set<String> TITLES = Set.of("president", "ceo", "cto", "cfo", "king", "queen", "prince",
            "princess", "prime", "minister", "secretary", "undersecretary", "general", "gen.", "major", "colonel",
            "col.",
            "captain", "lieutenant", "sergeant", "admiral", "mayor", "governor", "gov.", "speaker", "spokesperson",
            "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "doctor", "prof.", "professor", "emeritus", "sir",
            "madam",
            "dame", "lord", "lady", "duke", "earl", "count", "baron", "tsar", "emperor", "empress", "regent",
            "chevalier",
            "director", "chairman", "chair", "chief", "justice", "justices", "judge", "counsel", "solicitor",
            "attorney",
            "honor", "mom", "dad", "daddy", "mother", "father", "aunt", "uncle", "god", "coach", "officer", "senator",
            "sen.",
            "congressman", "congresswoman", "representative", "rep.", "sheriff", "pope", "saint", "st.", "vice",
            "assistant", "deputy", "v.p.", "fellow", "protector", "master", "guest", "youtuber", "poet");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "no", "every", "each", "any", "some", "these",
            "those");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "every", "each", "any", "another");

    /** States and what they are called otherwise: places, whatever they do, and though a team bears their name. */
    private static final Set<String> STATES = DataFile.beside(Gazetteer.class, "countries.tsv").rows().stream()
            .flatMap(row -> Stream.concat(Stream.of(row.cell(0)),
                    row.cells().stream().skip(3).flatMap(names -> Arrays.stream(names.split(";", -1)))))
            .collect(Collectors.toUnmodifiableSet());

    /** A name: its kind, first token and token after its last. */
    public record Mention(NameKind kind, int from, int to) {}

    private record Open(String id, String type, int from) {}

    private final GoldSentence sentence;
    private final List<Mention> mentions = new ArrayList<>();
    /** Tokens of the entities that have been closed: to a longer one, those that lie in it. */
    private final boolean[] marked;

    private GoldNames(GoldSentence sentence) {
        this.sentence = sentence;
        this.marked = new boolean[sentence.size()];
    }

    /** The mentions in order, not overlapping. */
    public static List<Mention> of(GoldSentence sentence) {
        GoldNames names = new GoldNames(sentence);
        names.read();
        return names.longest();
    }

    /** True when the annotators marked an entity in the sentence. */
    public static boolean annotated(GoldSentence sentence) {
        return Arrays.stream(sentence.misc()).anyMatch(misc -> misc.contains("Entity="));
    }

    private void read() {
        Deque<Open> open = new ArrayDeque<>();
        for (int token = 0; token < sentence.size(); token++) {
            String entity = entity(sentence.misc()[token]);
            int at = 0;
            while (at < entity.length()) {
                boolean opens = entity.charAt(at) == '(';
                int end = at + 1;
                while (end < entity.length() && entity.charAt(end) != '(' && entity.charAt(end - 1) != ')') {
                    end++;
                }
                String piece = entity.substring(at, end).replace("(", "").replace(")", "");
                String[] fields = piece.split("-", -1);
                if (opens) {
                    open.push(new Open(fields[0], fields.length > 1 ? fields[1] : "", token));
                }
                if (entity.charAt(end - 1) == ')') {
                    close(open, opens ? fields[0] : piece, token + 1);
                }
                at = end;
            }
        }
    }

    private static String entity(String misc) {
        for (String part : misc.split("\\|", -1)) {
            if (part.startsWith("Entity=")) {
                return part.substring("Entity=".length());
            }
        }
        return "";
    }

    private void close(Deque<Open> open, String id, int to) {
        for (Iterator<Open> each = open.iterator(); each.hasNext();) {
            Open mention = each.next();
            if (mention.id.equals(id)) {
                each.remove();
                Mention name = name(mention.type, mention.from, to);
                if (name != null) {
                    mentions.add(name);
                }
                Arrays.fill(marked, mention.from, to, true);
                return;
            }
        }
    }

    private @Nullable Mention name(String type, int from, int to) {
        int head = from;
        while (head < to - 1 && sentence.heads()[head] >= from && sentence.heads()[head] < to) {
            head++;
        }
        boolean[] part = new boolean[sentence.size()];
        if (type.equals("person") && sentence.upos()[head] != Upos.PROPN) {
            head = nameBehind(head, to, part);
        }
        char first = sentence.forms()[head].charAt(0);
        if (sentence.upos()[head] != Upos.PROPN || type.equals("time") || sentence.xpos()[head].equals("ADD")
                || !(Character.isUpperCase(first) || Character.isDigit(first))) {
            return null;
        }
        boolean people = sentence.xpos()[head].equals("NNPS") || (type.equals("person") && oneOfMany(head, from));
        NameKind kind = switch (type) {
            case "person" -> people ? NameKind.OTHER : NameKind.PERSON;
            case "place" -> NameKind.PLACE;
            case "organization" -> NameKind.ORGANISATION;
            default -> NameKind.OTHER;
        };
        part[head] = true;
        for (boolean more = true; more;) {
            more = false;
            for (int token = from; token < to; token++) {
                if (!part[token] && sentence.heads()[token] >= 0 && part[sentence.heads()[token]]
                        && belongs(token, head, type.equals("person") ? NameKind.PERSON : kind)) {
                    part[token] = true;
                    more = true;
                }
            }
        }
        return trimmed(kind, part, head, from, to);
    }

    /** Marks the proper nouns that stand flat behind a common noun ("novelist Ada Vell"), and returns the first, or the noun. */
    private int nameBehind(int noun, int to, boolean[] part) {
        int first = noun;
        for (int token = noun + 1; token < to; token++) {
            if (sentence.heads()[token] == noun && sentence.relations()[token] == Relation.FLAT
                    && sentence.upos()[token] == Upos.PROPN) {
                part[token] = true;
                first = first == noun ? token : first;
            }
        }
        return first;
    }

    /** True for a lone word with an article: "a Catholic", "the Regent" tell what somebody is, not what they are called. */
    private boolean oneOfMany(int head, int from) {
        if (head == from || sentence.relations()[head].equals(Relation.FLAT)) {
            return false;
        }
        for (int token = from; token < head - 1; token++) {
            if (sentence.heads()[token] == head && INDEFINITE.contains(lower(token))) {
                return true;
            }
        }
        return sentence.heads()[head - 1] == head && ARTICLES.contains(lower(head - 1));
    }

    private boolean belongs(int token, int head, NameKind kind) {
        Relation relation = sentence.relations()[token];
        String tag = sentence.xpos()[token];
        boolean proper = tag.startsWith("NNP") || tag.equals("CD");
        boolean top = sentence.heads()[token] == head;
        return PARTS.contains(relation) && switch (relation) {
            case AMOD, NMOD_UNMARKED -> proper;
            case COMPOUND -> proper || Character.isUpperCase(sentence.forms()[token].charAt(0));
            case NMOD -> kind != NameKind.PERSON && tag.startsWith("NNP") && joined(token);
            case NMOD_POSS -> proper && kind != NameKind.PERSON && !(top && marked[token]);
            case CONJ -> proper && !top;
            case DET -> !top;
            case NUMMOD -> token > head;
            case PUNCT -> tag.equals("HYPH");
            default -> true;
        };
    }

    private boolean joined(int token) {
        for (int at = 0; at < token; at++) {
            if (sentence.heads()[at] == token && sentence.relations()[at] == Relation.CASE) {
                return JOINING.contains(sentence.forms()[at]);
            }
        }
        return false;
    }

    private @Nullable Mention trimmed(NameKind kind, boolean[] part, int head, int from, int to) {
        int start = head;
        while (start > from && part[start - 1]) {
            start--;
        }
        int end = head + 1;
        while (end < to && part[end]) {
            end++;
        }
        while (start < head && !named(start)) {
            start++;
        }
        for (int token = end - 2; kind == NameKind.PERSON && token >= start; token--) {
            if (TITLES.contains(lower(token))) {
                start = token + 1;
            }
        }
        while (end > head + 1 && !named(end - 1)) {
            end--;
        }
        for (int token = start; token < end; token++) {
            if (kind != NameKind.PERSON || !TITLES.contains(lower(token))) {
                boolean state = kind == NameKind.ORGANISATION && STATES
                        .contains(String.join(" ", Arrays.asList(sentence.forms()).subList(start, end)));
                return new Mention(state ? NameKind.PLACE : kind, start, end);
            }
        }
        return null;
    }

    private String lower(int token) {
        return sentence.forms()[token].toLowerCase(Locale.ROOT);
    }

    private boolean named(int token) {
        String tag = sentence.xpos()[token];
        return tag.startsWith("NNP") || tag.equals("CD") || Character.isUpperCase(sentence.forms()[token].charAt(0));
    }

    private List<Mention> longest() {
        mentions.sort(Comparator.<Mention>comparingInt(mention -> mention.from - mention.to)
                .thenComparingInt(Mention::from));
        Mention[] taken = new Mention[sentence.size()];
        for (Mention mention : mentions) {
            boolean free = true;
            for (int token = mention.from; token < mention.to; token++) {
                free &= taken[token] == null;
            }
            if (free) {
                Arrays.fill(taken, mention.from, mention.to, mention);
            }
        }
        List<Mention> kept = new ArrayList<>();
        for (int token = 0; token < taken.length; token++) {
            if (taken[token] != null && taken[token].from == token) {
                kept.add(taken[token]);
            }
        }
        return kept;
    }
}
