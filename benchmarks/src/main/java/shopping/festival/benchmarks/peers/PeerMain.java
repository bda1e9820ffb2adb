package shopping.festival.benchmarks.peers;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import umontreal.ssj.rng.LFSR258;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStreamBase;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * Times a peer: {@code PeerMain PROGRAM N K PASSES [SEED]}. One pass is not measured, every other prints its line.
 *
 * <p>{@code ssj-plain} is SSJ as its manual teaches it, with the event list it takes by itself (a splay tree) and the
 * generator of its examples (MRG32k3a). {@code ssj} is the fastest way SSJ has. The others show what a choice is worth;
 * {@code akka} sends a message an order and step, {@code flat} is a bare loop.
 */
public final class PeerMain {
    /** A program, made ready for one pass with one seed. */
    interface Program {
        Supplier<ReducedResult> ready(ReducedFestival model, long seed);
    }

    static final Map<String, Program> PROGRAMS = Map.of(
            "ssj-plain", plain(PeerMain::mrg32k3a, SplayTree::new),
            "ssj-plain-henriksen", plain(PeerMain::mrg32k3a, Henriksen::new),
            "ssj-plain-lfsr258", plain(PeerMain::lfsr258, SplayTree::new),
            "ssj", ssj(PeerMain::lfsr258, Henriksen::new),
            "ssj-splay", ssj(PeerMain::lfsr258, SplayTree::new),
            "ssj-binary", ssj(PeerMain::lfsr258, BinaryTree::new),
            "ssj-redblack", ssj(PeerMain::lfsr258, RedblackTree::new),
            "ssj-mrg32k3a", ssj(PeerMain::mrg32k3a, Henriksen::new),
            "akka", (model, seed) -> new ReducedAkka(model, seed)::run,
            "flat", (model, seed) -> new ReducedFlat(model, seed)::run);

    private PeerMain() {}

    public static void main(String[] args) {
        if (args.length < 4 || args.length > 5 || !PROGRAMS.containsKey(args[0])) {
            System.err.println("PeerMain PROGRAM N K PASSES [SEED], where PROGRAM is one of " + PROGRAMS.keySet());
            System.exit(2);
        }
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[1]), Integer.parseInt(args[2]));
        int passes = Integer.parseInt(args[3]);
        long seed = args.length > 4 ? Long.parseLong(args[4]) : 1;
        // Every pass has a seed of its own, so that passes are samples and not copies.
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int pass = 0; pass <= passes; pass++) {
            ReducedResult result =
                    PROGRAMS.get(args[0]).ready(model, seeds.nextLong()).get();
            if (pass > 0) {
                System.out.println(result.line(args[0], model) + PeakMemory.field());
            }
        }
    }

    private static Program ssj(LongFunction<RandomStreamBase> stream, Supplier<EventList> events) {
        return (model, seed) -> new ReducedSsj(model, stream.apply(seed), events.get())::run;
    }

    private static Program plain(LongFunction<RandomStreamBase> stream, Supplier<EventList> events) {
        return (model, seed) -> {
            SplittableRandom seeds = new SplittableRandom(seed);
            return new ReducedSsjPlain(model, () -> stream.apply(seeds.nextLong()), events.get())::run;
        };
    }

    private static RandomStreamBase lfsr258(long seed) {
        LFSR258 stream = new LFSR258();
        // Each word has a least value, the largest of them 2^23; one high bit meets them all.
        stream.setSeed(new SplittableRandom(seed)
                .longs(5)
                .map(word -> word >>> 2 | 1L << 61)
                .toArray());
        return stream;
    }

    private static RandomStreamBase mrg32k3a(long seed) {
        MRG32k3a stream = new MRG32k3a();
        stream.setSeed(new SplittableRandom(seed).longs(6, 1, 1L << 31).toArray());
        return stream;
    }
}
