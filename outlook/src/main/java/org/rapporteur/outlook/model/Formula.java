package org.rapporteur.outlook.model;

import java.util.function.IntFunction;

/** A statement over options that a state fulfils or not. */
public sealed interface Formula {

    boolean holds(long state);

    /** In words, with options named by the function. */
    String words(IntFunction<String> name);

    /** Highest option spoken of, or -1. */
    int highestOption();

    /** The option is taken. */
    record Taken(int option) implements Formula {
        @Override
        public boolean holds(long state) {
            return (state >>> option & 1) != 0;
        }

        @Override
        public String words(IntFunction<String> name) {
            return name.apply(option);
        }

        @Override
        public int highestOption() {
            return option;
        }
    }

    record Not(Formula of) implements Formula {
        @Override
        public boolean holds(long state) {
            return !of.holds(state);
        }

        @Override
        public String words(IntFunction<String> name) {
            return "not " + of.words(name);
        }

        @Override
        public int highestOption() {
            return of.highestOption();
        }
    }

    /** Two statements joined. */
    record Joined(Formula left, Link link, Formula right) implements Formula {
        @Override
        public boolean holds(long state) {
            return switch (link) {
                case AND -> left.holds(state) && right.holds(state);
                case OR -> left.holds(state) || right.holds(state);
                case IF -> left.holds(state) || !right.holds(state);
                case ONLY_AND_ALWAYS_IF -> left.holds(state) == right.holds(state);
            };
        }

        @Override
        public String words(IntFunction<String> name) {
            return "(" + left.words(name) + " " + link.word() + " " + right.words(name) + ")";
        }

        @Override
        public int highestOption() {
            return Math.max(left.highestOption(), right.highestOption());
        }
    }

    /** How two statements are joined; IF reads "left, if right" and holds wherever right does not. */
    enum Link {
        AND("and"), OR("or"), IF("if"), ONLY_AND_ALWAYS_IF("iff");

        private final String word;

        Link(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
