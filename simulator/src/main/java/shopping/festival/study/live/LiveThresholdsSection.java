package shopping.festival.study.live;

import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** How the thresholds stand, and when one broke. */
final class LiveThresholdsSection {
    private LiveThresholdsSection() {}

    static Section section(LiveHead head) {
        Table.Maker table = Table.of("Thresholds of this run", "threshold", "so far", "broken at");
        head.thresholds().forEach(text -> table.row(text, Cell.of("open"), Blanks.NOT_YET));
        return new Section(
                "thresholds",
                "Thresholds",
                List.of("What is broken stays broken; some are known only when the run has ended."),
                List.of(table.open()));
    }
}
