package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Line;

/** A commitment while it is being read: what one place of the text tells of it. */
final class Draft {

    final Line line;
    final int head;
    final CommitmentAct act;
    final String name;
    final BitSet trigger = new BitSet();
    CommitmentStatus status = CommitmentStatus.STANDING;
    List<Participant> from = List.of();
    List<Participant> to = List.of();
    BitSet content = new BitSet();
    int contentHead = -1;
    List<Span> beyond = List.of();
    BitSet condition = new BitSet();
    @Nullable
    Moment deadline;
    boolean ownWord;
    /** A bare "the threat" that speaks of one told of before. */
    boolean definite;
    /** True when the content is the clause of the trigger itself: "will close its ports". */
    boolean clause;
    /** True when the content is the phrase of the trigger itself: "the closing of the ports". */
    boolean wholePhrase;
    /** True when what it is about is the list under its sentence. */
    boolean awaitsList;
    /** The verb that tells what became of it; -1 when none does. */
    int fate = -1;
    /** Other places that tell of it. */
    final List<Span> alsoTold = new ArrayList<>();
    List<Span> hedges = new ArrayList<>();
    String reason = "";

    Draft(Line line, int head, CommitmentAct act, String name) {
        this.line = line;
        this.head = head;
        this.act = act;
        this.name = name;
        trigger.set(head);
    }
}
