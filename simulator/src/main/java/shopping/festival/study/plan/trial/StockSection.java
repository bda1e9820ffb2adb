package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanResult.SkuAnswer;
import shopping.festival.study.plan.trial.PlanResult.SkuPlan;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** Demand against stock, item by item and for the whole shop. */
final class StockSection {
    /** Of the units wanted, those that are neither sold nor lost for want of stock. */
    private static final List<Figure> ELSE = Figure.FATES.stream()
            .filter(f -> f != Figure.SOLD_UNITS && f != Figure.LOST_UNITS)
            .toList();

    private final PlanResult result;
    private final PlanItems items;

    StockSection(PlanResult result, PlanItems items) {
        this.result = result;
        this.items = items;
    }

    Section section() {
        String text = Phrases.of(
                "Each row is one of {0}. The bracket around the demand is one standard deviation of a"
                        + " single festival either way: demand ends within it in about two festivals of three. A plan whose sign lies left"
                        + " of the bracket runs out in most festivals; far right of it, money stays in the shelf.",
                items.whose());
        return new Section(
                "stock", Phrases.of("Demand against stock"), List.of(text), List.of(againstStock(), totals()));
    }

    private Chart againstStock() {
        List<SkuAnswer> skus = items.named();
        List<Chart.Line> lines = new ArrayList<>();
        double most = 0;
        for (int p = 0; p < result.plans().size(); p++) {
            List<double[]> points = new ArrayList<>();
            for (int i = 0; i < skus.size(); i++) {
                double units = PlanItems.stocked(skus.get(i).plans().get(p));
                most = Math.max(most, units);
                points.add(new double[] {i, Numbers.point(units)});
            }
            lines.add(new Chart.Line(
                    Phrases.of("{0}: units stocked", result.plans().get(p).name()),
                    Chart.Look.RANGES,
                    points,
                    List.of()));
        }
        DemandRange demand = new DemandRange(skus.stream()
                .map(sku -> Figure.DEMAND_UNITS.among(sku.plans().get(0).figures()))
                .toList());
        lines.add(demand.line());
        most = Math.max(most, demand.most());
        return new Chart(
                "demand-stock",
                Phrases.of("Units wanted and units stocked, by SKU"),
                Chart.Axis.labels("SKU", PlanItems.labels(skus)),
                Chart.Axis.number(Phrases.of("units a festival")).around(0, most),
                lines,
                unitsTable(skus),
                "");
    }

    private Table unitsTable(List<SkuAnswer> skus) {
        List<String> columns = new ArrayList<>(List.of(
                "SKU", Phrases.of("category"), Phrases.of("demand (units)"), Phrases.of("its standard deviation")));
        for (PlanResult.PlanAnswer plan : result.plans()) {
            columns.add(Phrases.of("stocked, {0}", plan.name()));
            columns.add(Phrases.of("sold, {0}", plan.name()));
            columns.add(Phrases.of("lost, {0}", plan.name()));
            columns.add(Phrases.of("unpaid or refused, {0}", plan.name()));
            columns.add(Phrases.of("left over, {0}", plan.name()));
        }
        Table.Maker table = Table.of(
                Phrases.of("Demand and stock in units (mean ±half a 95 % interval)"), columns.toArray(String[]::new));
        Unit units = new Unit(Phrases.of("units"), 1);
        for (SkuAnswer sku : skus) {
            Estimate demand = Figure.DEMAND_UNITS.among(sku.plans().get(0).figures());
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(sku.category()),
                    Sure.cell(demand, units, items.source(sku, 0, Figure.DEMAND_UNITS)),
                    demand.sd() == null ? Cell.of("–") : units.cell(Math.rint(demand.sd()))));
            for (int p = 0; p < sku.plans().size(); p++) {
                SkuPlan plan = sku.plans().get(p);
                cells.add(units.cell(Math.rint(PlanItems.stocked(plan))));
                cells.add(Sure.cell(
                        PlanItems.of(plan, Figure.SOLD_UNITS), units, items.source(sku, p, Figure.SOLD_UNITS)));
                cells.add(Sure.cell(
                        PlanItems.of(plan, Figure.LOST_UNITS), units, items.source(sku, p, Figure.LOST_UNITS)));
                double otherwise =
                        ELSE.stream().mapToDouble(f -> PlanItems.mean(plan, f)).sum();
                cells.add(units.cell(Math.rint(otherwise)));
                cells.add(Sure.cell(
                        PlanItems.of(plan, Figure.LEFTOVER_UNITS), units, items.source(sku, p, Figure.LEFTOVER_UNITS)));
            }
            table.row(PlanItems.named(sku), cells.toArray(Cell[]::new));
        }
        return table.folded();
    }

    private Chart totals() {
        PlanFigures figures = new PlanFigures(result);
        Unit unit = figures.unit(Figure.DEMAND_UNITS);
        List<Figure> told = new ArrayList<>(List.of(Figure.DEMAND_UNITS));
        Figure.FATES.stream()
                .filter(f -> !ELSE.contains(f) || figures.isEver(f))
                .forEach(told::add);
        told.add(Figure.LEFTOVER_UNITS);
        return new Chart(
                "totals",
                Phrases.of("The whole shop"),
                Chart.Axis.labels("", told.stream().map(Figure::title).toList()),
                Chart.Axis.number(Phrases.of("{0} a festival, mean", unit.name())),
                PlanBars.of(
                        result,
                        told.size(),
                        (p, f) -> unit.of(figures.known(p, told.get(f)).mean())),
                Table.NONE,
                Phrases.of(
                        "Every unit wanted is sold, lost for want of stock, or goes the ways between: they add up to the demand."
                                + " The numbers and their intervals are in the first table of this page."));
    }
}
