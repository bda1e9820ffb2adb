package shopping.festival.benchmarks.peers;

import java.nio.file.Path;
import org.HdrHistogram.Histogram;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Digest;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;

/**
 * Times our own program on model R: {@code FestivalMain SCENARIO N K THREADS|inline [SEED [PROGRAM]]}. One pass is not
 * measured, the next prints the same line as {@link PeerMain} does, as {@code program=festival} or the name given, and
 * the digest of its work.
 *
 * <p>Timed is the span that the peers time: from the first window to the last parcel, the market being made.
 */
public final class FestivalMain {
    private FestivalMain() {}

    public static void main(String[] args) {
        if (args.length < 4 || args.length > 6) {
            System.err.println("FestivalMain SCENARIO N K THREADS|inline [SEED [PROGRAM]]");
            System.exit(2);
        }
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[1]), Integer.parseInt(args[2]));
        RunOptions options = args[3].equals("inline")
                ? RunOptions.inline()
                : RunOptions.actors(Integer.parseInt(args[3]), Integer.parseInt(args[3]));
        Scenario scenario = ReducedScenario.load(Path.of(args[0]), model);
        long seed = args.length > 4 ? Long.parseLong(args[4]) : 1;
        pass(scenario, seed, options);
        Outcome measured = pass(scenario, seed + 1_000, options);
        String program = args.length > 5 ? args[5] : "festival";
        System.out.println(result(measured).line(program, model) + " digest="
                + Digest.text(measured.books().measures().digest().value()) + PeakMemory.field());
    }

    private static Outcome pass(Scenario scenario, long seed, RunOptions options) {
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(seed, 0), 1);
        return FestivalRun.run(festival, options);
    }

    private static ReducedResult result(Outcome outcome) {
        Measures m = outcome.books().measures();
        long attempts = m.count(Kind.ATTEMPTED);
        // From acceptance to the end of service: payment and dispatch follow each other; their means add up.
        Histogram payment = m.latencies().total(Latency.PAYMENT);
        Histogram dispatch = m.latencies().total(Latency.DISPATCH);
        return new ReducedResult(
                attempts,
                attempts - m.count(Kind.ARRIVED),
                m.count(Kind.ACCEPTED),
                m.losses().intents(LossReason.SOLD_OUT),
                m.count(Kind.DECLINED),
                m.count(Kind.DISPATCHED),
                payment.getMean() + dispatch.getMean(),
                payment.getValueAtPercentile(50) + dispatch.getValueAtPercentile(50),
                dispatch.getValueAtPercentile(99),
                dispatch.getMaxValue(),
                outcome.wallSeconds());
    }
}
