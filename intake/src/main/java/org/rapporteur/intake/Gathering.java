package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;

/** Collects drafts in their order; gives each its id and keeps out those that are there already. */
final class Gathering {

    private final Settings settings;
    private final List<Report> reports = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, List<Report>> byContent = new HashMap<>();

    Gathering(Settings settings) {
        this.settings = settings;
    }

    /** A draft that passed every check, with the hash of its content. */
    record Checked(Draft draft, String content) {}

    static Checked checked(Draft draft) {
        return new Checked(draft, hash(normalised(draft.text())));
    }

    void refuse(Unread refused) {
        unread.add(refused);
    }

    /**
     * Takes a draft as a report, unless one with the same content is there. The same text from two outlets that are both
     * known stays two reports: that they share it is a finding, not a mistake.
     */
    void add(Checked checked) {
        Draft draft = checked.draft();
        List<Report> same = byContent.computeIfAbsent(checked.content(), none -> new ArrayList<>(1));
        for (Report earlier : same) {
            if (earlier.outlet() == null || draft.outlet() == null || earlier.outlet().equals(draft.outlet())) {
                refuse(new Unread(draft.source(), "It has the same text as " + earlier.source() + ", which was read."));
                return;
            }
        }
        Report report = new Report(id(draft), draft.title(),
                draft.outlet() != null ? draft.outlet() : settings.outlet(),
                draft.author(), draft.orPublished(settings.published()).published(), draft.url(), "en", draft.source(),
                draft.text());
        same.add(report);
        reports.add(report);
    }

    Gathered gathered() {
        return new Gathered(reports, unread);
    }

    /** From what the report itself holds, so that neither its place nor the reader's settings change it. */
    private static String id(Draft draft) {
        return hash(part(draft.title()) + part(draft.outlet()) + draft.text()).substring(0, 12);
    }

    private static String part(@Nullable String value) {
        return (value == null ? "" : value) + "\n";
    }

    private static String normalised(String text) {
        StringBuilder normalised = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isSpaceChar(c)) {
                space = !normalised.isEmpty();
            } else {
                if (space) {
                    normalised.append(' ');
                    space = false;
                }
                normalised.append(c);
            }
        }
        return normalised.toString();
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
