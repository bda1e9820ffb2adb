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

    Stretch(WindowPlan plan, Pace pace) {
        this.plan = plan;
        this.needs = pace.new Needs(plan);
        Window first = plan.first();
        this.next = first;
        this.feedbackNeeded = needs.before(first);
    }

    /** The window to be closed next, or null if all are closed. */
    @Nullable
    Window next() {
        return next;
    }

    /** The last window whose feedback must have come before the next one is closed. */
    long feedbackNeeded() {
        return feedbackNeeded;
    }

    long lastIndex() {
        return plan.endIndex() - 1;
    }

    void closed(Window window) {
        Window following = plan.next(window);
        next = following;
        if (following != null) {
            feedbackNeeded = needs.before(following);
        }
    }
}
