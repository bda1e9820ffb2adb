package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.text.Phrases;

/** What buyers want of each item: the mean, and one standard deviation of a single festival either way. */
public record DemandRange(List<Estimate> units) {

    public Chart.Line line() {
        List<double[]> band = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Estimate e = units.get(i);
            band.add(new double[] {i, Numbers.point(Math.max(0, e.mean() - e.deviation())), Numbers.point(high(e))});
        }
        return new Chart.Line(
                Phrases.of("demand"),
                Chart.Look.RANGES,
                Points.each(units.size(), i -> units.get(i).mean()),
                band);
    }

    /** Where an axis must end to hold it. */
    public double most() {
        return units.stream().mapToDouble(DemandRange::high).max().orElse(0);
    }

    private static double high(Estimate e) {
        return e.mean() + e.deviation();
    }
}
