package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Ranges;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** Why the items that lose most ran out, and what would have helped. */
final class WhySection {
    private final List<WhyOut> reasons;
    private final Shop shop;
    private final String plan;

    /** @param plan whose stock ran out */
    WhySection(List<WhyOut> reasons, Shop shop, String plan) {
        this.reasons = reasons;
        this.shop = shop;
        this.plan = plan;
    }

    /** Empty if nothing was lost. */
    Optional<Section> section() {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "why-out",
                Phrases.of("Why did it run out?"),
                List.of(Phrases.of(
                        "The items that lose most under {0}, and what a tenth more units at the bell (00:00), or every delivery an"
                                + " hour earlier, would have earned with the same buyers.",
                        plan)),
                List.of(when(), ways(), helped())));
    }

    private String named(WhyOut why) {
        Item item = shop.items().get(why.item());
        return PlanItems.named(item.sku(), item.name());
    }

    private String label(WhyOut why) {
        Item item = shop.items().get(why.item());
        return PlanItems.label(item.sku(), item.name());
    }

    private Table when() {
        Table.Maker table = Table.of(
                Phrases.of("When, and how fast it was selling"),
                "SKU",
                Phrases.of("runs out (% of festivals)"),
                Phrases.of("10th, 50th, 90th percentile"),
                Phrases.of("units an hour before"),
                Phrases.of("orders lost"),
                Phrases.of("money lost ({0})", MoneyShown.unit()),
                Phrases.of("rivals took ({0})", MoneyShown.unit()));
        for (WhyOut why : reasons) {
            table.row(
                    named(why),
                    Cell.of(Numbers.percent(why.wentOut().mean())),
                    Cell.of(why.outMinutes() == null ? Phrases.of("never") : SoldOutSection.clocks(why.outMinutes())),
                    Sure.cell(why.unitsAnHour(), new Unit(Phrases.of("units"), 1), ""),
                    Cell.of(tenths(why.lostOrders())),
                    Cell.of(Numbers.text(Math.rint(MoneyShown.of(why.lostFen())))),
                    Cell.of(Numbers.text(Math.rint(MoneyShown.of(why.rivalsFen())))));
        }
        return table.open();
    }

    private static String tenths(double x) {
        return String.format(Locale.ROOT, "%,.1f", x);
    }

    private Table ways() {
        List<String> shown = Ways.ALL.stream()
                .filter(w -> reasons.stream()
                        .flatMap(r -> r.ways().stream())
                        .anyMatch(way -> way.label().equals(w)))
                .toList();
        List<String> columns = new ArrayList<>(List.of("SKU"));
        shown.forEach(way -> columns.add(Ways.words(way)));
        Table.Maker table =
                Table.of(Phrases.of("Where its lost orders went, a festival"), columns.toArray(String[]::new));
        for (WhyOut why : reasons) {
            table.row(
                    named(why),
                    shown.stream()
                            .map(w -> Cell.of(tenths(why.ways().stream()
                                    .filter(way -> way.label().equals(w))
                                    .mapToDouble(WhyOut.Way::orders)
                                    .sum())))
                            .toArray(Cell[]::new));
        }
        return table.folded();
    }

    private Chart helped() {
        double largest = 0;
        for (WhyOut why : reasons) {
            for (Estimate e : new Estimate[] {why.moreStock(), why.earlier()}) {
                largest = e == null ? largest : Math.max(largest, Math.abs(e.mean()));
            }
        }
        Unit unit = Unit.money(largest, 1);
        Ranges stock = new Ranges(unit);
        Ranges earlier = new Ranges(unit);
        for (int i = 0; i < reasons.size(); i++) {
            stock.add(i, reasons.get(i).moreStock());
            earlier.add(i, reasons.get(i).earlier());
        }
        List<Chart.Line> lines = new ArrayList<>(List.of(stock.line(Phrases.of("a tenth more units at the bell"))));
        double from = Math.min(0, stock.least());
        double to = Math.max(0, stock.most());
        if (!earlier.isEmpty()) {
            lines.add(earlier.line(Phrases.of("every delivery an hour earlier")));
            from = Math.min(from, earlier.least());
            to = Math.max(to, earlier.most());
        }
        return Ranges.chart(
                "why-helped",
                Phrases.of("What would have helped"),
                reasons.stream().map(this::label).toList(),
                Phrases.of("profit beyond that of {0} ({1})", plan, unit.name()),
                lines,
                from,
                to);
    }
}
