package shopping.festival.study.live;

import java.util.List;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** How many orders wait at each kind of station, and where it grows. */
final class LiveStationsSection {
    private LiveStationsSection() {}

    static Section section(LiveHead head) {
        Table.Maker table = Table.of("Stations", "station", "waiting", "in 10 min", "most so far", "at");
        for (String station : List.of("checkout", "sellers", "payment", "warehouses", "customs")) {
            table.row(station, Blanks.NONE, Blanks.NONE, Blanks.NONE, Blanks.NEVER);
        }
        return new Section(
                "queues",
                "Where it waits",
                List.of("What grows here breaks first: the change in the last ten minutes of the day says what does."),
                List.of(
                        table.open(),
                        Blanks.chart(
                                head,
                                "live-platform",
                                "Orders that wait at the platform",
                                "orders",
                                List.of(Blanks.line("checkout"), Blanks.line("sellers"), Blanks.line("payment"))),
                        Blanks.chart(
                                head,
                                "live-logistics",
                                "Orders that wait for a picker or at customs",
                                "orders",
                                List.of(Blanks.line("warehouses"), Blanks.line("customs")))));
    }
}
