package shopping.festival.engine.actors;

import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.Pace;

/** Where an actor stands in the windows of a stretch. */
final class Stretch {
    private final WindowPlan plan;
    private final Pace.Needs needs;
    /** Null once all windows are closed. */
    private @Nullable Window next;

    private long feedbackNeeded;
    /** It ends before this minute. */
    private int endMinute;

    Stretch(WindowPlan plan, Pace pace) {
        this.plan = plan;
        this.endMinute = plan.endMinute();
        this.needs = pace.new Needs(plan);
        Window first = plan.first();
        this.next = first;
        this.feedbackNeeded = needs.before(first);
    }

    /** The window to be closed next, or null if all are closed. */
    @Nullable
    Window next() {
        return next == null || next.minute() >= endMinute ? null : next;
    }

    /** The minute of the window to be closed next, or that after the last one. */
    int minute() {
        return next == null ? plan.endMinute() : next.minute();
    }

    /** Lets it end before a minute of which no window is closed yet. */
    void endAt(int minute) {
        endMinute = minute;
    }

    /** The last window whose feedback must have come before the next one is closed. */
    long feedbackNeeded() {
        return feedbackNeeded;
    }

    long lastIndex() {
        return plan.indexOf(endMinute) - 1;
    }

    void closed(Window window) {
        Window following = plan.next(window);
        next = following;
        if (following != null) {
            feedbackNeeded = needs.before(following);
        }
    }
}
