package shopping.festival.engine.audit;

import java.util.EnumMap;
import java.util.Map;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Kind;

/** The rows of the timeline, each kind's added up once for all laws: some are kept by the second and made when asked for. */
final class RowsOnce {
    private final Measures measures;
    private final Map<Kind, Series> known = new EnumMap<>(Kind.class);

    RowsOnce(Measures measures) {
        this.measures = measures;
    }

    Series of(Kind kind) {
        return known.computeIfAbsent(kind, measures::counts);
    }
}
