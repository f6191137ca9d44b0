package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds for any text whatever: every visible character in exactly one token, but for the marks of list items. */
class SegmenterRobustnessTest {

    private static final Segmenter SEGMENTER = Segmenter.load();

    private static void holds(String text) {
        List<Segment> segments = SEGMENTER.segment(text);
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        int paragraph = 0;
        for (Segment segment : segments) {
            if (segment.size() == 0 || segment.paragraph() < paragraph) {
                throw new AssertionError("an empty segment or paragraphs that run backward");
            }
            paragraph = segment.paragraph();
            for (int token = 0; token < segment.size(); token++) {
                if (segment.starts()[token] < last || segment.starts()[token] >= segment.ends()[token]) {
                    throw new AssertionError("token " + token + " at " + segment.starts()[token] + " is out of order");
                }
                last = segment.ends()[token];
                for (int at = segment.starts()[token]; at < last; at++) {
                    covered[at] = true;
                }
            }
        }
        List<Line> marked = Line.of(text).stream().filter(Line::marked).toList();
        for (Line line : marked) {
            for (int at = line.start(); at < line.content(); at++) {
                covered[at] = true;
            }
        }
        for (int at = 0; at < text.length(); at++) {
            if (!covered[at] && !Characters.invisible(text.charAt(at))) {
                throw new AssertionError("the character at " + at + " is in no token");
            }
        }
    }

    @Property
    void any_text_is_covered(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 2000)
    void any_row_of_troublesome_pieces_is_covered(@ForAll("pieces") List<String> pieces) {
        holds(String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of("a", "B", "7", "12", ".", ",", "'", "’", "n't", "'s", "-", "—", " ", "\n", "\n\n", "\r\n",
                "\"", "“", "”", "(", ")", "[...]", "...", "!", "?", ":", ";)", "$", "%", "&", "&amp;", "<br>", "<", "@",
                "#", "www.", "http://", "a@b.c", "U.S.", "Mr.", "p.m.", "etc.", "No.", "1.", "* ", "• ", "- ", "\ud83d",
                "\ude00", "😀", "\u200d", "\u00a0", "\u200b", "\ufeff", "é", "e\u0301", "İ", "ß", "ﬁ", "漢", "cannot",
                "gonna", "re-", "\u0000", "\u0085", "555-1234", "1,000", "7:30", "/", "*", "_", "`", "``", "''", "5km")
                .list().ofMaxSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "(", ".", "'", "\"", "-", "a-", "a.", "A.", "1.", "1,", "@", "a@", "&", "<", "<b",
            "http://", "www.a", "\ud83d", "😀", "a'", "n't", " ", "\n", "- \n", "a b ", "a\n", "Mr. ", "1-", "\u0301",
            "_"})
    void long_rows_of_anything_are_covered_in_time_that_grows_with_their_length(String piece) {
        // A megabyte each: whatever is quadratic would not come to an end here.
        holds(piece.repeat(1_000_000 / piece.length()));
    }

    @Test
    void a_text_without_a_stop_is_cut_into_sentences_of_bounded_length() {
        assertThat(SEGMENTER.segment("word ".repeat(200_000))).allSatisfy(
                segment -> assertThat(segment.size()).isLessThanOrEqualTo(400));
    }

    @Test
    void unpaired_surrogates_do_no_harm() {
        assertThatCode(() -> holds("so \ud800 it \udc00 goes \udc00\ud800")).doesNotThrowAnyException();
    }
}
