package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Outcome;
import org.rapporteur.intake.article.Words;
import org.rapporteur.intake.bytes.Decoded;
import org.rapporteur.intake.bytes.Decoder;
import org.rapporteur.intake.bytes.Lines;
import org.rapporteur.intake.bytes.Unpacked;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.intake.date.FileNameDate;
import org.rapporteur.intake.json.JsonArticles;
import org.rapporteur.intake.page.PageReader;
import org.rapporteur.intake.source.Input;
import org.rapporteur.intake.text.Furniture;
import org.rapporteur.intake.text.PlainText;

/** Takes the bytes of one input in and parts them into jobs, one a report; the jobs do the slow work. */
final class InputReader {

    /** Takes the reports of one input. */
    @FunctionalInterface
    interface Jobs {
        /** @param weight bytes of input that the job holds */
        void add(Supplier<Outcome> job, long weight);
    }

    private final Settings settings;
    private final PlainText plainText;
    private final PageReader pages;
    private final JsonArticles json;
    private final FileNameDate nameDates;

    InputReader(Settings settings) {
        this.settings = settings;
        DateReader dates = new DateReader(settings.latest());
        Furniture furniture = new Furniture();
        plainText = new PlainText(dates, furniture);
        pages = new PageReader(dates, furniture);
        json = new JsonArticles(dates, settings.mostBytes());
        nameDates = new FileNameDate(dates);
    }

    void read(Input input, Jobs jobs) {
        try (InputStream raw = input.opening().open()) {
            Unpacked in = Unpacked.open(raw, settings.mostUnpackedBytes());
            if (OwnBrief.begins(in.peek(OwnBrief.LOOKED_AT))) {
                passOver(input, jobs);
                return;
            }
            switch (Format.of(input.fileName(), in.peek(Format.LOOKED_AT))) {
                case TEXT, PAGE -> whole(input, in, jobs);
                case JSON -> json(input, in, jobs);
                case JSON_LINES -> lines(input, in, jobs);
            }
        } catch (Unpacked.TooLarge bomb) {
            refuse(input, jobs, "It unpacks to more than " + Words.megabytes(settings.mostUnpackedBytes())
                    + " MB; what came before was read. Part it into smaller files.");
        } catch (EOFException | ZipException damaged) {
            refuse(input, jobs, "The gzip packing is damaged or cut off; what came before was read. Pack it again.");
        } catch (IOException unreadable) {
            refuse(input, jobs, "The file could not be read: " + unreadable.getMessage());
        }
    }

    /**
     * A brief written into the folder of its reports must not become one of them at the next run. To a folder it is nothing
     * that failed; whoever names it by itself is told.
     */
    private static void passOver(Input input, Jobs jobs) {
        if (input.named()) {
            refuse(input, jobs, "This is a brief that Rapporteur wrote, not a report; name the reports themselves.");
        }
    }

    private static void refuse(Input input, Jobs jobs, String reason) {
        jobs.add(() -> Outcome.refused(input.name(), reason), 0);
    }

    private byte @Nullable [] take(Input input, InputStream in, Jobs jobs) throws IOException {
        byte[] bytes = in.readNBytes(settings.mostBytes() + 1);
        if (bytes.length > settings.mostBytes()) {
            refuse(input, jobs, tooLarge());
            return null;
        }
        return bytes;
    }

    private String tooLarge() {
        return "It is larger than the " + Words.megabytes(settings.mostBytes())
                + " MB allowed for one report; part it, or allow more.";
    }

    private void whole(Input input, Unpacked in, Jobs jobs) throws IOException {
        boolean page = Format.of(input.fileName(), in.peek(Format.LOOKED_AT)) == Format.PAGE;
        byte[] bytes = take(input, in, jobs);
        if (bytes != null) {
            jobs.add(() -> page ? dated(input, pages.read(input.name(), bytes)) : text(input, bytes), bytes.length);
        }
    }

    private Outcome text(Input input, byte[] bytes) {
        return switch (Decoder.decode(bytes)) {
            case Decoded.NotText no -> Outcome.refused(input.name(), no.reason());
            case Decoded.Text decoded -> dated(input, plainText.read(input.name(), decoded.text()));
        };
    }

    /** A report that stands alone in its file may take the date of the file's name; of many, the name says little. */
    private Outcome dated(Input input, Outcome outcome) {
        return outcome instanceof Draft draft && draft.source().equals(input.name())
                ? draft.orPublished(nameDates.read(input.fileName()))
                : outcome;
    }

    /** JSON Lines often bear the name of JSON: when the first line is a whole object, each line is read for itself. */
    private void json(Input input, Unpacked in, Jobs jobs) throws IOException {
        byte[] start = in.peek((1 << 16) - 1);
        Lines.Line first = new Lines(new ByteArrayInputStream(start), start.length).next();
        if (first != null && first.bytes().length < start.length && json.isWhole(first.bytes())) {
            lines(input, in, jobs);
        } else {
            json.document(input.name(), in, job -> jobs.add(() -> dated(input, job.get()), 0));
        }
    }

    private void lines(Input input, Unpacked in, Jobs jobs) throws IOException {
        Lines lines = new Lines(in, settings.mostBytes());
        int number = 0;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String place = input.name() + ", line " + number;
            byte[] bytes = line.bytes();
            if (line.tooLong()) {
                jobs.add(() -> Outcome.refused(place, tooLarge()), 0);
            } else {
                jobs.add(() -> json.line(place, bytes), bytes.length);
            }
        }
        if (number == 0) {
            refuse(input, jobs, "The file is empty.");
        }
    }
}
