package shopping.festival.study.plan.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.problems.FileName;
import shopping.festival.study.plan.history.DayForecast;
import shopping.festival.study.plan.history.FestivalLift;
import shopping.festival.study.plan.history.Forecaster;
import shopping.festival.study.plan.history.HistoryFile;
import shopping.festival.study.plan.history.SalesHistory;
import shopping.festival.study.plan.shop.DecimalMark;
import shopping.festival.study.plan.shop.Findings;
import shopping.festival.view.text.People;

/** Forecasts from a file of daily sales, and the table that shows how each came about. */
final class HistoryForecasts {
    static final String TABLE = "forecast.csv";
    static final List<String> COLUMNS = List.of(
            "sku",
            "days",
            "days_without_stock",
            "units_per_ordinary_day",
            "level_cv",
            "festival_lift",
            "festival_lift_cv",
            "lift_from",
            "expected_units",
            "forecast_cv");

    private final String file;
    private final SalesHistory history;
    private final Forecaster forecaster;
    private final double liftCv;
    private final double scale;
    private final Map<String, DayForecast> made = new LinkedHashMap<>();

    private HistoryForecasts(
            String file, SalesHistory history, Optional<LocalDate> lastFestival, double liftCv, double scale) {
        this.file = file;
        this.history = history;
        this.forecaster = new Forecaster(history, lastFestival);
        this.liftCv = liftCv;
        this.scale = scale;
    }

    /** Empty, and why is noted, if the file cannot be read. */
    static Optional<HistoryForecasts> read(
            Path file,
            DecimalMark decimal,
            Optional<LocalDate> lastFestival,
            ColumnMap map,
            Fallbacks fallbacks,
            Findings findings) {
        Optional<SalesHistory> history = HistoryFile.read(file, decimal, map::meaning, findings);
        if (history.isPresent() && lastFestival.isPresent()) {
            SalesHistory known = history.get();
            if (lastFestival.get().isBefore(known.first()) || lastFestival.get().isAfter(known.last())) {
                findings.problem(
                        file.toString(),
                        0,
                        "goes from " + known.first() + " to " + known.last() + ": --last-festival ("
                                + lastFestival.get() + ") is no day of it. Name one that is.");
            }
        }
        return history.map(h -> new HistoryForecasts(
                FileName.of(file.toString()),
                h,
                lastFestival,
                fallbacks.number(Fallbacks.LIFT_CV).orElse(Market.LIFT_CV),
                fallbacks.number(Fallbacks.SALES_SCALE).orElse(1)));
    }

    /**
     * The forecast of a product.
     *
     * @param lift of its category, and where that comes from in words
     */
    Optional<Forecast> of(String sku, double lift, String liftSource) {
        Optional<DayForecast> forecast = forecaster.of(sku, lift, liftCv);
        forecast.ifPresent(f -> made.put(sku, f));
        return forecast.map(f -> new Forecast(
                f.units() * scale,
                f.cv(),
                true,
                file + ": an ordinary day of now x "
                        + (f.lift().isOwn()
                                ? "the lift of the last festival, drawn towards " + People.plain(lift) + ", "
                                        + liftSource
                                : People.plain(lift) + ", " + liftSource)
                        + (scale == 1 ? "" : ", x sales_scale " + People.plain(scale)),
                file + ": the error of the level and, cv " + People.plain(liftCv)
                        + (f.lift().isOwn() ? " before the last festival is looked at" : "") + ", that of the lift"));
    }

    /** Says by which method, how good it is, and what was done about days without stock. */
    void tell(ImportList list) {
        list.note(
                ImportList.Part.TAKEN,
                "history",
                file + ": " + history.first() + " to " + history.last() + ", "
                        + ImportList.products(history.bySku().size()));
        list.note(ImportList.Part.ASSUMED, "history", "an ordinary day is " + forecaster.method());
        int out = made.values().stream().mapToInt(DayForecast::daysOut).sum();
        if (history.knowsStock()) {
            list.note(
                    ImportList.Part.ASSUMED,
                    "history",
                    out + (out == 1 ? " day" : " days")
                            + " of a product without stock: what it would have sold is estimated from"
                            + " its other days");
        } else {
            list.note(
                    ImportList.Part.ASSUMED,
                    "history",
                    "nothing was ever out of stock, as no column stock_left or in_stock says when it was");
        }
        long unknown = history.bySku().keySet().stream()
                .filter(s -> !made.containsKey(s))
                .count();
        if (unknown > 0) {
            list.note(
                    ImportList.Part.LEFT,
                    "history",
                    file + ": " + ImportList.products((int) unknown) + " that no export lists");
        }
    }

    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        made.forEach((sku, f) -> {
            FestivalLift lift = f.lift();
            rows.add(List.of(
                    sku,
                    Integer.toString(f.days()),
                    Integer.toString(f.daysOut()),
                    decimals(f.level()),
                    decimals(f.levelCv()),
                    decimals(lift.factor()),
                    decimals(lift.cv()),
                    lift.isOwn() ? "last festival" : "market",
                    decimals(f.units() * scale),
                    decimals(f.cv())));
        });
        return rows;
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
