package shopping.festival.engine.audit;

import java.util.Arrays;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;

/**
 * Both ends of every hop as one actor sees them: what it sent, what it received. The receiver counts the rows of every
 * batch; whether they are the rows that the sender summed up is seen where they are worked off.
 */
public final class HopTaps {
    private static final int HOPS = Hop.values().length;

    private final String actor;
    private final Sums[] sent = new Sums[HOPS];
    private final Sums[] received = new Sums[HOPS];
    /** By hop: the last window of each sender; no sender where the hop ends elsewhere. */
    private final long[][] lastWindow = new long[HOPS][0];

    public HopTaps(String actor) {
        this.actor = actor;
        Arrays.setAll(sent, hop -> new Sums());
        Arrays.setAll(received, hop -> new Sums());
    }

    /** A hop inside an actor: what is written at its beginning, here, has arrived at its end. */
    public void leadsTo(HopTaps end, Hop hop, Sums written) {
        sent[hop.ordinal()] = written;
        end.received[hop.ordinal()] = written;
    }

    /** @param senders how many actors send over a hop that ends here */
    public void listenTo(Hop hop, int senders) {
        long[] last = new long[senders];
        Arrays.fill(last, -1);
        lastWindow[hop.ordinal()] = last;
    }

    /** The windows before this one that no batch has come of are left out: nobody closes them. */
    public void leavesOutBefore(long window) {
        for (long[] last : lastWindow) {
            Arrays.fill(last, window - 1);
        }
    }

    public void sends(Batch batch) {
        sent(batch.hop()).add(batch.sent());
    }

    public void receives(Batch batch) {
        long[] last = lastWindow[batch.hop().ordinal()];
        if (batch.window() != last[batch.from()] + 1) {
            throw new BrokenLaw(
                    "one batch a window",
                    "hop " + name(batch) + " brought window " + batch.window() + " after window " + last[batch.from()]);
        }
        last[batch.from()] = batch.window();
        if (batch.rows().size() == 0 && batch.sent().isZero()) {
            return;
        }
        if (batch.rows().size() != batch.sent().count()) {
            throw new BrokenLaw(
                    "what is sent arrives",
                    "hop " + name(batch) + ", window " + batch.window() + ": sent " + batch.sent() + ", received "
                            + batch.rows().size() + " rows");
        }
        received(batch.hop()).add(batch.sent());
    }

    private String name(Batch batch) {
        return batch.hop() + " (" + batch.hop().from().label() + " " + batch.from() + " → " + actor + ")";
    }

    public Sums sent(Hop hop) {
        return sent[hop.ordinal()];
    }

    public Sums received(Hop hop) {
        return received[hop.ordinal()];
    }
}
