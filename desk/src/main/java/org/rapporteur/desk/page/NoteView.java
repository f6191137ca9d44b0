package org.rapporteur.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Gathered;

/** Something said of a happening or an undertaking, with the words it rests on, or null when it rests on none. */
public record NoteView(Gathered.Note note, @Nullable CitedView cited) {

    static List<NoteView> all(Contents contents, List<Gathered.Note> notes) {
        return notes.stream()
                .map(note -> new NoteView(note, note.cited() == null ? null : CitedView.of(contents, note.cited())))
                .toList();
    }
}
