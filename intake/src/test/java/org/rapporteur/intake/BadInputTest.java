package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes in, something is said about it and nothing is thrown. */
class BadInputTest {

    private static final String JSON = "[{\"text\": \"The mayor of Varnholm said \\u201cno\\u201d to it.\", \"authors\": [{\"name\": "
            + "\"A\"}], \"published\": 1773446400}, {\"headline\": null, \"articleBody\": \"The harbour is shut, he said.\"}]";

    private static void isAnswered(byte[] bytes) {
        Gathered gathered = Desk.readInput(bytes);
        assertThat(gathered.reports().size() + gathered.unread().size()).isPositive();
        assertThat(gathered.unread()).allMatch(unread -> !unread.reason().isBlank());
    }

    @Property
    void any_bytes(@ForAll @Size(max = 400) byte[] bytes) {
        isAnswered(bytes);
    }

    @Property
    void any_text(@ForAll String text) {
        isAnswered(Desk.utf8(text));
        isAnswered(Desk.utf8("---\n" + text));
    }

    @Property
    void json_cut_anywhere(@ForAll @IntRange(min = 0, max = 240) int length) {
        isAnswered(Arrays.copyOf(Desk.utf8(JSON), Math.min(length, JSON.length())));
    }

    @Property
    void gzip_cut_or_bent_anywhere(@ForAll @IntRange(min = 0, max = 150) int place, @ForAll byte other) {
        byte[] packed = Desk.packed(Desk.utf8(JSON));
        isAnswered(Arrays.copyOf(packed, Math.min(place, packed.length)));
        packed[Math.min(place, packed.length - 1)] = other;
        isAnswered(packed);
    }

    @Property
    void any_tags(@ForAll("tags") String html) {
        isAnswered(Desk.utf8("<html>" + html));
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries
                .of("<p>", "</p>", "<div class='comment'>", "</div>", "<ul><li>", "</li>", "<a href=x>", "</a>",
                        "<br>", "<h2>", "</h2>", "<table><td>", "</table>", "<script type='application/ld+json'>{",
                        "</script>",
                        "<meta name=date content='2", "<!--", "-->", "<aside>", "<form>", "<pre>\n",
                        "The mayor said that it was. ", "&#0;",
                        "<svg><p>", "<time pubdate>", "<h1>A</h1>", "<article>", "</body>")
                .list().ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
