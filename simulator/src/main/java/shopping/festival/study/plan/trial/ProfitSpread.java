package shopping.festival.study.plan.trial;

import java.util.Arrays;
import java.util.List;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Histogram;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** How often a festival brings in how much: the classes and the unit that several samples share in one chart. */
public final class ProfitSpread {
    private final Unit unit;
    private final Histogram classes;

    private ProfitSpread(Unit unit, List<double[]> shown) {
        this.unit = unit;
        this.classes = new Histogram(shown);
    }

    /** @param fen a sample a line */
    public static ProfitSpread of(List<double[]> fen) {
        Unit unit = unit(fen);
        return new ProfitSpread(unit, fen.stream().map(f -> in(f, unit)).toList());
    }

    /** The same of one sample, with zero on the axis. */
    static ProfitSpread withZero(double[] fen) {
        Unit unit = unit(List.of(fen));
        return new ProfitSpread(unit, List.of(in(Arrays.copyOf(fen, fen.length + 1), unit)));
    }

    private static double[] in(double[] fen, Unit unit) {
        return Arrays.stream(fen).map(unit::of).toArray();
    }

    private static Unit unit(List<double[]> samples) {
        double largest = samples.stream()
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        return Unit.money(largest, 1);
    }

    Unit unit() {
        return unit;
    }

    /** How a sample spreads over the classes. */
    public Chart.Line line(String name, double[] fen) {
        return new Chart.Line(name, Chart.Look.STEPS, classes.steps(in(fen, unit)), List.of());
    }

    public Chart.Axis across(String what) {
        return new Chart.Axis(
                Chart.Kind.NUMBER, Phrases.of("{0} ({1})", what, unit.name()), classes.from(), classes.to(), List.of());
    }

    /** What the height of a step is. */
    String percentOfFestivals() {
        String width = unit.withMoney(Numbers.text(classes.width()));
        return Phrases.of("percent of the festivals, in classes of {0}", width);
    }
}
