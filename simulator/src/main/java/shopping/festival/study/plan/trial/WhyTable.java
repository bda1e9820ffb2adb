package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** Why items ran out, as a table for the terminal. */
final class WhyTable {
    private static final int SKU_PLACES = 14;

    private WhyTable() {}

    static List<String> lines(List<WhyOut> reasons, Shop shop) {
        TextTable table = new TextTable(1);
        table.row(List.of(
                Phrases.of("sku"),
                Phrases.of("out by"),
                Phrases.of("sold an hour"),
                Phrases.of("orders lost"),
                Phrases.of("most of them"),
                Phrases.of("10 % more"),
                Phrases.of("an hour earlier")));
        for (WhyOut why : reasons) {
            Item item = shop.items().get(why.item());
            List<String> row = new ArrayList<>();
            row.add(TextTable.cut(item.sku(), SKU_PLACES));
            row.add(why.outMinutes() == null ? "-" : PlanTable.clock(why.outMinutes()[1]));
            row.add(
                    why.unitsAnHour() == null
                            ? "-"
                            : People.count(why.unitsAnHour().mean()));
            row.add(People.count(why.lostOrders()));
            row.add(why.ways().isEmpty() ? "-" : way(why.ways().get(0)));
            row.add(PlusMinus.moreMoney(why.moreStock()));
            row.add(PlusMinus.moreMoney(why.earlier()));
            table.row(row);
        }
        return table.lines();
    }

    private static String way(WhyOut.Way way) {
        return way.reaction() == null
                ? Phrases.of("gave up")
                : switch (way.reaction()) {
                    case ANOTHER_STORE -> Phrases.of("another store");
                    case ANOTHER_VARIANT -> Phrases.of("another variant");
                    case ANOTHER_BRAND, AFRESH -> Phrases.of("another brand");
                    case DELAY -> Phrases.of("put off");
                    case LEAVE -> Phrases.of("left");
                };
    }
}
