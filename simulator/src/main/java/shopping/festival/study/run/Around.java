package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.measure.Episode;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.Fault;

/**
 * The time around a fault, from a little before it until the stations it hit were over it, and those stations.
 *
 * @param from whole seconds
 * @param wasSaturated whether they were, some time while it lasted
 * @param overAt when that was over, or the fault itself
 */
record Around(Fault fault, List<StationLog> stations, int from, int to, boolean wasSaturated, double overAt) {
    private static final int MINUTE = 60;
    private static final int DAY = 86_400;
    /** Longer is told in days. */
    private static final int CLOCK_MOST = 2 * DAY;

    private static final int MARGIN_LEAST = MINUTE;
    private static final int MARGIN_MOST = 1_200;
    /** Of the time that it lasted. */
    private static final double MARGIN_SHARE = 0.15;

    static Around of(RunStory story, Fault fault) {
        List<StationLog> stations = stations(story, fault);
        double over = fault.to() / 1e6;
        boolean wasSaturated = false;
        for (StationLog station : stations) {
            for (Episode episode : station.episodes()) {
                if (episode.from() <= fault.to() && episode.to() > fault.from()) {
                    wasSaturated = true;
                    over = Math.max(over, episode.to() / 1e6);
                }
            }
        }
        double begin = fault.from() / 1e6;
        int margin = (int) Math.max(MARGIN_LEAST, Math.min(MARGIN_MOST, MARGIN_SHARE * (over - begin)));
        // Round ends, on which the ticks of an axis fall.
        int round = over - begin > CLOCK_MOST ? DAY : MINUTE;
        int from = Math.max(0, (int) begin - margin) / round * round;
        int to = ((int) Math.ceil(over) + margin + round - 1) / round * round;
        return new Around(fault, stations, from, to, wasSaturated, over);
    }

    private static List<StationLog> stations(RunStory story, Fault fault) {
        List<StationLog> all = story.measures().station(fault.effect().station());
        List<String> names = story.festival().places(fault.effect().station());
        List<StationLog> hit = new ArrayList<>();
        for (int u = 0; u < all.size(); u++) {
            if (fault.effect().hits(fault.effect().station(), names.get(u))) {
                hit.add(all.get(u));
            }
        }
        return hit;
    }

    boolean isOnPlatform() {
        Station station = fault.effect().station();
        return station != Station.WAREHOUSE && station != Station.CUSTOMS;
    }

    /** Whether it is a matter of days. */
    boolean isLong() {
        return seconds() > CLOCK_MOST;
    }

    int seconds() {
        return to - from;
    }
}
