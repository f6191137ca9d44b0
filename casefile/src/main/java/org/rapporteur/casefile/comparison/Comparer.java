package org.rapporteur.casefile.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.claim.Claims;
import org.rapporteur.casefile.course.Courses;
import org.rapporteur.casefile.disagreement.Differences;
import org.rapporteur.casefile.kinship.Kinships;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.casefile.occasion.Occasions;
import org.rapporteur.casefile.story.Stories;
import org.rapporteur.casefile.telling.Tellings;
import org.rapporteur.model.Case;
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Telling;

/** Holds the reports of a case against each other, step by step, each step resting on those before it. */
public final class Comparer {

    private final Consumer<String> done;

    public Comparer() {
        this(step -> {});
    }

    /** @param done told the name of each step when it is done */
    public Comparer(Consumer<String> done) {
        this.done = done;
    }

    /**
     * Compares.
     *
     * @param affair the case
     * @param asOf the day to speak from, or null when none is known: then no date has passed
     */
    public Comparison compare(Case affair, @Nullable LocalDate asOf) {
        CaseIndex index = new CaseIndex(affair);
        List<Kinship> kinships = new Kinships().among(affair.readings());
        done.accept("kinships");
        Voices voices = new Voices(index, kinships);
        List<Story> stories = new Stories().among(affair.readings());
        done.accept("stories");
        List<Occasion> occasions = new Occasions(index, stories, voices).gathered();
        done.accept("occasions");
        List<Claim> claims = new Claims(index, stories, voices).gathered();
        done.accept("claims");
        List<Course> courses = new Courses(index, stories, occasions, voices, asOf).followed();
        done.accept("courses");
        Differences differences = new Differences(index, stories, occasions, courses, voices);
        done.accept("disagreements");
        List<Telling> tellings = new Tellings(index, stories, occasions, courses, differences.disagreements()).all();
        done.accept("tellings");
        return new Comparison(stories, kinships, occasions, claims, differences.disagreements(), differences.updates(),
                courses, tellings);
    }
}
