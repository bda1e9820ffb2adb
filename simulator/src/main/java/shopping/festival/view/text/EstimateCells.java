package shopping.festival.view.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/** An estimate as cells of a spreadsheet; what is not known is an empty one. */
public final class EstimateCells {
    private EstimateCells() {}

    /** Replications, mean, standard deviation, and the ends of the interval. */
    public static List<String> all(Estimate e) {
        return List.of(Integer.toString(e.n()), number(e.mean()), number(e.sd()), number(e.low()), number(e.high()));
    }

    /** Mean, and the ends of the interval. */
    public static List<String> mean(@Nullable Estimate e) {
        return e == null ? List.of("", "", "") : List.of(number(e.mean()), number(e.low()), number(e.high()));
    }

    public static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
