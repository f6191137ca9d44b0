package org.rapporteur.outlook.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of a model in any order; {@link #build()} checks that they fit. */
public final class ConflictBuilder {

    private record NamedOption(String name, String owner, Change change, List<Evidence> evidence) {}

    private final String name;
    private final Map<String, List<Evidence>> deciders = new LinkedHashMap<>();
    private final List<NamedOption> options = new ArrayList<>();
    private final List<Forbidden> forbidden = new ArrayList<>();
    private final List<Pattern> listed = new ArrayList<>();
    private final Map<String, Preference> preferences = new LinkedHashMap<>();
    private final Map<Long, String> labels = new TreeMap<>();
    private @Nullable Pattern statusQuo;
    private List<Evidence> statusQuoEvidence = List.of();

    ConflictBuilder(String name) {
        this.name = name;
    }

    public ConflictBuilder decider(String deciderName, Evidence... evidence) {
        if (deciderName.isBlank()) {
            throw new FaultyModelException("deciders", "a decider has no name", "name every decider");
        }
        if (deciders.putIfAbsent(deciderName, List.of(evidence)) != null) {
            throw new FaultyModelException("decider " + deciderName, "is given twice", "name each decider once");
        }
        return this;
    }

    /** Options are numbered in the order they are added. */
    public ConflictBuilder option(String owner, String optionName, Change change, Evidence... evidence) {
        if (optionName.isBlank()) {
            throw new FaultyModelException("options of " + owner, "an option has no name", "name every option");
        }
        if (options.stream().anyMatch(other -> other.owner.equals(owner) && other.name.equals(optionName))) {
            throw new FaultyModelException("option " + optionName, owner + " has it twice",
                    "give each option of a decider its own name");
        }
        options.add(new NamedOption(optionName, owner, change, List.of(evidence)));
        return this;
    }

    public ConflictBuilder option(String owner, String optionName) {
        return option(owner, optionName, Change.BOTH_WAYS);
    }

    public ConflictBuilder forbid(String pattern, String why, Evidence... evidence) {
        return forbid(new Forbidden(complete(pattern, "forbidden"), why, List.of(evidence)));
    }

    public ConflictBuilder forbid(Forbidden combination) {
        forbidden.add(combination);
        return this;
    }

    /** Lists a feasible state; once one is listed, only listed states are feasible. */
    public ConflictBuilder state(String vector) {
        return state(complete(vector, "states"));
    }

    public ConflictBuilder state(Pattern state) {
        listed.add(state);
        return this;
    }

    /** Gives a state a name to be shown by. */
    public ConflictBuilder label(Pattern state, String label) {
        labels.put(state.taken(), label);
        return this;
    }

    public ConflictBuilder statusQuo(String vector, Evidence... evidence) {
        return statusQuo(complete(vector, "status quo"), List.of(evidence));
    }

    public ConflictBuilder statusQuo(Pattern state, List<Evidence> evidence) {
        statusQuo = state;
        statusQuoEvidence = evidence;
        return this;
    }

    public ConflictBuilder prefers(String decider, Preference preference) {
        if (preferences.putIfAbsent(decider, preference) != null) {
            throw new FaultyModelException("preferences of " + decider, "are given twice", "give them once");
        }
        return this;
    }

    public Conflict build() {
        if (deciders.isEmpty() || options.isEmpty()) {
            throw new FaultyModelException("model " + name, "has no " + (deciders.isEmpty() ? "decider" : "option"),
                    "name at least one decider with one option");
        }
        if (options.size() > Conflict.MOST_OPTIONS || deciders.size() > Conflict.MOST_DECIDERS) {
            throw new FaultyModelException("model " + name,
                    "has " + options.size() + " options and " + deciders.size() + " deciders",
                    "keep to " + Conflict.MOST_OPTIONS + " options and " + Conflict.MOST_DECIDERS + " deciders");
        }
        List<String> names = List.copyOf(deciders.keySet());
        List<Option> owned = options.stream().map(option -> owned(option, names)).toList();
        preferences.keySet().stream().filter(of -> !deciders.containsKey(of)).findFirst().ifPresent(of -> {
            throw new FaultyModelException("preferences of " + of, "no decider bears that name",
                    "name one of " + String.join(", ", names));
        });
        States states = feasible();
        List<Decider> complete = names.stream().map(of -> new Decider(of, preference(of), evidenceOf(of))).toList();
        Conflict conflict = new Conflict(name, complete, owned, forbidden, !listed.isEmpty(), states,
                statusQuo == null ? -1 : locate(statusQuo, states), statusQuoEvidence, new TreeMap<>(labels));
        PreferenceCheck.check(conflict);
        return conflict;
    }

    private List<Evidence> evidenceOf(String decider) {
        return deciders.getOrDefault(decider, List.of());
    }

    private Preference preference(String decider) {
        return preferences.getOrDefault(decider, Preference.Partial.of());
    }

    private Option owned(NamedOption option, List<String> names) {
        int owner = names.indexOf(option.owner);
        if (owner < 0) {
            throw new FaultyModelException("option " + option.name,
                    "belongs to " + option.owner + ", who is no decider",
                    "add that decider, or give the option to one of " + String.join(", ", names));
        }
        return new Option(option.name, owner, option.change, option.evidence);
    }

    private States feasible() {
        int most = Math.min(Conflict.MOST_STATES, Conflict.MOST_STATES_TIMES_DECIDERS / deciders.size());
        long[] taken;
        if (listed.isEmpty()) {
            forbidden.forEach(one -> fits(one.pattern(), "forbidden " + one.pattern().text(options.size())));
            taken = StateEnumerator.enumerate(options.size(), forbidden, most);
        } else {
            taken = listedStates(most);
        }
        if (taken.length == 0) {
            throw new FaultyModelException("forbidden", "no combination of options is left",
                    "drop a pattern that forbids too much");
        }
        return new States(options.size(), taken);
    }

    private long[] listedStates(int most) {
        if (!forbidden.isEmpty()) {
            throw new FaultyModelException("forbidden", "is given together with a list of states",
                    "give either the states or what is forbidden");
        }
        if (listed.size() > most) {
            throw new FaultyModelException("states", "more than " + most + " are listed", "list fewer");
        }
        listed.forEach(this::wholeState);
        long[] taken = listed.stream().mapToLong(Pattern::taken).toArray();
        long[] different = java.util.Arrays.stream(taken).distinct().toArray();
        if (different.length < taken.length) {
            throw new FaultyModelException("states", "a state is listed twice", "list each state once");
        }
        return taken;
    }

    private int locate(Pattern state, States states) {
        wholeState(state);
        int index = states.find(state.taken());
        if (index < 0) {
            throw new FaultyModelException("status quo " + state.text(options.size()), "is not a feasible state",
                    listed.isEmpty()
                            ? "choose another, or drop the pattern that forbids it"
                            : "choose a listed state, or list this one");
        }
        return index;
    }

    private void wholeState(Pattern state) {
        if (!state.isState(options.size())) {
            throw new FaultyModelException("state " + state.text(options.size()), "leaves an option open",
                    "write Y or N for each of the " + options.size() + " options");
        }
    }

    private void fits(Pattern pattern, String place) {
        if ((pattern.options() & ~Pattern.mask(options.size())) != 0) {
            throw new FaultyModelException(place, "speaks of more options than there are",
                    "write one character for each of the " + options.size() + " options");
        }
    }

    private Pattern complete(String text, String place) {
        if (!options.isEmpty() && text.length() != options.size()) {
            throw new FaultyModelException(place + " " + text,
                    "has " + text.length() + " characters for " + options.size() + " options",
                    "write one character for each option, after all options were added");
        }
        return Pattern.parse(text);
    }
}
