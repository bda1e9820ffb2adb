package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.scenario.Milestone;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads how the sales of a real day grew: {@code history.milestones = [["00:06:58", 10], [24 h, 120.7]]}. */
final class MilestonesReader {
    private static final String FORM = "[[\"00:06:58\", 10], [24 h, 120.7]]";

    private MilestonesReader() {}

    static List<Milestone> read(Section history, long dayLength) {
        double usual = history.number("milestoneTolerance", 0, 100);
        List<Milestone> milestones = new ArrayList<>();
        for (Item element :
                history.find("milestones").map(all -> all.elements(FORM)).orElse(List.of())) {
            List<Item> parts = element.elements(FORM);
            if (parts.size() < 2 || parts.size() > 3) {
                if (element.isList()) {
                    element.wrong(
                            "is not a milestone",
                            "Write " + FORM + ", with a tolerance in points behind if it has its own.");
                }
                continue;
            }
            long at = Durations.micros(parts.get(0), 1, dayLength);
            double billions = parts.get(1).number(0.001, 1e6);
            if (!milestones.isEmpty()
                    && !milestones.get(milestones.size() - 1).isBefore(at, billions)
                    && history.clean("milestones")) {
                parts.get(0)
                        .wrong(
                                "follows a later or larger milestone",
                                "Put them in the order of time; sales only grow.");
            }
            milestones.add(
                    new Milestone(at, billions, parts.size() == 3 ? parts.get(2).number(0, 100) : usual));
        }
        return List.copyOf(milestones);
    }
}
