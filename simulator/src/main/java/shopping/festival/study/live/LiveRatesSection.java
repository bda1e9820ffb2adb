package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;

/** What happens a second. */
final class LiveRatesSection {
    private LiveRatesSection() {}

    static Section section(LiveHead head) {
        List<Chart.Line> lines = new ArrayList<>(List.of(
                Blanks.line("orders accepted"),
                Blanks.line("payments"),
                Blanks.line("sold out"),
                Blanks.line("turned away")));
        LiveGhost ghost = head.ghost();
        if (ghost != null) {
            lines.add(
                    Blanks.behind("orders accepted, " + ghost.name(), Blanks.byMinute(ghost.ordersPerSecond(), 0, 1)));
        }
        return new Section(
                "rates",
                "Orders a second",
                List.of("The mean of each minute, of the whole market."),
                List.of(Blanks.chart(
                        head, "live-rates", "Orders, payments and sold-out answers a second", "a second", lines)));
    }
}
