package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.text.OneLine;

/** What is to be said of the keys of a sweep, beside what they did. */
final class AxisNotes {
    private AxisNotes() {}

    static List<String> of(SweepResult result) {
        List<String> notes = new ArrayList<>(IdleKeys.sentences(result.idle()));
        for (Axis axis : result.axes()) {
            if (axis.goesOverWords()) {
                notes.add(OneLine.of(axis.key())
                        + " goes over words, which have no more and no less: its values stand side by side, and no"
                        + " line goes through them.");
            }
        }
        return List.copyOf(notes);
    }
}
