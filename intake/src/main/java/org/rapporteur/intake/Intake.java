package org.rapporteur.intake;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Gathering.Checked;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Outcome;
import org.rapporteur.intake.article.Words;
import org.rapporteur.intake.english.EnglishTest;
import org.rapporteur.intake.source.Found;
import org.rapporteur.intake.source.Sources;
import org.rapporteur.model.Unread;

/**
 * Reads reports from files, folders and standard input: plain text and Markdown with or without front matter, JSON and
 * JSON Lines of articles, saved web pages, and gzip of any of these. Bad input is never an exception but an
 * {@link Unread} with its reason, and costs no other input. The same input gives the same reports in the same order.
 */
public final class Intake {

    private final Settings settings;
    private final EnglishTest english = new EnglishTest();

    public Intake() {
        this(Settings.usual());
    }

    public Intake(Settings settings) {
        this.settings = settings;
    }

    /** What a job found: a draft that passed, or a refusal; exactly one of the two. */
    private record Result(@Nullable Checked checked, @Nullable Unread refused) {}

    /**
     * Reads everything.
     *
     * @param sources paths of files and folders, or {@code -} for standard input; folders are walked, hidden files passed
     *        over
     * @param standardInput read to its end when {@code -} is among the sources, and never closed
     */
    public Gathered read(List<String> sources, InputStream standardInput, Progress progress) {
        Gathering gathering = new Gathering(settings);
        InputReader reader = new InputReader(settings);
        List<Found> found = new Sources(standardInput).find(sources);
        try (InOrder<Result> work = new InOrder<>(settings.threads(), result -> take(gathering, result))) {
            int done = 0;
            for (Found one : found) {
                switch (one) {
                    case Found.Missing missing -> work.add(() -> new Result(null, missing.unread()), 0);
                    case Found.Present present ->
                        reader.read(present.input(), (job, weight) -> work.add(() -> judge(job.get()), weight));
                }
                done++;
                progress.step(done, found.size());
            }
            work.finish();
        }
        return gathering.gathered();
    }

    private static void take(Gathering gathering, Result result) {
        if (result.checked() != null) {
            gathering.add(result.checked());
        }
        if (result.refused() != null) {
            gathering.refuse(result.refused());
        }
    }

    private Result judge(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> new Result(null, refused.unread());
            case Draft draft -> {
                String reason = reasonAgainst(draft.text());
                yield reason == null
                        ? new Result(Gathering.checked(draft), null)
                        : new Result(null, new Unread(draft.source(), reason));
            }
        };
    }

    private @Nullable String reasonAgainst(String text) {
        return Words.isBlank(text) ? "There is no text in it." : english.reasonAgainst(text);
    }
}
