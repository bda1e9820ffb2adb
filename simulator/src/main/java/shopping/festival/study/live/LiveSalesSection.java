package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;

/** GMV since the bell, and that of the real day or of an earlier run behind it. */
final class LiveSalesSection {
    /** What money is drawn in, until there is so much of it that the script takes billions. */
    private static final double MILLION = 1e6;

    private LiveSalesSection() {}

    static Section section(LiveHead head) {
        List<Chart.Line> lines = new ArrayList<>(List.of(Blanks.line("this run")));
        if (!head.published().isEmpty()) {
            List<double[]> points = head.published().stream()
                    .map(point -> new double[] {point[0], point[1] / MILLION})
                    .toList();
            lines.add(Blanks.behind("published of the real day", points));
        }
        LiveGhost ghost = head.ghost();
        if (ghost != null) {
            lines.add(Blanks.behind(ghost.name(), Blanks.byMinute(ghost.gmvYuan(), 1, MILLION)));
        }
        return new Section(
                "gmv",
                "Sales",
                List.of(),
                List.of(Blanks.chart(head, "live-gmv", "GMV since the bell", "RMB m", lines)));
    }
}
