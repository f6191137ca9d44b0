package org.rapporteur.desk.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.page.templates.JtebriefGenerated;

/** The brief as one page that needs nothing but itself: no address is ever asked for anything. */
public final class HtmlExport implements Brief.Export {

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        Inline inline = Inline.beside(HtmlExport.class, "brief");
        Page page = Page.of(new Contents(brief), inline.style(), inline.script(), inline.policy());
        WriterOutput output = new WriterOutput(new VisibleNul(out));
        JtebriefGenerated.render(new OwaspHtmlTemplateOutput(output), null, page);
        out.flush();
    }
}
