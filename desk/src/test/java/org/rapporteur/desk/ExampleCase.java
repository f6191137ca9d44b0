package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Progress;
import org.rapporteur.model.Act;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Case;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tie;
import org.rapporteur.model.Unread;

/** The example as a careful reader wrote it down, made into a case: what the desk shows, without the modules before it. */
public final class ExampleCase {

    private static final Path EXAMPLES = Path.of(System.getProperty("rapporteur.root", ".."), "examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleCase() {}

    public static Case read() throws IOException {
        List<Report> reports = new Intake().read(List.of(EXAMPLES.resolve("seyd-strait").toString()),
                InputStream.nullInputStream(), Progress.silent()).reports();
        List<Reading> readings = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        try (Stream<Path> notes = Files.list(EXAMPLES.resolve("seyd-strait-notes"))) {
            for (Path note : notes.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                JsonNode noted = JSON.readTree(Files.readString(note));
                Report report = noted.has("statements") ? find(reports, noted) : null;
                if (report != null) {
                    readings.add(reading(report, noted));
                    mentions.add(new Mention(report.id(), new Span(0, 3), report.text().substring(0, 3)));
                }
            }
        }
        return new Case(readings, parties(mentions),
                List.of(new Unread("notes.bin", "It is no text: it holds bytes that no text has.")));
    }

    private static @Nullable Report find(List<Report> reports, JsonNode noted) {
        int entry = noted.path("entry").asInt(1);
        return reports.stream().filter(report -> report.source().contains(noted.path("report").asText()))
                .skip(entry - 1L).findFirst().orElse(null);
    }

    private static Reading reading(Report report, JsonNode noted) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode statement : noted.path("statements")) {
            Statement found = statement(report, statement);
            if (found != null) {
                findings.add(found);
            }
        }
        return new Reading(report, sentences(report.text()), List.of(), findings);
    }

    private static @Nullable Statement statement(Report report, JsonNode noted) {
        String text = report.text();
        int from = noted.has("near") ? Math.max(0, text.indexOf(noted.path("near").asText())) : 0;
        List<Span> content = new ArrayList<>();
        for (JsonNode part : noted.path("content")) {
            int start = text.indexOf(part.asText(), from);
            if (start < 0) {
                return null;
            }
            from = start + part.asText().length();
            content.add(new Span(start, from));
        }
        int place = content.getFirst().start();
        List<Span> all = new ArrayList<>(content);
        List<Hop> chain = new ArrayList<>();
        for (JsonNode hop : noted.path("chain")) {
            List<Span> source = nearest(text, hop.path("text").asText(), place);
            List<Span> cue = nearest(text, hop.path("cue").asText(""), place);
            all.addAll(source);
            all.addAll(cue);
            chain.add(new Hop(source.isEmpty() ? "" : hop.path("text").asText(), source,
                    SourceKind.valueOf(upper(hop.path("kind"))), hop.path("party").asText(null),
                    cue.isEmpty()
                            ? null
                            : new Cue(cue, hop.path("cue").asText(), Act.valueOf(upper(hop.path("act"))),
                                    hop.path("negated").asBoolean())));
        }
        List<Span> hedges = new ArrayList<>();
        noted.path("hedges").forEach(hedge -> hedges.addAll(nearest(text, hedge.asText(), place)));
        List<Span> addressee = nearest(text, noted.path("addressee").asText(""), place);
        return new Statement(report.id() + "-" + noted.path("id").asText(), report.id(), all.stream().sorted().toList(),
                "A careful reader wrote it down.", chain, content, Form.valueOf(upper(noted.path("form"))),
                addressee.isEmpty()
                        ? null
                        : new Addressee(noted.path("addressee").asText(), addressee.getFirst(), null),
                hedges);
    }

    private static String upper(JsonNode value) {
        return value.asText().toUpperCase(Locale.ROOT);
    }

    /** Where the words stand nearest to the place; empty when there are none, or the report does not hold them. */
    private static List<Span> nearest(String text, String words, int place) {
        int best = -1;
        for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
                best = at;
            }
        }
        return best < 0 ? List.of() : List.of(new Span(best, best + words.length()));
    }

    /** Roughly the sentences; the real ones come from the module language. */
    static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stop = text.charAt(i) == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            boolean blankLine = text.startsWith("\n\n", i);
            if (stop || blankLine || i + 1 == text.length()) {
                int end = blankLine ? i : i + 1;
                while (start < end && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                if (start < end) {
                    sentences.add(new Span(start, end));
                }
                start = end;
            }
        }
        return sentences;
    }

    private static List<Party> parties(List<Mention> mentions) throws IOException {
        List<Party> parties = new ArrayList<>();
        for (JsonNode party : JSON.readTree(Files.readString(EXAMPLES.resolve("seyd-strait-notes/parties.json")))
                .path("parties")) {
            List<String> names = new ArrayList<>();
            party.path("names").forEach(name -> names.add(name.asText()));
            List<Tie> ties = new ArrayList<>();
            party.path("ties").forEach(tie -> ties
                    .add(new Tie(tie.path("role").asText(), tie.path("to").asText(null), mentions.subList(0, 1))));
            parties.add(new Party(party.path("id").asText(), party.path("name").asText(),
                    kind(upper(party.path("kind"))), names, ties, mentions));
        }
        return parties;
    }

    /** The notes know documents as parties; the model does not. */
    private static PartyKind kind(String noted) {
        return Stream.of(PartyKind.values()).filter(kind -> kind.name().equals(noted)).findFirst()
                .orElse(PartyKind.ORGANISATION);
    }
}
