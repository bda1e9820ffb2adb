package shopping.festival.engine.audit;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;

/**
 * Both ends of every hop as one actor sees them: what it sent, what it received. The receiver counts the rows of every
 * batch; whether they are the rows that the sender summed up is seen where they are worked off.
 */
public final class HopTaps implements Stateful {
    private static final int HOPS = Hop.values().length;

    private final String actor;
    private final Sums[] sent = new Sums[HOPS];
    private final Sums[] received = new Sums[HOPS];
    /** By hop: the last window of each sender; no sender where the hop ends elsewhere. */
    private final long[][] lastWindow = new long[HOPS][0];

    /** Rows here that came before a snapshot, less those counted here that are elsewhere now. */
    private final Sums carried = new Sums();

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

    /** What has come over all hops to the units that are here now. */
    public Sums receivedInAll() {
        Sums all = new Sums();
        all.add(carried);
        for (Sums hop : received) {
            all.add(hop);
        }
        return all;
    }

    /** How many rows that is: asked at every window. */
    long receivedCount() {
        long count = carried.count();
        for (Sums hop : received) {
            count += hop.count();
        }
        return count;
    }

    /** What was sent and received so far: over all partitions of a stage it adds up. */
    @Override
    public void state(Tape tape) {
        for (int hop = 0; hop < HOPS; hop++) {
            sent[hop].state(tape);
            received[hop].state(tape);
        }
    }

    /** What a state of taps says was sent over a hop. */
    public static Sums sentOf(long[] state, Hop hop) {
        return of(state).sent(hop);
    }

    /** What it says was received. */
    public static Sums receivedOf(long[] state, Hop hop) {
        return of(state).received(hop);
    }

    private static HopTaps of(long[] state) {
        HopTaps taps = new HopTaps("a snapshot");
        taps.state(Tape.of(state));
        return taps;
    }

    /** Rows have moved here with their units, or away. */
    public void carries(Sums rows) {
        carried.add(rows);
    }
}
