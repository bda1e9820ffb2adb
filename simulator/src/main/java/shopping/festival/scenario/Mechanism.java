package shopping.festival.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What makes the mix of foreign sellers matter; a scenario can switch off each of them ({@code mix.without}). */
public enum Mechanism {
    /** Localisation, trust, market fit and the price factor cut conversion. Off: all sell like a flagship of home. */
    FACTORS,
    /** Forecasts are wrong. Off: each is the truth times its bias. */
    FORECAST_ERROR,
    /** A buyer told sold out tries a rival or waits. Off: such a buyer is lost. */
    SPILL_OVER,
    /** Parcels from abroad are inspected and cleared, taxed and limited in value. Off: none of it; flights stay. */
    CUSTOMS;

    public static final List<String> LABELS =
            Stream.of(values()).map(Mechanism::label).toList();

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
