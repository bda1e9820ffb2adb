package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** A recommendation as tables for the terminal. */
final class RecommendationTable {
    private static final int ITEMS_MOST = 20;
    private static final int SKU_PLACES = 14;
    private static final int NAME_PLACES = 20;

    private RecommendationTable() {}

    /** The items that gain or lose most by the recommendation. */
    static List<String> items(Recommendation advice, Shop shop) {
        boolean service = advice.service().isPresent();
        TextTable table = new TextTable(2);
        List<String> titles = new ArrayList<>(List.of("sku", Phrases.of("name"), Phrases.of("own")));
        if (advice.cut().isPresent()) {
            titles.add(Phrases.of("own, cut"));
        }
        titles.addAll(List.of(
                Phrases.of("best"),
                advice.wish().budgetFen() == null ? Phrases.of("as good") : Phrases.of("no budget")));
        if (service) {
            titles.add(Phrases.of("for service"));
        }
        titles.addAll(List.of(Phrases.of("earns more"), Phrases.of("never out")));
        table.row(titles);
        List<ItemAdvice> most = advice.items().stream()
                .sorted(Comparator.comparingDouble(
                        (ItemAdvice a) -> -Math.abs(a.moreFen().mean())))
                .limit(ITEMS_MOST)
                .toList();
        for (ItemAdvice a : most) {
            Item item = shop.items().get(a.item());
            List<String> row = new ArrayList<>();
            row.add(TextTable.cut(item.sku(), SKU_PLACES));
            row.add(TextTable.cut(item.name(), NAME_PLACES));
            row.add(units(a.ownUnits()));
            advice.cut().ifPresent(cut -> row.add(units(unitsOf(cut.plan(), a.item()))));
            row.add(units(a.profitUnits()));
            row.add(units(a.asGood().from()) + "-" + units(a.asGood().to()));
            if (a.serviceUnits() != null) {
                row.add(units(a.serviceUnits()));
            }
            row.add(a.outcome() == Outcome.AS_IT_IS ? Phrases.of("leave as it is") : PlusMinus.money(a.moreFen()));
            row.add(People.percent(a.neverOut().mean()));
            table.row(row);
        }
        List<String> lines = new ArrayList<>(table.lines());
        int left = advice.items().size() - most.size();
        if (left > 0) {
            lines.add(Phrases.of("  and {0} more in {1}", left, RecommendationFiles.SKUS));
        }
        return lines;
    }

    private static int unitsOf(Plan plan, int item) {
        return plan.stockings().stream()
                .filter(s -> s.item() == item)
                .mapToInt(Stocking::initialUnits)
                .sum();
    }

    private static String units(int n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** What a little more money would buy; empty without a budget. */
    static List<String> next(Recommendation advice, Shop shop) {
        if (advice.nextUnits().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(2);
        table.row(List.of(
                "sku",
                Phrases.of("name"),
                Phrases.of("units"),
                Phrases.of("with them"),
                Phrases.of("cost"),
                Phrases.of("would earn"),
                Phrases.of("per {0}", MoneyWords.code())));
        for (NextUnit next : NextUnits.grouped(advice.nextUnits())) {
            Item item = shop.items().get(next.item());
            table.row(List.of(
                    TextTable.cut(item.sku(), SKU_PLACES),
                    TextTable.cut(item.name(), NAME_PLACES),
                    units(next.more()),
                    units(next.units()),
                    yuan(next.costFen()),
                    yuan(next.expectedFen()),
                    String.format(Locale.ROOT, "%.2f", next.perCost())));
        }
        return table.lines();
    }

    /** Single units: the hundredths count. */
    private static String yuan(double fen) {
        String amount = String.format(Locale.ROOT, "%,.2f", MoneyShown.of(fen));
        return MoneyShown.currency().isRmb() ? Phrases.of("RMB {0}", amount) : MoneyShown.code() + " " + amount;
    }
}
