package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.measure.threshold.Misread;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.measure.threshold.ThresholdText;
import shopping.festival.scenario.hocon.Item;

/** Reads what a run must keep: {@code thresholds = ["latency.payment.p99 < 2 s between 00:00 and 00:30"]}. */
final class ThresholdsReader {
    private static final String EXAMPLE = "[\"latency.payment.p99 < 2 s between 00:00 and 00:30\"]";

    private final Gauges gauges;

    ThresholdsReader(Gauges gauges) {
        this.gauges = gauges;
    }

    List<Threshold> read(Item all) {
        List<Threshold> thresholds = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        for (Item element : all == null ? List.<Item>of() : all.elements(EXAMPLE)) {
            if (!element.isText()) {
                element.wrong("is not a threshold", "Write " + EXAMPLE + ".");
                continue;
            }
            if (!texts.add(element.text().strip())) {
                element.wrong("stands twice in thresholds", "Remove one of them.");
                continue;
            }
            try {
                thresholds.add(ThresholdText.read(element.text(), gauges));
            } catch (Misread wrong) {
                element.wrong(wrong.rule(), wrong.adviceAndPlace());
            }
        }
        return List.copyOf(thresholds);
    }
}
