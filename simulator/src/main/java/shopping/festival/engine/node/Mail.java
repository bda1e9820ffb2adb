package shopping.festival.engine.node;

import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Crates;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/** The open batches of one node: for every hop that begins at its stage, one for each receiving partition. */
public final class Mail implements Outbox {
    private static final Hop[] HOPS = Hop.values();

    private final int from;
    private final Rows[][] open = new Rows[HOPS.length][];
    /** What a batch is expected to hold: the largest of late, slowly forgotten. */
    private final int[][] sizes = new int[HOPS.length][];

    private final Crates crates;

    Mail(StageName stage, int partition, Division division, Crates crates) {
        this.from = partition;
        this.crates = crates;
        for (Hop hop : HOPS) {
            if (hop.from() == stage) {
                open[hop.ordinal()] = new Rows[division.count(hop.to())];
                sizes[hop.ordinal()] = new int[division.count(hop.to())];
            }
        }
    }

    @Override
    public Rows to(Hop hop, int partition) {
        Rows rows = open[hop.ordinal()][partition];
        if (rows == null) {
            int room = sizes[hop.ordinal()][partition];
            rows = crates.withRoomFor(room + (room >> 3) + 16);
            open[hop.ordinal()][partition] = rows;
        }
        return rows;
    }

    /** Closes all batches of a window and hands them to the post, the empty ones too. */
    void post(long window, Post post) {
        for (Hop hop : HOPS) {
            Rows[] rows = open[hop.ordinal()];
            if (rows == null) {
                continue;
            }
            for (int to = 0; to < rows.length; to++) {
                Rows full = rows[to] == null ? Rows.none() : rows[to];
                rows[to] = null;
                int[] expected = sizes[hop.ordinal()];
                expected[to] = Math.max(full.size(), expected[to] - (expected[to] >> 4));
                Sums sums = full.size() == 0 ? new Sums() : Sums.of(full);
                post.send(to, new Batch(hop, from, window, full, sums));
            }
        }
    }

    /** Who carries batches to their receivers. */
    @FunctionalInterface
    public interface Post {
        void send(int toPartition, Batch batch);
    }
}
