package shopping.festival.study.plan.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Forecasts a shop's festival from its daily sales: the level of an ordinary day by the method that did best on the days
 * held out, times the lift of a festival.
 */
public final class Forecaster {
    /** Days before a festival by which its lift is measured, those around it left out. */
    private static final int DAYS_BEFORE = 28;

    private final SalesHistory history;
    private final OptionalInt festival;
    private final Map<String, Demand> demands = new LinkedHashMap<>();
    private final HeldOut held;

    /** @param lastFestival the day of an earlier festival, if it is in the history */
    public Forecaster(SalesHistory history, Optional<LocalDate> lastFestival) {
        this.history = history;
        int place = lastFestival.map(history::placeOf).orElse(-1);
        this.festival = place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
        history.bySku().forEach((sku, sales) -> demands.put(sku, Demand.of(sales, festival)));
        this.held = HeldOut.of(demands.values());
    }

    /**
     * The forecast of a product; empty if the history does not know it, or has no ordinary day of it.
     *
     * @param lift of the product's category in the market
     * @param liftCv of that, from product to product
     */
    public Optional<DayForecast> of(String sku, double lift, double liftCv) {
        Demand demand = demands.get(sku);
        if (demand == null || demand.days() == 0) {
            return Optional.empty();
        }
        DailySales sales = history.of(sku).orElseThrow();
        double level = demand.level(held.best());
        double chance = level > 0 ? held.dispersion() / (held.best().days(demand.days()) * level) : 1;
        return Optional.of(new DayForecast(
                demand.days(),
                sales.daysOut(),
                level,
                Math.sqrt(held.drift() + chance),
                lift(sales, demand, new FestivalLift(lift, liftCv, false))));
    }

    private FestivalLift lift(DailySales sales, Demand demand, FestivalLift market) {
        int at = festival.orElse(-1) - sales.start();
        if (festival.isEmpty() || at < 0 || at >= sales.days()) {
            return market;
        }
        int end = at - FestivalLift.DAYS_AROUND;
        double ordinary = demand.mean(end - DAYS_BEFORE, end);
        if (!(ordinary > 0)) {
            return market;
        }
        double sold = sales.units()[at];
        // A festival that ended without stock wanted more than it sold, and at least what was to be expected.
        double wanted = sales.ranOut()[at] ? CensoredPoisson.atLeast(sold, ordinary * market.factor()) : sold;
        return FestivalLift.of(market.factor(), market.cv(), ordinary, wanted);
    }

    /** Method and error, in words. */
    public String method() {
        if (held.days() == 0) {
            return held.best().words()
                    + "; the history is too short to hold a part of it out, so its error is not known";
        }
        StringBuilder others = new StringBuilder();
        held.errors().forEach((method, error) -> {
            if (method != held.best()) {
                others.append(others.isEmpty() ? "" : ", ")
                        .append(method.words())
                        .append(' ')
                        .append(percent(error));
            }
        });
        return held.best().words() + ". Tried on the last " + held.days()
                + " days, which it had not seen, it was off by "
                + percent(held.errors().getOrDefault(held.best(), 0.0)) + " of what was wanted, product by product ("
                + others + "), and " + percent(Math.abs(held.bias())) + (held.bias() < 0 ? " too low" : " too high")
                + " in all";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
