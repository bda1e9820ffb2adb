package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Stated;

/**
 * Reads what a run must keep: {@code thresholds = ["latency.payment.p99 < 2 s between 00:00 and 00:30"]}. What they
 * are about only results know, so they stay texts.
 */
final class ThresholdsReader {
    private static final String EXAMPLE = "[\"latency.payment.p99 < 2 s between 00:00 and 00:30\"]";

    private ThresholdsReader() {}

    static List<Stated> read(Item all) {
        List<Stated> thresholds = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        for (Item element : all.elements(EXAMPLE)) {
            if (!element.isText()) {
                element.wrong("is not a threshold", "Write " + EXAMPLE + ".");
            } else if (!texts.add(element.text().strip())) {
                element.wrong("stands twice in thresholds", "Remove one of them.");
            } else {
                thresholds.add(element.stated());
            }
        }
        return List.copyOf(thresholds);
    }
}
