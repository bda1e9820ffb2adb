package shopping.festival.study.replay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.run.Experiment;
import shopping.festival.view.text.People;

/** How fast a stretch of a festival would have to be sent. */
public final class Rate {
    /** Of the whole market: small enough to be made at once, and large enough to count. */
    private static final double LOOKED_AT = 0.0005;
    /** What one core sends, about, with all that buyers do in between: see benchmarks/bin/replay. */
    private static final double REQUESTS_A_SECOND = 20_000;
    /** More intents than are kept in memory. */
    private static final double INTENTS_MOST = 5e6;

    private final double intents;
    private final double peakASecond;

    private Rate(double intents, double peakASecond) {
        this.intents = intents;
        this.peakASecond = peakASecond;
    }

    /**
     * Of a festival as large as it is.
     *
     * @param steps of a purchase
     */
    public static Rate of(Festival festival, Stretch stretch, int steps) {
        double whole = 0;
        double peak = 0;
        for (long at = stretch.fromMicros(); at < stretch.toMicros(); at += VirtualTime.SECOND) {
            double here = 0;
            for (Stream stream : festival.buyers().streams()) {
                here += stream.arrivals().expectedBetween(at, Math.min(stretch.toMicros(), at + VirtualTime.SECOND));
            }
            here *= festival.buyers().meanSessionSize();
            whole += here;
            peak = Math.max(peak, here);
        }
        return new Rate(whole, peak * stretch.speed() * steps);
    }

    /** @throws Mistakes if the stretch is longer than can be kept */
    public void mustFit() {
        if (intents > INTENTS_MOST) {
            throw Mistakes.of("the stretch has " + People.count(intents) + " intents, more than the "
                    + People.count(INTENTS_MOST) + " that a replay keeps in memory. Take a smaller --scale or --for.");
        }
    }

    /** Requests a second at the peak. */
    double peakASecond() {
        return peakASecond;
    }

    /**
     * What is told to who has not said how much of the market should be sent.
     *
     * @throws Mistakes always
     */
    public static Mistakes proposal(Scenario scenario, Stretch stretch, int steps) {
        boolean isListed = scenario.goods().isListed();
        double looked = isListed ? 1 : LOOKED_AT;
        Rate part = of(Experiment.of(scenario, looked).festival(0), stretch, steps);
        double whole = part.peakASecond / looked;
        String missing = String.format(
                Locale.ROOT,
                "--scale is missing: how much of the market is sent. This stretch peaks at %s requests a second of the"
                        + " whole market; one core sends about %s. ",
                People.count(whole),
                People.count(REQUESTS_A_SECOND));
        if (isListed) {
            return Mistakes.of(missing + "A market that is listed offer by offer has no smaller parts: take --scale 1"
                    + (whole > REQUESTS_A_SECOND ? ", and a smaller --speed." : "."));
        }
        double scale = Math.min(1, REQUESTS_A_SECOND / Math.max(1e-9, whole));
        double round = new BigDecimal(scale)
                .round(new MathContext(1, RoundingMode.DOWN))
                .doubleValue();
        return Mistakes.of(missing + "Take --scale " + People.plain(round) + ", or less for a shop that takes less.");
    }
}
