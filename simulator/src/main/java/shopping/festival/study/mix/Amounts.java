package shopping.festival.study.mix;

import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Unit;

/** Changes of a measure with their signs: those of shares in points, money in RMB. */
final class Amounts {
    private Amounts() {}

    /** The unit in which the largest of some changes is shown. */
    static Unit unit(Measure measure, double largest) {
        return switch (measure.unit()) {
            case "fen" -> Unit.money(Math.abs(largest), 1);
            case "share" -> Unit.of("points", 0.01);
            default -> Unit.count(measure.unit(), Math.abs(largest), 1);
        };
    }

    /** {@code +8.4 points (7.0 to 9.8)}, {@code RMB −12.6 bn (−13.4 to −11.8)}. */
    static String text(Measure measure, Estimate e) {
        Unit unit = unit(measure, e.mean());
        String range = Sure.range(e, unit, true);
        int end = range.indexOf(" (");
        String mean = end < 0 ? range : range.substring(0, end);
        String interval = end < 0 ? "" : range.substring(end);
        String amount =
                unit.name().startsWith("RMB") ? "RMB " + mean + unit.name().substring(3) : mean + " " + unit.name();
        return amount + interval;
    }
}
