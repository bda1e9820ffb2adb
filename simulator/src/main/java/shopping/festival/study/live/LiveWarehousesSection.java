package shopping.festival.study.live;

import java.util.List;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** The backlog of each warehouse. */
final class LiveWarehousesSection {
    private LiveWarehousesSection() {}

    static Section section(LiveHead head) {
        Table.Maker table = Table.of("Orders that wait at each warehouse", "warehouse", "waiting", "most so far", "at");
        head.warehouses().forEach(name -> table.row(name, Blanks.NONE, Blanks.NONE, Blanks.NEVER));
        return new Section("warehouses", "Warehouses", List.of("The longest backlog first."), List.of(table.open()));
    }
}
