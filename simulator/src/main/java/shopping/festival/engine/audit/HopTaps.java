package shopping.festival.engine.audit;

import java.util.EnumMap;
import java.util.Map;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;

/**
 * Both ends of every hop as one actor sees them: what it sent, what it received. The receiver counts anew what the
 * sender says it sent, batch by batch.
 */
public final class HopTaps {
    private final String actor;
    private final Map<Hop, Sums> sent = new EnumMap<>(Hop.class);
    private final Map<Hop, Sums> received = new EnumMap<>(Hop.class);
    private final Map<Hop, int[]> lastWindow = new EnumMap<>(Hop.class);

    public HopTaps(String actor) {
        this.actor = actor;
        for (Hop hop : Hop.values()) {
            sent.put(hop, new Sums());
            received.put(hop, new Sums());
        }
    }

    /** @param senders how many actors send over a hop that ends here */
    public void listenTo(Hop hop, int senders) {
        int[] last = new int[senders];
        java.util.Arrays.fill(last, -1);
        lastWindow.put(hop, last);
    }

    public void sends(Batch batch) {
        sent.get(batch.hop()).add(batch.sent());
    }

    public void receives(Batch batch) {
        int[] last = lastWindow.get(batch.hop());
        if (batch.window() != last[batch.from()] + 1) {
            throw new BrokenLaw(
                    "one batch a window",
                    "hop " + name(batch) + " brought window " + batch.window() + " after window " + last[batch.from()]);
        }
        last[batch.from()] = batch.window();
        if (batch.rows().size() == 0 && batch.sent().isZero()) {
            return;
        }
        Sums counted = Sums.of(batch.rows());
        if (!counted.sameAs(batch.sent())) {
            throw new BrokenLaw(
                    "what is sent arrives",
                    "hop " + name(batch) + ", window " + batch.window() + ": sent " + batch.sent() + ", received "
                            + counted);
        }
        received.get(batch.hop()).add(counted);
    }

    private String name(Batch batch) {
        return batch.hop() + " (" + batch.hop().from().label() + " " + batch.from() + " → " + actor + ")";
    }

    public Sums sent(Hop hop) {
        return sent.get(hop);
    }

    public Sums received(Hop hop) {
        return received.get(hop);
    }
}
