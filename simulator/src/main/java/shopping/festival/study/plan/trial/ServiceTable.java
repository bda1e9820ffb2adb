package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.text.People;
import shopping.festival.view.text.TextTable;

/** Who misses the service level, item by item, for the terminal. */
final class ServiceTable {
    private static final int ITEMS_MOST = 20;
    private static final int PLANS_MOST = 3;
    private static final int SKU_PLACES = 14;
    private static final int NAME_PLACES = 20;

    private ServiceTable() {}

    /** What the table is headed by, in one sentence. */
    static String heading(ServiceLevels service) {
        List<String> parts = new ArrayList<>();
        for (int p = 0; p < service.plans().size(); p++) {
            parts.add(service.missed(p) + " of " + service.items() + " items under "
                    + service.plans().get(p));
        }
        return "Served without a stock-out in fewer than " + People.percent(service.level()) + " of festivals: "
                + String.join(", ", parts) + ".";
    }

    static List<String> lines(ServiceLevels service) {
        if (service.missing().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(2);
        List<String> titles = new ArrayList<>(List.of("sku", "name"));
        service.plans().stream().limit(PLANS_MOST).forEach(p -> titles.add(TextTable.cut(p, NAME_PLACES)));
        table.row(titles);
        for (ServiceLevels.Missing item :
                service.missing().stream().limit(ITEMS_MOST).toList()) {
            List<String> row = new ArrayList<>(
                    List.of(TextTable.cut(item.sku(), SKU_PLACES), TextTable.cut(item.name(), NAME_PLACES)));
            for (int p = 0; p < Math.min(PLANS_MOST, item.chances().length); p++) {
                double chance = item.chances()[p];
                row.add(People.percent(chance) + (chance < service.level() ? "" : " kept"));
            }
            table.row(row);
        }
        List<String> lines = new ArrayList<>(table.lines());
        int more = service.missing().size() - ITEMS_MOST;
        if (more > 0) {
            lines.add("  and " + more + " more in " + PlanFiles.SKUS);
        }
        return lines;
    }
}
