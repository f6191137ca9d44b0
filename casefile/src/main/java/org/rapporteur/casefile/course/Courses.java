package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;

/** Follows commitments, plans and forecasts over the dates of the reports. */
public final class Courses {

    private final CaseIndex index;
    private final List<Story> stories;
    private final Voices voices;
    private final @Nullable LocalDate asOf;

    public Courses(CaseIndex index, List<Story> stories, List<Occasion> occasions, Voices voices,
            @Nullable LocalDate asOf) {
        this.index = index;
        this.stories = stories;
        this.voices = voices;
        this.asOf = asOf;
    }

    /** In order of first telling. */
    public List<Course> followed() {
        Lexicon lexicon = Lexicon.load();
        Chronicle chronicle = new Chronicle(index, stories);
        Powers powers = new Powers(index, lexicon);
        WordReader words = new WordReader(index, lexicon, powers);
        List<CommitmentThread> threads = new CommitmentGatherer(chronicle, words, powers).gathered();
        CommitmentChanges changes = new CommitmentChanges(chronicle, words, powers, lexicon, threads);
        CommitmentCourses writer = new CommitmentCourses(chronicle, voices, asOf);
        List<Course> courses = new ArrayList<>();
        for (int place = 0; place < threads.size(); place++) {
            courses.add(writer.of(threads.get(place), changes.of(place)));
        }
        ProposalGatherer proposals = new ProposalGatherer(chronicle, words, powers);
        List<ProposalThread> plans = proposals.gathered();
        ProposalChanges answers = new ProposalChanges(chronicle, powers, proposals, plans);
        for (int place = 0; place < plans.size(); place++) {
            courses.add(new ProposalCourses(chronicle, voices).of(plans.get(place), answers.of(place)));
        }
        List<ForecastThread> forecasts = new ForecastGatherer(chronicle, words, powers).gathered();
        ForecastChanges outcomes = new ForecastChanges(chronicle, words, powers, lexicon, forecasts, threads, changes);
        for (int place = 0; place < forecasts.size(); place++) {
            courses.add(new ForecastCourses(chronicle, voices, asOf).of(forecasts.get(place), outcomes.of(place)));
        }
        courses.sort(Comparator.comparingInt((Course course) -> index.place(course.tellings().getFirst().report()))
                .thenComparing(course -> course.tellings().getFirst().span()).thenComparing(Course::id));
        return List.copyOf(courses);
    }
}
