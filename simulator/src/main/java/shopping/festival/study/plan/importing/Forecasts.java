package shopping.festival.study.plan.importing;

import java.util.Optional;
import java.util.OptionalDouble;
import shopping.festival.view.text.People;

/** Expected units of the goods: what an export says, or daily sales times the lift of the festival, or the user's default. */
final class Forecasts {
    private static final double DAYS = 30;

    private final Market market;
    private final Fallbacks fallbacks;
    private final Optional<HistoryForecasts> history;

    Forecasts(Market market, Fallbacks fallbacks, Optional<HistoryForecasts> history) {
        this.market = market;
        this.fallbacks = fallbacks;
        this.history = history;
    }

    /** @param category below 0 if it is not known */
    Optional<Forecast> of(Good good, int category) {
        Optional<Good.Said> said = good.said(Field.EXPECTED_UNITS);
        if (said.isPresent()) {
            return said.get()
                    .number()
                    .map(n -> Forecast.withoutCv(
                            n.doubleValue(), false, said.get().source()));
        }
        OptionalDouble lift = lift(category);
        Optional<Forecast> seen = lift.isPresent()
                ? history.flatMap(h -> h.of(good.sku(), lift.getAsDouble(), liftSource()))
                : Optional.empty();
        if (seen.isPresent()) {
            return seen;
        }
        Optional<Good.Said> sold = good.said(Field.SOLD_30_DAYS);
        if (sold.isPresent() && lift.isPresent()) {
            double scale = fallbacks.number(Fallbacks.SALES_SCALE).orElse(1);
            return sold.get()
                    .number()
                    .map(n -> Forecast.withoutCv(
                            n.doubleValue() / DAYS * scale * lift.getAsDouble(),
                            true,
                            sold.get().source() + " / 30 x " + People.plain(lift.getAsDouble()) + ", "
                                    + liftSource()
                                    + (scale == 1 ? "" : ", x sales_scale " + People.plain(scale))));
        }
        OptionalDouble typed = fallbacks.number(Fallbacks.EXPECTED_UNITS);
        return typed.isPresent()
                ? Optional.of(
                        Forecast.withoutCv(typed.getAsDouble(), false, fallbacks.source(Fallbacks.EXPECTED_UNITS, "")))
                : Optional.empty();
    }

    /** How many times an ordinary day the festival is. */
    OptionalDouble lift(int category) {
        OptionalDouble typed = fallbacks.number(Fallbacks.LIFT);
        return typed.isPresent() || category < 0 ? typed : OptionalDouble.of(market.lift(category));
    }

    String liftSource() {
        return fallbacks.source(Fallbacks.LIFT, "the market's festivalLift of the category");
    }
}
