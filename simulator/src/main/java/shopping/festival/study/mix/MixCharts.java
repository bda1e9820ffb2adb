package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Measures of a sweep as charts over the share, with a table each. */
final class MixCharts {
    /** One line, and how it is called. */
    private record Named(String name, Curve curve) {}

    private final MixResult result;
    private final CurveWords words;

    MixCharts(MixResult result) {
        this.result = result;
        this.words = new CurveWords(result);
    }

    /** A measure with everything on, a line a kind of supply; a chart for each thing that moves with the share. */
    List<Chart> overShares(Measure measure) {
        return result.bys().stream().map(by -> overShares(measure, by)).toList();
    }

    private Chart overShares(Measure measure, String by) {
        List<Named> curves = result.findings().stream()
                .filter(curve -> curve.by().equals(by))
                .map(curve -> new Named("stock " + curve.supply(), curve))
                .toList();
        boolean isFirst = by.equals(result.bys().get(0));
        String id = "mix-" + id(measure.key()) + (isFirst ? "" : "-by-" + by);
        String title = measure.title() + (result.bys().size() == 1 ? "" : ", by " + by);
        return chart(id, title, measure, curves, true);
    }

    /** A measure with everything on and one kind of supply, a line for each thing that moves with the share. */
    Chart questions(Measure measure, String supply) {
        List<Named> curves = result.findings().stream()
                .filter(curve -> curve.supply().equals(supply))
                .map(curve -> new Named("by " + curve.by(), curve))
                .toList();
        String id = "questions-" + id(measure.key()) + "-" + supply;
        return chart(id, measure.title() + ", stock " + supply, measure, curves, false);
    }

    /** A measure beside one curve with everything on, a line a mechanism that is switched off. */
    Chart mechanisms(Measure measure, Curve on) {
        List<Named> curves = result.curves().stream()
                .filter(curve -> curve.withEverythingOn().equals(on))
                .map(curve ->
                        new Named(curve.hasEverythingOn() ? "everything on" : "without " + curve.without(), curve))
                .toList();
        String title = measure.title() + words.behindTitle(on);
        return chart("why-" + id(measure.key()) + "-" + CurveWords.id(on), title, measure, curves, false);
    }

    /** Another for every key: names of origins are in any letters. */
    static String id(String key) {
        StringBuilder id = new StringBuilder();
        for (char c : key.toCharArray()) {
            boolean isPlain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            id.append(isPlain ? String.valueOf(c) : c == '.' ? "-" : "_" + Integer.toHexString(c) + "_");
        }
        return id.toString();
    }

    private Chart chart(String id, String title, Measure measure, List<Named> curves, boolean differences) {
        Unit unit = unit(measure, curves);
        List<Chart.Line> lines = new ArrayList<>();
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Named curve : curves) {
            List<double[]> points = new ArrayList<>();
            List<double[]> band = new ArrayList<>();
            for (double share : result.shares()) {
                Estimate e = value(share, curve, measure);
                if (e != null) {
                    double x = Numbers.point(share * 100);
                    points.add(new double[] {x, Numbers.point(unit.of(e.mean()))});
                    band.add(new double[] {x, Numbers.point(unit.of(e.least())), Numbers.point(unit.of(e.most()))});
                    low = Math.min(low, unit.of(e.least()));
                    high = Math.max(high, unit.of(e.most()));
                }
            }
            lines.add(new Chart.Line(curve.name(), Chart.Look.LINE, points, band));
        }
        // A curve that changes by a few percent would be flat on an axis from 0.
        boolean free = low < 0 || low > high / 2;
        List<String> notes = new ArrayList<>(result.notes(measure.key()));
        if (free && low > 0) {
            notes.add(0, "The axis does not begin at 0.");
        }
        Chart.Axis up = Chart.Axis.number(unit.name());
        return new Chart(
                id,
                title,
                new Chart.Axis(
                        Chart.Kind.NUMBER,
                        CurveWords.axis(curves.stream().map(Named::curve).toList()),
                        0.0,
                        null,
                        List.of()),
                up.around(free ? low : 0, high),
                lines,
                table(title, measure, unit, curves, differences),
                String.join(" ", notes));
    }

    private Unit unit(Measure measure, List<Named> curves) {
        double largest = 0;
        for (Named curve : curves) {
            for (double share : result.shares()) {
                Estimate e = value(share, curve, measure);
                largest = e == null ? largest : Math.max(largest, Math.abs(e.mean()));
            }
        }
        return switch (measure.unit()) {
            case "fen" -> Unit.money(largest, 1);
            case "share" -> new Unit("%", 0.01);
            default -> Unit.count(measure.unit().replace("orders/s", "orders a second"), largest, 1);
        };
    }

    private @Nullable Estimate value(double share, Named curve, Measure measure) {
        Figure figure = figure(share, curve, measure.key());
        return figure == null ? null : figure.value();
    }

    private @Nullable Figure figure(double share, Named curve, String key) {
        return result.at(share, curve.curve()).measures().get(key);
    }

    private Table table(String title, Measure measure, Unit unit, List<Named> curves, boolean differences) {
        List<String> columns = new ArrayList<>(List.of("share"));
        for (Named curve : curves) {
            columns.add(curve.name() + " (" + unit.name() + ")");
            if (differences) {
                columns.add("change from " + percent(result.baseShare()));
            }
        }
        Table.Maker table = Table.of(title + ": mean (interval)", columns.toArray(String[]::new));
        for (double share : result.shares()) {
            List<Cell> cells = new ArrayList<>();
            for (Named curve : curves) {
                Figure figure = figure(share, curve, measure.key());
                cells.add(figure == null ? Cell.of("–") : cell(figure.value(), unit, source(share, curve, measure)));
                if (differences) {
                    cells.add(figure == null || figure.toBase() == null ? Cell.of("–") : change(figure.toBase(), unit));
                }
            }
            table.row(percent(share), cells.toArray(Cell[]::new));
        }
        return table.folded();
    }

    private String source(double share, Named curve, Measure measure) {
        int at = result.points().indexOf(result.at(share, curve.curve()));
        return "/points/" + at + "/measures/" + Cell.pointer(measure.key()) + "/value/mean";
    }

    private static Cell cell(Estimate e, Unit unit, String source) {
        return new Cell(Sure.range(e, unit, false), source, e.mean(), unit.size());
    }

    private static Cell change(Estimate e, Unit unit) {
        return Cell.of(Sure.range(e, unit, true));
    }

    static String percent(double share) {
        return Numbers.text(Math.rint(share * 1e6) / 1e4) + " %";
    }
}
