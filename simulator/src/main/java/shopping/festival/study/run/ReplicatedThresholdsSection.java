package shopping.festival.study.run;

import java.util.List;
import java.util.Optional;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.FestivalResult;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What had to be kept, and in how many replications it was. */
final class ReplicatedThresholdsSection {
    private final List<String> names;
    private final List<FestivalResult> results;

    ReplicatedThresholdsSection(List<String> names, List<FestivalResult> results) {
        this.names = names;
        this.results = results;
    }

    /** Empty where nothing had to be kept. */
    Optional<Section> section() {
        List<Verdict> all = results.get(0).proof().thresholds();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Table.Maker table = Table.of("Thresholds", "threshold", "held in", "broke first in", "what it was there");
        for (int t = 0; t < all.size(); t++) {
            ThresholdLines.Tally tally = ThresholdLines.Tally.of(t, results);
            int first = tally.firstBroken();
            table.row(
                    all.get(t).text(),
                    Cell.of(tally.held() + " of " + results.size()),
                    Cell.of(first < 0 ? "–" : names.get(first)),
                    Cell.of(
                            first < 0
                                    ? "–"
                                    : results.get(first)
                                            .proof()
                                            .thresholds()
                                            .get(t)
                                            .reason()));
        }
        return Optional.of(new Section(
                "thresholds", "Thresholds", List.of("Each replication is judged by itself."), List.of(table.open())));
    }
}
