package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.page.Block.Kind;
import org.rapporteur.intake.text.Furniture;

/** Keeps the blocks that belong to the text: not its title again, not links to elsewhere, not furniture. */
final class BlockSieve {

    private static final int LABEL = 60;
    private static final int SHORT_SENTENCE = 25;

    private final Furniture furniture;
    private final Phrases phrases;
    private final @Nullable String title;

    BlockSieve(Furniture furniture, Phrases phrases, @Nullable String title) {
        this.furniture = furniture;
        this.phrases = phrases;
        this.title = title;
    }

    List<Block> sieve(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            boolean prose = !block.mostlyLinks() && block.kind() != Kind.HEADING
                    && (block.length() > LABEL || (block.length() > SHORT_SENTENCE && block.isSentence()));
            if (!begun && !prose) {
                continue;
            }
            begun = true;
            if (!block.mostlyLinks() && !furniture.is(block.text()) && !phrases.speakAgainst(block.text())
                    && !block.text().equals(title)) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind() == Kind.HEADING) {
            kept.removeLast();
        }
        return kept;
    }

    /** Paragraphs and headings parted by blank lines, list items one a line behind a dash. */
    static String write(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                text.append(before.kind() == Kind.ITEM && block.kind() == Kind.ITEM ? "\n" : "\n\n");
            }
            text.append(block.kind() == Kind.ITEM ? "- " : "").append(block.text());
            before = block;
        }
        return text.toString();
    }
}
