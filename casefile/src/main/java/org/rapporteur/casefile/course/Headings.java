package org.rapporteur.casefile.course;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** Says in one line what a course is of. */
final class Headings {

    private static final int LONGEST = 150;
    private static final Set<String> SEVERAL = Set.of("they", "both", "many", "some", "several", "all", "people",
            "two", "three", "police", "we", "you");
    private static final Set<String> PARTING = Set.of("of", "in", "within", "from", "at", "for", "to", "with", "who",
            "that", "on", "by");

    private final CaseIndex index;

    Headings(CaseIndex index) {
        this.index = index;
    }

    String of(Commitment commitment) {
        String text = index.report(commitment.report()).text();
        String from = commitment.from() == null ? null : name(commitment.from());
        String to = commitment.to().isEmpty() ? null : name(commitment.to().getFirst());
        Span what = commitment.what().getFirst();
        Span condition = commitment.condition();
        String line = Chronicle.oneLine(what.in(text));
        if (condition != null && (commitment.deadline() == null || commitment.deadline().to() == null)) {
            line = line + " " + Chronicle.oneLine(condition.in(text));
        }
        return opening(commitment.act(), from, to, several(commitment.from())) + ": " + shortened(line);
    }

    private static String opening(CommitmentAct act, @Nullable String from, @Nullable String to, boolean several) {
        String who = from == null ? "Somebody" : capital(from);
        String verb = switch (act) {
            case THREAT -> "threaten";
            case PROMISE -> "promise";
            case OFFER -> "offer";
            case DEMAND -> "demand";
            case REQUEST -> "ask";
            default -> "agree";
        };
        String toWhom = switch (act) {
            case DEMAND -> " of ";
            case AGREEMENT -> " with ";
            default -> " ";
        };
        return who + " " + verb + (several ? "" : "s") + (to == null ? "" : toWhom + to);
    }

    /** True for "its officials"; one party is one. */
    private static boolean several(@Nullable Participant who) {
        if (who == null || who.party() != null) {
            return false;
        }
        for (String word : Chronicle.oneLine(who.text()).toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (SEVERAL.contains(word)) {
                return true;
            }
            if (PARTING.contains(word)) {
                return false;
            }
            if (word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") && !word.endsWith("us")
                    && !word.endsWith("'s") && !word.endsWith("\u2019s")) {
                return true;
            }
        }
        return false;
    }

    /** Several texts in one line. */
    static String joined(String text, List<Span> spans) {
        return shortened(Chronicle.oneLine(String.join(" ", spans.stream().map(span -> span.in(text)).toList())));
    }

    String name(Participant participant) {
        Party party = index.party(participant.party());
        return Chronicle.oneLine(party == null ? participant.text() : party.name());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
    }

    static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end <= 0 ? LONGEST : end) + " …";
    }
}
