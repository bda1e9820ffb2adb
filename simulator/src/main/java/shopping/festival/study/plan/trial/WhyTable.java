package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** Why items ran out, as a table for the terminal. */
final class WhyTable {
    private static final int SKU_PLACES = 14;

    private WhyTable() {}

    static List<String> lines(List<WhyOut> reasons, Shop shop) {
        TextTable table = new TextTable(1);
        table.row(List.of(
                "sku", "out by", "sold an hour", "orders lost", "most of them", "10 % more", "an hour earlier"));
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
                ? "gave up"
                : switch (way.reaction()) {
                    case ANOTHER_STORE -> "another store";
                    case ANOTHER_VARIANT -> "another variant";
                    case ANOTHER_BRAND, AFRESH -> "another brand";
                    case DELAY -> "put off";
                    case LEAVE -> "left";
                };
    }
}
