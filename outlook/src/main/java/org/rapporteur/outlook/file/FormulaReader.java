package org.rapporteur.outlook.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.outlook.model.Formula;
import org.rapporteur.outlook.model.Formula.Link;

/**
 * Reads a wish such as {@code lift the toll if not (close the strait or "and so on")}. Words between the words of logic are
 * an option's name; a name that contains a word of logic stands in double quotes. "not" binds closest, then "and", "or", and
 * last "if" and "iff", which read from the left.
 */
final class FormulaReader {

    private static final Set<String> LOGIC = Set.of("not", "and", "or", "if", "iff", "(", ")");
    private static final int DEEPEST = 50;

    private final Node node;
    private final OptionNames names;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    FormulaReader(Node node, OptionNames names) {
        this.node = node;
        this.names = names;
        split(node.text());
    }

    Formula read() {
        Formula formula = conditional();
        if (next < tokens.size()) {
            throw node.fault("cannot be read on from \"" + tokens.get(next) + "\"",
                    "join wishes by and, or, if, and close every bracket");
        }
        return formula;
    }

    private Formula conditional() {
        Formula left = disjunction();
        while (true) {
            if (skip("if")) {
                left = new Formula.Joined(left, Link.IF, disjunction());
            } else if (skip("iff")) {
                left = new Formula.Joined(left, Link.ONLY_AND_ALWAYS_IF, disjunction());
            } else {
                return left;
            }
        }
    }

    private Formula disjunction() {
        Formula left = conjunction();
        while (skip("or")) {
            left = new Formula.Joined(left, Link.OR, conjunction());
        }
        return left;
    }

    private Formula conjunction() {
        Formula left = single();
        while (skip("and")) {
            left = new Formula.Joined(left, Link.AND, single());
        }
        return left;
    }

    private Formula single() {
        if (++depth > DEEPEST) {
            throw node.fault("is nested too deep", "say it in several wishes");
        }
        try {
            if (skip("not")) {
                return new Formula.Not(single());
            }
            if (skip("(")) {
                Formula inner = conditional();
                if (!skip(")")) {
                    throw node.fault("a bracket is not closed", "close it");
                }
                return inner;
            }
            if (next == tokens.size() || LOGIC.contains(tokens.get(next))) {
                throw node.fault(next == tokens.size() ? "breaks off" : "has \"" + tokens.get(next) + "\" out of place",
                        "name an option there");
            }
            String name = tokens.get(next++);
            return new Formula.Taken(names.find(name.startsWith("\"") ? name.substring(1) : name, node));
        } finally {
            depth--;
        }
    }

    private boolean skip(String token) {
        boolean found = next < tokens.size() && tokens.get(next).equals(token);
        next += found ? 1 : 0;
        return found;
    }

    /** A quoted name keeps its opening quote, so that it is never taken for a word of logic. */
    private void split(String text) {
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                int end = text.indexOf('"', at + 1);
                if (end < 0) {
                    throw node.fault("a quoted name is not closed", "close the quotes");
                }
                tokens.add(text.substring(at, end));
                at = end + 1;
            } else if (c == '(' || c == ')') {
                finish(name);
                tokens.add(String.valueOf(c));
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                int end = at;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))
                        && "()\"".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                word(text.substring(at, end), name);
                at = end;
            }
        }
        finish(name);
    }

    private void word(String word, StringBuilder name) {
        if (LOGIC.contains(word)) {
            finish(name);
            tokens.add(word);
        } else {
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
    }

    private void finish(StringBuilder name) {
        if (!name.isEmpty()) {
            tokens.add(name.toString());
            name.setLength(0);
        }
    }
}
