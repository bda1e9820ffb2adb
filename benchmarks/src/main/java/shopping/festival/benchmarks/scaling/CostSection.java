package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.benchmarks.scaling.CostModel.Cost;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** The fitted costs, and how well they fit. */
final class CostSection {
    /** Four threads on two cores have no costs of their own. */
    static final int[] FITTED = {0, 1, 2};

    private final Measured measured;
    private final Outlook outlook;

    CostSection(Measured measured, Outlook outlook) {
        this.measured = measured;
        this.outlook = outlook;
    }

    Section section() {
        List<Chart.Line> lines = new ArrayList<>();
        List<List<Cell>> costs = new ArrayList<>();
        double most = 0;
        for (int threads : FITTED) {
            CostModel model = measured.model(threads);
            costs.add(row(threads, model));
            List<double[]> points = new ArrayList<>();
            for (Level level : model.levels()) {
                double predicted = model.seconds(level.any());
                points.add(new double[] {Draw.round(level.fastestSeconds()), Draw.round(predicted)});
                most = Math.max(most, Math.max(predicted, level.fastestSeconds()));
            }
            lines.add(new Chart.Line(Setting.driver(threads), Chart.Look.POINTS, points, List.of()));
        }
        lines.add(new Chart.Line(
                "as measured", Chart.Look.GUIDE, List.of(new double[] {0, 0}, new double[] {most, most}), List.of()));
        Chart fit = new Chart(
                "fit",
                "Predicted and measured",
                Draw.number("seconds measured"),
                Draw.number("seconds predicted"),
                lines,
                List.of(),
                Table.NONE,
                "A point is a setting; on the line the model is right.");
        Table table = new Table(
                "Costs by driver, ± standard error",
                List.of(
                        "driver",
                        "ns a row",
                        "and for each doubling of partitions",
                        "ns a batch",
                        "ns a window of an actor",
                        "ms a run",
                        "share of rows, usual run",
                        "typical error",
                        "worst error",
                        "settings"),
                costs,
                false);
        return new Section(
                "costs",
                "What explains it",
                List.of(
                        Draw.text(
                                "ns = (a + m · log2 p) · rows + b · batches + c · windows of actors + d, where a"
                                        + " run of p partitions and w windows has %.0f · p² · w batches and %d · p ·"
                                        + " w windows of actors. Fitted by least squares of the relative errors to"
                                        + " the fastest rounds of all settings above with %,d offers, a driver at a"
                                        + " time.",
                                outlook.batchesPerPair(), CostModel.STAGES, Setting.OFFERS),
                        "On two threads the costs are wall time: a row costs less because two are worked on at"
                                + " once, a batch or a window that somebody waits for does not."),
                List.of(table, fit),
                false);
    }

    private List<Cell> row(int threads, CostModel model) {
        Level usual = measured.at(Sweep.PARTITIONS, Setting.usual(threads).withPartitions(1));
        return Draw.row(
                Setting.driver(threads),
                cost(model, Cost.ROW),
                cost(model, Cost.MERGE),
                cost(model, Cost.BATCH),
                cost(model, Cost.WINDOW),
                Draw.text("%.0f ± %.0f", model.nanos(Cost.RUN) / 1e6, model.error(Cost.RUN) / 1e6),
                Draw.text("%.0f %%", 100 * model.share(Cost.ROW, usual.any())),
                Draw.text("%.0f %%", 100 * model.typicalError()),
                Draw.text("%.0f %%", 100 * model.worstError()),
                "" + model.levels().size());
    }

    private static String cost(CostModel model, Cost cost) {
        return model.nanos(cost) == 0
                ? "left out"
                : Draw.text(
                        model.nanos(cost) < 100 ? "%.1f ± %.1f" : "%,.0f ± %,.0f",
                        model.nanos(cost),
                        model.error(cost));
    }
}
