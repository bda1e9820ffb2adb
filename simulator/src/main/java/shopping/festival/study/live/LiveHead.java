package shopping.festival.study.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Timeline;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.Scenario;

/**
 * What is told first of a day that is watched.
 *
 * @param schema of what follows
 * @param scale part of the market that is simulated: counts and money of frames are divided by it where they are shown
 * @param dayMinutes after which nobody new comes
 * @param published of the real day, pairs of seconds since the bell and RMB; empty if there is none
 * @param ghost an earlier run behind it, if one was asked for
 * @param columns of the minutes that follow, those of {@code timeline.csv}
 * @param warehouses by name, in the order of their backlogs
 * @param origins likewise of what they sold
 * @param thresholds as they were written, in the order of how they stand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LiveHead(
        int schema,
        String scenario,
        long seed,
        double scale,
        int dayMinutes,
        List<double[]> published,
        @Nullable LiveGhost ghost,
        List<String> columns,
        List<String> warehouses,
        List<String> origins,
        List<String> thresholds) {
    static final int SCHEMA = 2;
    private static final double BILLION = 1e9;

    public static LiveHead of(
            Scenario scenario,
            Festival festival,
            long seed,
            double scale,
            List<String> thresholds,
            @Nullable LiveGhost ghost) {
        return new LiveHead(
                SCHEMA,
                scenario.name(),
                seed,
                scale,
                Intervals.of(festival.buyers().dayLength()).dayMinutes(),
                scenario.history().milestones().stream()
                        .map(m -> new double[] {(double) m.at() / VirtualTime.SECOND, m.gmvYuanBillions() * BILLION})
                        .toList(),
                ghost,
                Timeline.names(),
                festival.places(Station.WAREHOUSE),
                festival.market().origins(),
                thresholds);
    }

    /** What it says must be there. */
    boolean isWhole() {
        return schema == SCHEMA
                && dayMinutes > 0
                && scale > 0
                && published.stream().allMatch(point -> point.length == 2);
    }
}
