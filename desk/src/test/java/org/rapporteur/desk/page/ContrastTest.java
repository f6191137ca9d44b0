package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text must stand out from what lies under it by at least 4.5 to 1 (WCAG AA), in light, in dark and in print. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#[0-9a-f]{3,6})");
    private static final double LEAST = 4.5;

    @Test
    void every_ink_can_be_read_on_every_paper() throws IOException {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(3);
        for (Map<String, String> scheme : schemes) {
            for (String ink : List.of("ink", "soft", "accent")) {
                for (String paper : List.of("paper", "raised", "tint")) {
                    assertThat(contrast(colour(scheme, ink), colour(scheme, paper)))
                            .as(ink + " on " + paper + " in " + scheme)
                            .isGreaterThanOrEqualTo(LEAST);
                }
            }
            assertThat(contrast(colour(scheme, "ink"), colour(scheme, "strong"))).isGreaterThanOrEqualTo(LEAST);
        }
    }

    private static List<Map<String, String>> schemes() throws IOException {
        try (InputStream in = HtmlExport.class.getResourceAsStream("brief.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(":root \\{([^}]*)\\}").matcher(css).results().map(block -> {
                Map<String, String> colours = new HashMap<>();
                Matcher colour = COLOUR.matcher(block.group(1));
                while (colour.find()) {
                    colours.put(colour.group(1), colour.group(2));
                }
                return colours;
            }).toList();
        }
    }

    private static String colour(Map<String, String> scheme, String name) {
        return Objects.requireNonNull(scheme.get(name), name);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 7
                ? colour.substring(1)
                : colour.substring(1).replaceAll("(.)", "$1$1");
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
