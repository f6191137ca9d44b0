package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** Reads what stretches of reports are about. */
final class WordReader {

    /** Who is spoken of where. */
    private record Named(Span span, String power) {}

    /** A word of a text. */
    record Token(String word, int start, int end) {}

    private final CaseIndex index;
    private final Lexicon lexicon;
    private final Map<String, List<Named>> named = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    WordReader(CaseIndex index, Lexicon lexicon, Powers powers) {
        this.index = index;
        this.lexicon = lexicon;
        for (Party party : index.affair().parties()) {
            String power = powers.of(party.id());
            if (power == null) {
                continue;
            }
            for (Mention mention : party.mentions()) {
                named.computeIfAbsent(mention.report(), unused -> new ArrayList<>())
                        .add(new Named(mention.span(), power));
            }
            if (powers.state(party.id())) {
                states.putIfAbsent(Stems.ofName(party.name().toLowerCase(Locale.ROOT)), party.id());
            }
        }
        named.values().forEach(list -> list.sort(Comparator.comparing(Named::span).thenComparing(Named::power)));
    }

    /** The words of a text within a span, in lower case, in order. */
    static List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int start = at;
            while (at < span.end() && inWord(text, start, at, span.end())) {
                at++;
            }
            if (at > start) {
                tokens.add(new Token(text.substring(start, at).toLowerCase(Locale.ROOT), start, at));
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static boolean inWord(String text, int start, int at, int end) {
        char c = text.charAt(at);
        boolean inNumber = (c == ',' || c == '.') && at > start && Character.isDigit(text.charAt(at - 1))
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || inNumber;
    }

    /** What the spans of a report are about; what stands in {@code beside}, such as a date, is passed over. */
    ContentWords of(String report, List<Span> spans, @Nullable Span beside) {
        String text = index.report(report).text();
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Span span : spans) {
            List<Token> tokens = tokens(text, span);
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                if (beside == null || !beside.contains(new Span(token.start(), token.end()))) {
                    read(report, text, tokens, at, words, names, numbers);
                }
            }
        }
        return new ContentWords(words, names, numbers);
    }

    private void read(String report, String text, List<Token> tokens, int at, Set<String> words, Set<String> names,
            Set<String> numbers) {
        Token token = tokens.get(at);
        if (Character.isDigit(token.word().charAt(0))) {
            if (!dated(tokens, at)) {
                numbers.add(token.word().replace(",", ""));
            }
            return;
        }
        boolean capital = Character.isUpperCase(text.charAt(token.start()));
        String power = power(report, token, capital);
        if (power != null) {
            names.add(power);
        } else if (token.word().length() > 1 && !lexicon.is(Lexicon.Use.FUNCTION, token.word())) {
            words.add(stem(token.word()));
        }
    }

    /** True for "the extended deadline", which names a commitment and not what it is about. */
    boolean bare(ContentWords words) {
        return words.names().isEmpty() && words.words().stream().allMatch(lexicon::bare);
    }

    /** The stem that stands for a word. */
    String stem(String word) {
        return lexicon.deed(Stems.of(word));
    }

    /** The stem of the first content word of a span; empty when it has none. */
    String lead(String report, Span span) {
        for (Token token : tokens(index.report(report).text(), span)) {
            if (token.word().length() > 1 && !lexicon.is(Lexicon.Use.FUNCTION, token.word())) {
                return stem(token.word());
            }
        }
        return "";
    }

    /** The stems that stand for the words of a phrase. */
    Set<String> stems(String phrase) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens(phrase, new Span(0, phrase.length()))) {
            if (!lexicon.is(Lexicon.Use.FUNCTION, token.word())) {
                stems.add(stem(token.word()));
            }
        }
        return stems;
    }

    /** Whom the words of a span name, by the powers they speak for. */
    Set<String> powers(String report, Span span) {
        Set<String> powers = new HashSet<>();
        String text = index.report(report).text();
        for (Token token : tokens(text, span)) {
            String power = power(report, token, Character.isUpperCase(text.charAt(token.start())));
            if (power != null) {
                powers.add(power);
            }
        }
        return powers;
    }

    private @Nullable String power(String report, Token token, boolean capital) {
        List<Named> list = named.getOrDefault(report, List.of());
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).span().start() <= token.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low - 1; at >= 0 && at >= low - 3; at--) {
            if (list.get(at).span().end() >= token.end()) {
                return list.get(at).power();
            }
        }
        return capital ? states.get(Stems.ofName(token.word())) : null;
    }

    /** True for a number that belongs to a date or is a year. */
    private boolean dated(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return year || (at > 0 && Months.is(tokens.get(at - 1).word()))
                || (at + 1 < tokens.size() && Months.is(tokens.get(at + 1).word()));
    }
}
