package shopping.festival.model.flow;

import shopping.festival.model.order.Hop;

/** Where a stage puts the rows it sends on: one open batch for each hop and receiving partition. */
public interface Outbox {

    /** The rows that go over a hop to a partition of its receiving stage in this window. */
    Rows to(Hop hop, int partition);
}
