package shopping.festival.scenario;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code report.milestones = [["00:06:58", 10], [24 h, 120.7]]}: instants and RMB bn. */
final class MilestonesReader {
    private static final String FORM = "[[\"00:06:58\", 10], [24 h, 120.7]]";
    private static final double YUAN_BILLIONS_MAX = 1e6;

    private MilestonesReader() {}

    static List<Milestone> read(Section report, long dayLength) {
        List<Milestone> milestones = new ArrayList<>();
        Item all = report.find("milestones");
        for (List<Item> pair : all == null ? List.<List<Item>>of() : all.pairs(FORM)) {
            long at = Durations.micros(pair.get(0), 1, dayLength);
            double billions = pair.get(1).number(0.001, YUAN_BILLIONS_MAX);
            Milestone before = milestones.isEmpty() ? null : milestones.get(milestones.size() - 1);
            if (before != null && (at <= before.at() || billions < before.gmvYuanBillions()) && report.clean("milestones")) {
                pair.get(0).wrong("follows a later or larger milestone", "Put them in the order of time; sales only grow.");
            }
            milestones.add(new Milestone(at, billions));
        }
        return List.copyOf(milestones);
    }
}
