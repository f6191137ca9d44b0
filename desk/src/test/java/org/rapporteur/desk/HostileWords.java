package org.rapporteur.desk;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words that break careless writers of HTML, JSON, CSV or Markdown. */
public final class HostileWords {

    private HostileWords() {}

    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of("</script>", "<script>alert(1)</script>", "</noscript>", "<!--",
                "-->",
                "]]>", "</style>", "</textarea>", "<img src=x onerror=alert(1)>", "\"", "'", "`", "&amp;", "&#13;",
                "&", "<", ">", "\\", "\u202e", "\u2066", "\ud800", "\udc00", "\ud83d\ude00", "\0", "\u0001",
                "\u2028", "\ufffe", "\ufeff", "\u00a0", "\r", "\n", "\t", "\u000b", "\f", "=1+1", "+cmd", "-2",
                "@SUM(A1)",
                ",", ";", "javascript:alert(1)", "https://example.org/?a=b&c", "](https://example.org)", "**", "__",
                "# ",
                "1. ", "- ", "> ", "|", "~~", "$unsafe{x}", "${x}", "@if", "{{x}}", "ı", "İ", "word", " ");
        return Combinators.combine(pieces.list().ofMaxSize(6), Arbitraries.strings().ofMaxLength(12))
                .as((list, loose) -> String.join("", list) + loose);
    }
}
