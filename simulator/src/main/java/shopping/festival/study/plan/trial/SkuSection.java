package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanResult.SkuAnswer;
import shopping.festival.study.plan.trial.PlanResult.SkuPlan;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** What each item earns under each plan: found by name, sorted by any column. */
final class SkuSection {
    /** More rows make a page slow to open; the file for spreadsheets has all. */
    static final int LISTED_MOST = 2_000;

    private final PlanResult result;
    private final List<SkuAnswer> skus;

    /** @param sku makes the answer of an item, by its place in the shop */
    SkuSection(PlanResult result, IntFunction<SkuAnswer> sku) {
        this.result = result;
        int listed = Math.min(LISTED_MOST, result.facts().items());
        this.skus = IntStream.range(0, listed).mapToObj(sku).toList();
    }

    Section section() {
        int all = result.facts().items();
        String cut = skus.size() < all
                ? Phrases.of(
                        " The first {0} of {1} items; all are in {2}.",
                        Numbers.text(skus.size()), Numbers.text(all), PlanFiles.SKUS)
                : "";
        return new Section(
                "skus",
                Phrases.of("Profit by SKU and plan"),
                List.of(Phrases.of(
                                "Mean of a festival, and half a 95 % interval. The intervals are not corrected for their number:"
                                        + " of a hundred, five miss. Never out: in so many of a hundred festivals nobody asked"
                                        + " in vain.")
                        + cut),
                List.of(table()));
    }

    private Table table() {
        Unit money = new Unit(MoneyShown.unit(), MoneyShown.currency().fenPerUnit());
        List<String> columns = new ArrayList<>(List.of("SKU"));
        result.comparisons()
                .forEach(c -> columns.add(Phrases.of("{0} less {1} ({2})", c.plan(), c.against(), money.name())));
        result.plans().forEach(p -> columns.add(Phrases.of("profit, {0} ({1})", p.name(), money.name())));
        columns.add(Phrases.of("wanted (units)"));
        result.plans().forEach(p -> columns.add(Phrases.of("stocked, {0} (units)", p.name())));
        result.plans().forEach(p -> columns.add(Phrases.of("never out, {0} (%)", p.name())));
        Table.Maker table = Table.of(Phrases.of("Every SKU under every plan"), columns.toArray(String[]::new));
        for (SkuAnswer sku : skus) {
            List<Cell> cells = new ArrayList<>();
            for (Estimate difference : sku.profitDifferences()) {
                cells.add(Sure.change(difference, money, ""));
            }
            sku.plans().forEach(p -> cells.add(Sure.cell(PlanItems.of(p, Figure.PROFIT_FEN), money, "")));
            cells.add(whole(PlanItems.mean(sku.plans().get(0), Figure.DEMAND_UNITS)));
            sku.plans().forEach(p -> cells.add(whole(PlanItems.stocked(p))));
            sku.plans().forEach(p -> cells.add(served(p)));
            table.row(PlanItems.named(sku), cells.toArray(Cell[]::new));
        }
        return table.listed();
    }

    private static Cell whole(double units) {
        return Cell.of(Numbers.text(Math.rint(units)));
    }

    private static Cell served(SkuPlan plan) {
        return Cell.of(String.format(Locale.ROOT, "%.1f", 100 * PlanItems.mean(plan, Figure.SERVICE_LEVEL)));
    }
}
