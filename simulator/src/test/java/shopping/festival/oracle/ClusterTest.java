package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.cluster.BadNetwork;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.model.Festival;

/** A run over several processes ends as one over one: digest, every count, every histogram, the final stock. */
@Tag("slow")
class ClusterTest {
    /**
     * Of days with one to three hundred windows, as between two processes each takes some milliseconds, in which much
     * happens.
     */
    private static final List<Long> SEEDS = List.of(291L, 21L, 233L, 154L, 137L, 265L);

    private static Outcome over(
            NodesAtHand nodes, Festival festival, int partitions, long windowCap, Checkpoints checkpoints)
            throws InterruptedException {
        RunOptions options = RunOptions.actors(1, 1).withWindowCap(windowCap);
        nodes.play(festival, options.withMeasured(MeasuredTime.of(festival)).watchers());
        return Resumption.run(festival, nodes.with(options, partitions), checkpoints, null);
    }

    private static void mustBeTheSame(String how, Outcome whole, Outcome parted) {
        assertThat(parted.books().measures().digest().value())
                .as("digest, " + how)
                .isEqualTo(whole.books().measures().digest().value());
        assertThat(Arrays.mismatch(Resumption.books(parted), Resumption.books(whole)))
                .as("first word of the books that differs, " + how)
                .isEqualTo(-1);
        assertThat(Resumption.stock(parted)).as("stock, " + how).isEqualTo(Resumption.stock(whole));
    }

    @Test
    void twoAndThreeProcesses_comeToWhatOneComesTo_inAnyPartitionsAndWindows() throws InterruptedException {
        for (int others = 1; others <= 2; others++) {
            try (NodesAtHand nodes = new NodesAtHand(others)) {
                for (int way = others - 1; way < others + 2; way++) {
                    long seed = SEEDS.get(2 * (others - 1) + way);
                    Festival festival = RandomFestival.of(seed);
                    Outcome whole = Resumption.run(festival, RunOptions.inline(), Checkpoints.NONE, null);
                    int partitions = 1 + (way & 1);
                    long cap = way < 2 ? VirtualTime.NEVER : VirtualTime.SECOND;
                    String how = "seed " + seed + ", " + (1 + others) + " processes of " + partitions + " partitions";
                    mustBeTheSame(how, whole, over(nodes, festival, partitions, cap, Checkpoints.NONE));
                }
            }
        }
    }

    @Test
    void snapshotsOfSeveralProcesses_areThoseOfOne() throws InterruptedException {
        try (NodesAtHand nodes = new NodesAtHand(2)) {
            for (long seed : SEEDS.subList(0, 1)) {
                Festival festival = RandomFestival.of(seed);
                Outcome whole = Resumption.run(festival, RunOptions.inline(), Checkpoints.NONE, null);
                Resumption.All all = new Resumption.All();
                mustBeTheSame("seed " + seed, whole, over(nodes, festival, 1, VirtualTime.NEVER, all));
                assertThat(all.taken).as("snapshots of seed " + seed).isNotEmpty();
                for (int n = 0; n < all.taken.size(); n += Math.max(1, all.taken.size() / 2)) {
                    Snapshot from = all.taken.get(n);
                    String how = "seed " + seed + ", minute " + from.minute();
                    mustBeTheSame(how, whole, Resumption.run(festival, RunOptions.inline(), Checkpoints.NONE, from));
                    mustBeTheSame(
                            how + " on three processes",
                            whole,
                            Resumption.run(festival, nodes.with(RunOptions.actors(1, 1), 2), Checkpoints.NONE, from));
                }
            }
        }
    }

    /** As one does whose program was built from other sources under the same name. */
    @Test
    void aNodeThatMakesAnotherMarket_isRefused() throws InterruptedException {
        Festival festival = RandomFestival.of(SEEDS.get(0));
        RunOptions options = RunOptions.actors(1, 1);
        try (NodesAtHand nodes = new NodesAtHand(1)) {
            nodes.play(RandomFestival.of(SEEDS.get(1)), options.watchers());
            assertThatThrownBy(() -> Resumption.run(festival, nodes.with(options, 1), Checkpoints.NONE, null))
                    .isInstanceOf(Mistakes.class)
                    .hasMessageContaining(" makes another market of the same scenario than this program does.");
        }
    }

    @Test
    void whateverTheNetworkDoes_theyComeToTheSame() throws InterruptedException {
        long seed = 21;
        Festival festival = RandomFestival.of(seed);
        Outcome whole = Resumption.run(festival, RunOptions.inline(), Checkpoints.NONE, null);
        try (BadNetwork leading = new BadNetwork(1);
                BadNetwork one = new BadNetwork(2);
                BadNetwork other = new BadNetwork(3);
                NodesAtHand nodes = new NodesAtHand(List.of(leading, one, other))) {
            mustBeTheSame("bad networks", whole, over(nodes, festival, 1, VirtualTime.NEVER, Checkpoints.NONE));
            long[] met = new long[5];
            for (BadNetwork network : List.of(leading, one, other)) {
                long[] its = network.met();
                Arrays.setAll(met, trouble -> met[trouble] + its[trouble]);
            }
            assertThat(met).as("frames lost, doubled, damaged and late, cuts").doesNotContain(0);
            assertThat(nodes.notices).as("nobody was lost").hasSize(1);
        }
    }
}
