package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.trial.DemandRange;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Ranges;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** The recommendation item by item: what to stock where, beside what the seller meant to. */
final class AdviceSection {
    private final Recommendation advice;
    private final AdvisedItems items;
    private final List<String> locations;

    /** @param locations names of the scenario's warehouses */
    AdviceSection(Recommendation advice, AdvisedItems items, List<String> locations) {
        this.advice = advice;
        this.items = items;
        this.locations = locations;
    }

    Section section() {
        String listed = items.listed().size() < advice.items().size()
                ? " The " + items.listed().size() + " of "
                        + Numbers.text(advice.items().size())
                        + " items whose profit changes most are listed; all are in the recommended plan's file."
                : "";
        return new Section(
                "advice",
                "What to stock",
                List.of("Units on hand at the bell, the opening of the festival at 00:00." + listed
                        + " The profit of one item varies more than that of the shop: of"
                        + " many such intervals one in twenty misses."),
                List.of(table(), units(), money()));
    }

    private Table table() {
        boolean service = advice.service().isPresent();
        Unit unit = moneyUnit();
        List<String> columns = new ArrayList<>(List.of(
                "SKU",
                "location",
                "your plan (units)",
                "recommended (units)",
                advice.wish().budgetFen() == null ? "as good (units)" : "without a budget (units)"));
        if (service) {
            columns.add("for the service level (units)");
        }
        columns.add("demand (units)");
        columns.add("festivals in which the best stock is enough");
        columns.add("profit beyond that of " + advice.base().plan().name() + " (" + unit.name() + ")");
        columns.add("festivals in which nobody is turned away");
        Table.Maker table = Table.of("Recommended stock by SKU and location", columns.toArray(String[]::new));
        for (ItemAdvice item : items.listed()) {
            List<Integer> places = places(item.item());
            for (int k = 0; k < places.size(); k++) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(locations.get(places.get(k))));
                cells.add(count(units(advice.own().get(0).plan(), item.item(), places.get(k))));
                cells.add(count(units(advice.profit().plan(), item.item(), places.get(k))));
                int place = places.get(k);
                cells.add(k == 0 ? Cell.of(range(item.asGood())) : Cell.of(""));
                advice.service().ifPresent(s -> cells.add(count(units(s.plan(), item.item(), place))));
                boolean first = k == 0;
                cells.add(first ? Sure.cell(item.demandUnits(), new Unit("units", 1), "") : Cell.of(""));
                cells.add(first ? ratio(item) : Cell.of(""));
                cells.add(first ? change(item, unit) : Cell.of(""));
                cells.add(first ? Cell.of(percent(item.neverOut().mean())) : Cell.of(""));
                table.row(first ? items.named(item.item()) : "", cells.toArray(Cell[]::new));
            }
        }
        return table.open();
    }

    private static Cell change(ItemAdvice item, Unit unit) {
        return item.outcome() == Outcome.AS_IT_IS ? Cell.of("leave as it is") : Sure.change(item.moreFen(), unit, "");
    }

    private static String range(AsGood stocks) {
        return Numbers.text(stocks.from()) + " to " + Numbers.text(stocks.to());
    }

    /** With deliveries the critical ratio alone does not say what is best. */
    private static Cell ratio(ItemAdvice item) {
        return Cell.of(percent(item.criticalRatio()) + (item.isRefilled() ? " (unrefilled)" : ""));
    }

    private static String percent(double share) {
        return People.percent(share);
    }

    private static Cell count(int units) {
        return Cell.of(Numbers.text(units));
    }

    private List<Integer> places(int item) {
        List<Integer> places = new ArrayList<>();
        for (Plan plan : List.of(advice.own().get(0).plan(), advice.profit().plan())) {
            for (Stocking s : plan.stockings()) {
                if (s.item() == item && !places.contains(s.warehouse())) {
                    places.add(s.warehouse());
                }
            }
        }
        return places;
    }

    private static int units(Plan plan, int item, int warehouse) {
        return plan.stockings().stream()
                .filter(s -> s.item() == item && s.warehouse() == warehouse)
                .mapToInt(Stocking::initialUnits)
                .sum();
    }

    private Unit moneyUnit() {
        return Unit.money(
                items.listed().stream().mapToDouble(AdvisedItems::change).max().orElse(0), 1);
    }

    private Chart units() {
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(units(advice.own().get(0).plan().name() + ", your plan", ItemAdvice::ownUnits));
        lines.add(units("recommended", ItemAdvice::profitUnits));
        if (advice.service().isPresent()) {
            lines.add(units("for the service level", a -> a.serviceUnits() == null ? 0 : a.serviceUnits()));
        }
        DemandRange demand = new DemandRange(
                items.charted().stream().map(ItemAdvice::demandUnits).toList());
        lines.add(demand.line());
        double most = demand.most();
        for (Chart.Line line : lines) {
            most = Math.max(
                    most, line.points().stream().mapToDouble(p -> p[1]).max().orElse(0));
        }
        return new Chart(
                "advice-units",
                "Your stock, the recommended one, and demand",
                Chart.Axis.labels("SKU", labels()),
                Chart.Axis.number("units; the bracket is one standard deviation of a festival's demand either way")
                        .around(0, most),
                lines,
                Table.NONE,
                "");
    }

    private Chart.Line units(String name, Function<ItemAdvice, Integer> of) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < items.charted().size(); i++) {
            points.add(new double[] {i, of.apply(items.charted().get(i))});
        }
        return new Chart.Line(name, Chart.Look.RANGES, points, List.of());
    }

    private Chart money() {
        Unit unit = moneyUnit();
        Ranges ranges = new Ranges(unit);
        for (int i = 0; i < items.charted().size(); i++) {
            ranges.add(i, items.charted().get(i).moreFen());
        }
        return ranges.withZero(
                "advice-money",
                "What the recommended units earn beyond those of "
                        + advice.base().plan().name() + ", by SKU",
                labels(),
                "difference in profit a festival (" + unit.name() + ")",
                "recommended less " + advice.base().plan().name());
    }

    private List<String> labels() {
        return items.charted().stream().map(items::label).toList();
    }
}
