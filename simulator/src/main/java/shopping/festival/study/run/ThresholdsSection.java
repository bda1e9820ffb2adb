package shopping.festival.study.run;

import java.util.List;
import java.util.Optional;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What the run had to keep, and whether it has. */
final class ThresholdsSection {
    private final List<Verdict> thresholds;

    ThresholdsSection(List<Verdict> thresholds) {
        this.thresholds = thresholds;
    }

    /** Empty where nothing had to be kept. */
    Optional<Section> section() {
        if (thresholds.isEmpty()) {
            return Optional.empty();
        }
        Table.Maker table = Table.of("Thresholds", "threshold", "outcome", "broke at", "what it was");
        for (int i = 0; i < thresholds.size(); i++) {
            Verdict v = thresholds.get(i);
            table.row(
                    v.text(),
                    Cell.of(v.ok() ? "held" : "broken"),
                    v.ok()
                            ? Cell.of("–")
                            : v.brokeAt() == null
                                    ? Cell.of("over the run")
                                    : Cell.instant(v.brokeAt(), "/thresholds/" + i + "/brokeAt"),
                    Cell.of(v.reason()));
        }
        return Optional.of(new Section(
                "thresholds",
                "Thresholds",
                List.of(ThresholdLines.count(thresholds)
                        + ". Counts here are those of the simulated part of the market,"
                        + " unless a threshold says “at scale 1”."),
                List.of(table.open())));
    }

    /** For the head of the page. */
    List<String> lead() {
        List<String> lines = ThresholdLines.of(thresholds);
        return thresholds.stream().allMatch(Verdict::ok) ? lines : lines.subList(1, lines.size());
    }
}
