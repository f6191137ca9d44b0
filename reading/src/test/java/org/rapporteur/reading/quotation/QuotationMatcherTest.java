package org.rapporteur.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class QuotationMatcherTest {

    private final QuotationMatcher matcher = new QuotationMatcher();

    @Test
    void straight_curly_angled_and_doubled_marks_are_matched() {
        assertThat(quoted("He said \"yes\" and \u201Cno\u201D and \u00ABperhaps\u00BB and ''never''."))
                .containsExactly("\"yes\"", "\u201Cno\u201D", "\u00ABperhaps\u00BB", "''never''");
    }

    @Test
    void an_apostrophe_is_no_quotation() {
        assertThat(quoted("The farmers' union and the dam's owner don't agree.")).isEmpty();
    }

    @Test
    void single_marks_are_matched_in_headlines() {
        assertThat(quoted("Bell: 'We will not pay'")).containsExactly("'We will not pay'");
    }

    @Test
    void a_mark_too_many_spoils_no_more_than_its_paragraph() {
        assertThat(quoted("He said \"yes.\n\nShe said \"no\" and left.")).containsExactly("\"yes.", "\"no\"");
    }

    @Test
    void marks_opened_again_continue_the_quotation() {
        List<Quotation> found = matcher.match("\"One.\n\n\"Two.\"");
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(found).extracting(Quotation::resumes).containsExactly(false, true);
    }

    @Test
    void ten_thousand_opening_marks_take_no_time() {
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5),
                () -> matcher.match(" \u201C'".repeat(10_000)))).doesNotThrowAnyException();
    }

    @Property
    void quotations_lie_in_the_text_in_order_and_apart(@ForAll String noise) {
        String text = noise + "\"" + noise + " '\n\n";
        int last = 0;
        for (Quotation quotation : matcher.match(text)) {
            assertThat(quotation.start()).isGreaterThanOrEqualTo(last);
            assertThat(quotation.end()).isBetween(quotation.start() + 1, text.length());
            last = quotation.end();
        }
    }

    private List<String> quoted(String text) {
        return matcher.match(text).stream().map(one -> text.substring(one.start(), one.end())).toList();
    }
}
