package org.rapporteur.desk.outlook;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import org.rapporteur.desk.page.Inline;
import org.rapporteur.desk.page.templates.JteoutlookGenerated;

/** The outlook as one page that needs nothing but itself. */
final class PageForm implements Form {

    @Override
    public void write(View view, Writer out) throws IOException {
        Inline inline = Inline.beside(PageForm.class, "outlook");
        OutlookPage page = new PageBuilder(view).build(inline.policy(), inline.style(), inline.script());
        JteoutlookGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
        out.flush();
    }
}
