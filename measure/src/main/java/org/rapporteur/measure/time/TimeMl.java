package org.rapporteur.measure.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;

/**
 * An article annotated in TimeML.
 *
 * @param text what stands in the TEXT element, without its marks
 * @param created the day of the document creation time, or null when it has none
 * @param times the TIMEX3 marks of the text, in order of place
 */
record TimeMl(String text, @Nullable ReportDate created, List<Time> times) {

    /** One mark. */
    record Time(Span span, String type, String value) {}

    /** The day alone of "1998-08-07T06:18:00" or of "19980807". */
    private static final int DAY = 10;

    TimeMl {
        times = List.copyOf(times);
    }

    static TimeMl read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            return new Builder().read(factory.createXMLStreamReader(in, "UTF-8"));
        } catch (XMLStreamException broken) {
            throw new IOException(file + " is no TimeML: " + broken.getMessage(), broken);
        }
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Time> times = new ArrayList<>();
        private @Nullable ReportDate created;
        private boolean inText;
        private int start;
        private String type = "";
        private String value = "";

        TimeMl read(XMLStreamReader marks) throws XMLStreamException {
            while (marks.hasNext()) {
                switch (marks.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(marks);
                    case XMLStreamConstants.END_ELEMENT -> end(marks.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inText) {
                            text.append(marks.getText());
                        }
                    }
                    default -> {
                        // comments and the like are no part of the text
                    }
                }
            }
            return new TimeMl(text.toString(), created, times);
        }

        private void begin(XMLStreamReader marks) {
            if (marks.getLocalName().equals("TEXT")) {
                inText = true;
            } else if (marks.getLocalName().equals("TIMEX3")) {
                start = text.length();
                type = String.valueOf(marks.getAttributeValue(null, "type"));
                value = String.valueOf(marks.getAttributeValue(null, "value"));
                if ("CREATION_TIME".equals(marks.getAttributeValue(null, "functionInDocument")) && created == null) {
                    created = day(value);
                }
            }
        }

        private void end(String name) {
            if (name.equals("TEXT")) {
                inText = false;
            } else if (name.equals("TIMEX3") && inText) {
                times.add(new Time(new Span(start, text.length()), type, value));
            }
        }

        private static @Nullable ReportDate day(String value) {
            try {
                return ReportDate.day(LocalDate.parse(value.substring(0, Math.min(DAY, value.length()))));
            } catch (DateTimeException noDay) {
                return null;
            }
        }
    }
}
