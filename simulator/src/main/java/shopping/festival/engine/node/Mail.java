package shopping.festival.engine.node;

import org.jspecify.annotations.Nullable;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Crates;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/**
 * What one node sends: for every hop to other actors an open batch for each receiving partition, and the hops to other
 * stages of its own actor.
 */
public final class Mail implements Outbox {
    private static final Hop[] HOPS = Hop.values();

    private final int from;
    private final Rows[][] open = new Rows[HOPS.length][];
    /** What a batch is expected to hold: the largest of late, slowly forgotten. */
    private final int[][] sizes = new int[HOPS.length][];

    private final @Nullable LocalHop[] local = new LocalHop[HOPS.length];
    private final Crates crates;

    Mail(StageName stage, int partition, Division division, Crates crates) {
        this.from = partition;
        this.crates = crates;
        for (Hop hop : HOPS) {
            if (hop.from() == stage && !division.isLocal(hop)) {
                open[hop.ordinal()] = new Rows[division.count(hop.to())];
                sizes[hop.ordinal()] = new int[division.count(hop.to())];
            }
        }
    }

    /** Joins a stage of the same actor to the hop's beginning. */
    void join(Hop hop, LocalHop way) {
        local[hop.ordinal()] = way;
    }

    @Override
    public RowSink to(Hop hop, int partition) {
        LocalHop way = local[hop.ordinal()];
        return way != null ? way : batch(hop, partition);
    }

    private Rows batch(Hop hop, int partition) {
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
