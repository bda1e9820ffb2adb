package shopping.festival.engine.actors;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Mail;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.order.Hop;

/**
 * One stage of an actor under the window protocol, which is kept stage by stage: the orders that a buyer actor sends to a
 * seller come back to its payment, so as a whole it would wait for itself.
 */
final class Member {
    private static final Hop[] HOPS = Hop.values();

    private final Node node;
    private final Pace pace;
    /** By hop: the last window each sender has sent; no sender where the hop ends elsewhere. */
    private final long[][] progress = new long[HOPS.length][];

    /** Null before the first one. */
    private @Nullable Stretch stretch;

    Member(Node node, Pace pace) {
        this.node = node;
        this.pace = pace;
        for (Hop hop : HOPS) {
            progress[hop.ordinal()] = new long[node.senders(hop)];
            Arrays.fill(progress[hop.ordinal()], -1);
        }
    }

    Node node() {
        return node;
    }

    void receive(Batch batch) {
        node.receive(batch);
        progress[batch.hop().ordinal()][batch.from()] = batch.window();
    }

    /** Another member has closed a window, and what it wrote over a hop to this one is here already. */
    void follows(Hop hop, long window) {
        progress[hop.ordinal()][0] = window;
    }

    void begin(WindowPlan windows) {
        stretch = new Stretch(windows, pace);
        // Where a run goes on from a snapshot, all windows before it have come.
        long before = windows.first().index() - 1;
        for (long[] last : progress) {
            Arrays.setAll(last, from -> Math.max(last[from], before));
        }
    }

    /** The minute of the window to be closed next, or that after the last one of its stretch. */
    int minute() {
        return Objects.requireNonNull(stretch, "not begun").minute();
    }

    /** Lets the stretch end before a minute of which no window is closed yet. */
    void endAt(int minute) {
        Objects.requireNonNull(stretch, "not begun").endAt(minute);
    }

    /** The next window if it can be closed, else null. */
    @Nullable
    Window ready() {
        Stretch now = stretch;
        Window next = now == null ? null : now.next();
        if (now == null || next == null) {
            return null;
        }
        for (Hop hop : HOPS) {
            if (isBehind(progress[hop.ordinal()], needed(hop, now, next))) {
                return null;
            }
        }
        return next;
    }

    /** Closes the next window; true if it was the last of its stretch. */
    boolean close(Window window, Mail.Post post) {
        node.close(window, post);
        Stretch now = stretch;
        if (now == null) {
            return true;
        }
        now.closed(window);
        return now.next() == null;
    }

    /** Whether all windows of the stretch are closed, and the feedback made in it has come. */
    boolean hasEnded() {
        Stretch now = stretch;
        if (now == null) {
            return true;
        }
        if (now.next() != null) {
            return false;
        }
        for (long[] last : progress) {
            if (isBehind(last, now.lastIndex())) {
                return false;
            }
        }
        return true;
    }

    private static long needed(Hop hop, Stretch now, Window window) {
        return hop.feedback() ? now.feedbackNeeded() : window.index();
    }

    static boolean isBehind(long[] windows, long needed) {
        for (long window : windows) {
            if (window < needed) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands, and whom it waits for. */
    String explanation() {
        Stretch now = stretch;
        Window next = now == null ? null : now.next();
        if (now == null || next == null) {
            return node.label() + " has ended its windows";
        }
        StringBuilder text = new StringBuilder(node.label() + " stands at window " + next.index());
        for (Hop hop : HOPS) {
            long[] last = progress[hop.ordinal()];
            long needed = needed(hop, now, next);
            for (int from = 0; from < last.length; from++) {
                if (last[from] < needed) {
                    int sender = ActorKind.isLocal(hop) ? node.partition() : from;
                    text.append(", waits for ")
                            .append(hop.from().label())
                            .append(' ')
                            .append(sender);
                    text.append(" over ")
                            .append(hop)
                            .append(" (window ")
                            .append(needed)
                            .append(')');
                }
            }
        }
        return text.toString();
    }
}
