package org.rapporteur.casefile.disagreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Word;

/** "They deny the rebels' claims", "the reports of the rebels": the words tell whose claims are denied, and no more. */
final class NamedClaim {

    private static final Set<String> CLAIMS = Set.of("claim", "allegation", "accusation", "charge", "assertion",
            "suggestion", "report", "account", "version");
    private static final int MOST_WORDS = 6;

    private NamedClaim() {}

    /** The last word of the name, in the singular and lower case; null when the words tell anything else. */
    static @Nullable String whose(List<Word> content) {
        if (content.size() < 2 || content.size() > MOST_WORDS) {
            return null;
        }
        int last = content.size() - 1;
        if (CLAIMS.contains(Texts.singular(content.get(last).text()))) {
            String owner = content.get(last - 1).text().replace('’', '\'');
            if (owner.equals("'") && last > 1) {
                return Texts.singular(content.get(last - 2).text());
            }
            return owner.endsWith("'s") ? Texts.singular(owner.substring(0, owner.length() - 2)) : null;
        }
        for (int at = 0; at + 2 <= last && at < 2; at++) {
            String joint = content.get(at + 1).text();
            if (CLAIMS.contains(Texts.singular(content.get(at).text())) && (joint.equals("of") || joint.equals("by"))) {
                return content.get(last).isWord() ? Texts.singular(content.get(last).text()) : null;
            }
        }
        return null;
    }
}
