package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.text.Segment;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;

/** Finds the time expressions of a text. Immutable and safe for use by several threads. */
public final class TimeReader {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Rules rules = new Rules();

    /**
     * All time expressions, in order of place and not overlapping.
     *
     * @param published when the text was published; without it, what is relative stays open, and where only its month or year
     *        is known, days are told no more exactly than that allows
     */
    public List<Moment> read(Document document, @Nullable ReportDate published) {
        Passing passing = new Passing(document.text(), published);
        for (Sentence sentence : document.sentences()) {
            passing.line.clear();
            for (int token = 0; token < sentence.size(); token++) {
                passing.line.add(sentence.start(token), sentence.end(token));
            }
            passing.sentence();
        }
        return passing.moments();
    }

    /** The same for a text that is only split into tokens, which is all that this reader needs. */
    public List<Moment> read(String text, List<Segment> segments, @Nullable ReportDate published) {
        Passing passing = new Passing(text, published);
        for (Segment segment : segments) {
            passing.line.clear();
            for (int token = 0; token < segment.size(); token++) {
                passing.line.add(segment.starts()[token], segment.ends()[token]);
            }
            passing.sentence();
        }
        return passing.moments();
    }

    /** One text being read. */
    private final class Passing {

        private final String text;
        private final Line line;
        private final Context early;
        private final @Nullable Context late;
        private final @Nullable Context undated;
        private final List<Moment> moments = new ArrayList<>();

        Passing(String text, @Nullable ReportDate published) {
            this.text = text;
            line = new Line(text, vocabulary);
            early = new Context(published == null ? null : published.first());
            boolean exact = published == null || published.first().equals(published.last());
            late = exact || published == null ? null : new Context(published.last());
            undated = exact ? null : new Context(null);
        }

        void sentence() {
            if (!line.worthReading()) {
                return;
            }
            int at = 0;
            while (at < line.size()) {
                Match match = rules.at(line, at);
                if (match == null) {
                    at++;
                } else {
                    add(at, match);
                    at = further(match);
                }
            }
        }

        /** Adds the further days of a list or a range, and tells where they end. */
        private int further(Match found) {
            Match last = found;
            while (last.meaning() instanceof CalendarDate date) {
                Match next = DateRule.further(line, last.end(), date);
                if (next == null) {
                    break;
                }
                add(last.end() + 1, next);
                last = next;
            }
            return last.end();
        }

        private void add(int at, Match match) {
            Meaning meaning = match.meaning();
            if (meaning == null) {
                return;
            }
            Resolved resolved = resolve(meaning, early, at, match.end());
            if (late != null && undated != null) {
                Resolved other = resolve(meaning, late, at, match.end());
                Resolved open = resolve(meaning, undated, at, match.end());
                if (!other.equals(resolved)) {
                    resolved = spread(resolved, other, open);
                }
            }
            Span span = new Span(line.start(at), line.end(match.end() - 1));
            moments.add(new Moment(span.in(text), span, resolved.kind(), resolved.from(), resolved.to(),
                    resolved.precision(), resolved.value(), resolved.modifier(), match.how()));
        }

        private Resolved resolve(Meaning meaning, Context context, int at, int end) {
            context.turn(line, at, end);
            Resolved resolved = meaning.resolve(context);
            Period period = resolved.period();
            if (period != null) {
                context.mention(period);
            }
            return resolved;
        }

        /** What holds wherever in the report's month or year it was written. */
        private static Resolved spread(Resolved one, Resolved other, Resolved open) {
            LocalDate from = one.from();
            LocalDate to = other.to();
            LocalDate otherFrom = other.from();
            LocalDate oneTo = one.to();
            if (from != null && otherFrom != null && otherFrom.isBefore(from)) {
                from = otherFrom;
            }
            if (to != null && oneTo != null && oneTo.isAfter(to)) {
                to = oneTo;
            }
            return (one.value().equals(other.value()) ? one : open).between(from, to);
        }

        List<Moment> moments() {
            return List.copyOf(moments);
        }
    }
}
