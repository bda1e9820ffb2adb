package shopping.festival.study.live;

import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What brands of each origin sold. */
final class LiveOriginsSection {
    private LiveOriginsSection() {}

    static Section section(LiveHead head) {
        Table.Maker table = Table.of("What brands of each origin sold", "origin", "RMB, since the bell", "share");
        head.origins().forEach(name -> table.row(name, Blanks.NONE, Cell.of("0 %")));
        return new Section("origins", "Origins", List.of("Paid within the day."), List.of(table.open()));
    }
}
