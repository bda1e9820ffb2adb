package shopping.festival.study.live;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.Scenario;

/**
 * What is watched.
 *
 * @param published of the real day, pairs of seconds since the bell and RMB
 */
public record LiveTerms(String scenario, long seed, double scale, List<double[]> published) {
    private static final double BILLION = 1e9;

    public static LiveTerms of(Scenario scenario, long seed, double scale) {
        return new LiveTerms(
                scenario.name(),
                seed,
                scale,
                scenario.history().milestones().stream()
                        .map(m -> new double[] {(double) m.at() / VirtualTime.SECOND, m.gmvYuanBillions() * BILLION})
                        .toList());
    }

    LiveHead head(int dayMinutes) {
        return new LiveHead(LiveHead.SCHEMA, scenario, seed, scale, dayMinutes, published);
    }
}
