package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.result.SalesUntil;
import shopping.festival.scenario.Milestone;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** The day's sales as they grow, beside what was published of the real day where the scenario says. */
final class SalesSection {
    private static final double FEN_PER_BILLION_YUAN = 1e11;

    private final RunStory story;
    private final Unit unit;
    private final SalesUntil sales;

    SalesSection(RunStory story) {
        this.story = story;
        double published = story.history().milestones().stream()
                .mapToDouble(m -> m.gmvYuanBillions() * FEN_PER_BILLION_YUAN * story.scale())
                .max()
                .orElse(0);
        this.unit = Unit.money(Math.max(published, story.result().trade().gmvFen()), story.scale());
        this.sales = new SalesUntil(
                story.measures(), story.daySeconds(), story.result().trade().gmvFen());
    }

    Section section() {
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(Chart.Line.of(
                "simulated", Points.of(0, sales.minutes() + 1, this::second, row -> unit.of(sales.minute(row)))));
        List<Milestone> milestones = story.history().milestones();
        if (!milestones.isEmpty()) {
            lines.add(new Chart.Line("published", Chart.Look.POINTS, published(), List.of()));
        }
        Chart chart = new Chart(
                "chart-gmv",
                "Sales since the opening bell",
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("gross merchandise value paid so far (" + unit.name() + ")"),
                lines,
                byTime(),
                Points.note(sales.minutes() + 1, "minute"));
        List<Section.Block> blocks = new ArrayList<>(List.of(chart));
        if (!milestones.isEmpty()) {
            blocks.add(comparison());
        }
        String text = milestones.isEmpty()
                ? "What buyers had paid by each minute of the day."
                : "What buyers had paid by each minute of the day, and the figures that were published on the real one.";
        return new Section("sales", "Sales over the day", List.of(text), blocks);
    }

    private double second(int row) {
        return Math.min(row * 60.0, story.daySeconds());
    }

    private List<double[]> published() {
        return story.history().milestones().stream()
                .map(m -> new double[] {m.at() / 1e6, Numbers.point(unit.of(fen(m)))})
                .toList();
    }

    /** In fen of the simulated market, so that the unit's scale fits. */
    private double fen(Milestone m) {
        return m.gmvYuanBillions() * FEN_PER_BILLION_YUAN * story.scale();
    }

    private Table comparison() {
        boolean shares = story.history().isWholeDay();
        Table.Maker table = shares
                ? Table.of(
                        "Published and simulated",
                        "clock time",
                        "published (" + unit.name() + ")",
                        "simulated (" + unit.name() + ")",
                        "difference",
                        "published, share of the day",
                        "simulated, share of the day",
                        "difference (points)")
                : Table.of(
                        "Published and simulated",
                        "clock time",
                        "published (" + unit.name() + ")",
                        "simulated (" + unit.name() + ")",
                        "difference");
        for (Milestone m : story.history().milestones()) {
            double simulated = sales.at(m.at() / 1e6);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(Numbers.text(unit.of(fen(m)))),
                    Cell.of(Numbers.text(unit.of(simulated))),
                    Cell.of(signed((simulated / fen(m) - 1) * 100) + " %")));
            if (shares) {
                double real = story.history().share(m);
                double share = simulated / story.result().trade().gmvFen();
                cells.add(Cell.of(Numbers.percent(real)));
                cells.add(Cell.of(Numbers.percent(share)));
                cells.add(Cell.of(signed((share - real) * 100)));
            }
            String clock = m.at() / 1e6 >= 86_400 ? Numbers.hourAndMinute(m.at() / 1e6) : Numbers.clock(m.at() / 1e6);
            table.row(clock, cells.toArray(Cell[]::new));
        }
        return table.open();
    }

    private static String signed(double x) {
        return String.format(java.util.Locale.ROOT, "%+.1f", x).replace('-', '−');
    }

    private Table byTime() {
        int step = Points.tableStep(story.dayMinutes());
        Table.Maker table = Table.of(
                "Sales, every " + minutes(step),
                "until",
                "paid so far (" + unit.name() + ")",
                "in the row's time (" + unit.name() + ")");
        int before = 0;
        for (int row = step; before < story.dayMinutes(); row += step) {
            int until = Math.min(row, story.dayMinutes());
            table.row(
                    Numbers.hourAndMinute(second(until)),
                    unit.cell(sales.minute(until)),
                    unit.cell(sales.minute(until) - sales.minute(before)));
            before = until;
        }
        return table.folded();
    }

    static String minutes(int step) {
        return step == 1 ? "minute" : step < 60 ? step + " minutes" : step == 60 ? "hour" : step / 60 + " hours";
    }
}
