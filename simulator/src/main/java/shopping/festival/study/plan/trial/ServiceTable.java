package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.text.Listing;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;
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
            parts.add(Phrases.of(
                    "{0} of {1} items under {2}",
                    service.missed(p), service.items(), service.plans().get(p)));
        }
        return Phrases.of(
                "Served without a stock-out in fewer than {0} of festivals: {1}.",
                People.percent(service.level()), Listing.of(parts));
    }

    static List<String> lines(ServiceLevels service) {
        if (service.missing().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(2);
        List<String> titles = new ArrayList<>(List.of(Phrases.of("sku"), Phrases.of("name")));
        service.plans().stream().limit(PLANS_MOST).forEach(p -> titles.add(TextTable.cut(p, NAME_PLACES)));
        table.row(titles);
        for (ServiceLevels.Missing item :
                service.missing().stream().limit(ITEMS_MOST).toList()) {
            List<String> row = new ArrayList<>(
                    List.of(TextTable.cut(item.sku(), SKU_PLACES), TextTable.cut(item.name(), NAME_PLACES)));
            for (int p = 0; p < Math.min(PLANS_MOST, item.chances().length); p++) {
                double chance = item.chances()[p];
                String percent = People.percent(chance);
                row.add(chance < service.level() ? percent : Phrases.of("{0} kept", percent));
            }
            table.row(row);
        }
        List<String> lines = new ArrayList<>(table.lines());
        int more = service.missing().size() - ITEMS_MOST;
        if (more > 0) {
            lines.add(Phrases.of("  and {0} more in {1}", more, PlanFiles.SKUS));
        }
        return lines;
    }
}
