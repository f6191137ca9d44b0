package org.rapporteur.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.brief.Brief;
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
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tie;
import org.rapporteur.model.Unread;

/** A case of one report, two statements that overlap and a finding of every other kind, with any words put wherever words of others can stand. */
public final class SmallCase {

    private static final String BEFORE = "Tarn aides said Ilva Morn denied that ";
    private static final String AFTER = " reportedly happened.";

    private SmallCase() {}

    /** @param words stand in the text, in the names, in what is known of the report and in the reasons */
    public static Case with(String words) {
        String text = BEFORE + words + AFTER + "\r\n\r\n" + words;
        Report report = new Report("r1", words, words, words, ReportDate.day(LocalDate.of(2031, 5, 17)), words, "en",
                "folder/" + words, text);
        Span aides = new Span(0, 10);
        Span morn = new Span(16, 25);
        Span content = new Span(BEFORE.length(), BEFORE.length() + words.length() + AFTER.length() - 1);
        Span outer = new Span(16, content.end());
        Span hedge = new Span(content.end() - AFTER.length() + 2, content.end() - " happened".length());
        Mention mention = new Mention("r1", morn, "Ilva Morn");
        Hop first = new Hop("Tarn aides", List.of(aides), SourceKind.UNNAMED, null,
                new Cue(List.of(new Span(11, 15)), "say", Act.SAY, false));
        Hop second = new Hop("Ilva Morn", List.of(morn), SourceKind.PERSON, "p-morn",
                new Cue(List.of(new Span(26, 32)), "deny", Act.DENY, true));
        Statement said = new Statement("f1", "r1", List.of(aides, outer), words, List.of(first), List.of(outer),
                Form.INDIRECT, null, List.of(hedge));
        Statement denied = new Statement("f2", "r1", List.of(aides, morn, content), words, List.of(first, second),
                List.of(content), Form.MIXED,
                new Addressee(words, new Span(BEFORE.length(), BEFORE.length() + words.length()), "p-morn"),
                List.of(hedge));
        Party party = new Party("p-morn", "Ilva Morn " + words, PartyKind.PERSON, List.of(words, "Morn"),
                List.of(new Tie(words, "p-morn", List.of(mention))), List.of(mention));
        int end = BEFORE.length() + words.length() + AFTER.length();
        List<Finding> findings = new ArrayList<>(List.of(said, denied));
        findings.addAll(OneOfEach.in(words, text, morn, content, outer));
        return new Case(List.of(new Reading(report, List.of(new Span(0, end)), List.of(party), findings)),
                List.of(party), List.of(new Unread(words, words)));
    }

    public static Brief brief(String words) {
        return new Brief(words.isBlank() ? "Title" : words, LocalDate.of(2031, 5, 17), with(words));
    }

    public static String write(Brief.Export export, Brief brief) {
        try {
            StringWriter out = new StringWriter();
            export.write(brief, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
