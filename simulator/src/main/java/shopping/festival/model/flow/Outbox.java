package shopping.festival.model.flow;

import shopping.festival.model.order.Hop;

/** Where a stage puts the rows it sends on: for each hop and receiving partition a batch, or the stage itself behind it. */
public interface Outbox {

    /** The rows that go over a hop to a partition of its receiving stage in this window. */
    RowSink to(Hop hop, int partition);
}
