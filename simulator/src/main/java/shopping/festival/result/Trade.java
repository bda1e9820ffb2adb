package shopping.festival.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sold and what could not be: the money, its peaks, the empty shelves, and both ledgers of the day. */
public record Trade(
        long gmvFen,
        long gmvFenAfter,
        Peaks peaks,
        StockOut stockOut,
        Foreign foreign,
        Map<String, ModeSales> byMode,
        Map<String, Sales> byCategory,
        Map<String, Sales> byRegion,
        Map<String, StreamSales> byStream) {

    /** The means are those of the busiest 60 seconds in a row, which begin at the instants. */
    public record Peaks(
            long ordersPerSecond,
            double ordersPerSecondInMinute,
            @Nullable Double ordersPeakAt,
            long paymentsPerSecond,
            double paymentsPerSecondInMinute,
            @Nullable Double paymentsPeakAt) {}

    /**
     * @param firstAttemptFillRate of those who asked first, who were given or promised what they wanted
     * @param shelfFillRate of the same, who had it from stock on hand: the fill rate of the field. Null in results of
     *     versions that did not tell it
     * @param firstAttempts buyers who asked a seller for the first time: what both rates are of
     */
    public record StockOut(
            @Nullable Double attemptRate,
            @Nullable Double firstAttemptFillRate,
            @Nullable Double shelfFillRate,
            long firstAttempts,
            long offersSoldOut,
            long lostUnits,
            long lostValueFen,
            long recoveredByRivals,
            long shortenedOrders,
            Recovered recovered,
            Map<String, Shortage> byCategory,
            Map<String, Shortage> byOrigin) {}

    /** Orders accepted after a sold-out answer, by the brand wanted first and the brand bought. */
    public record Recovered(long foreignToDomestic, long domesticToForeign, long same) {}

    /** Offers in all and those sold out at some time; what was lost with them, by the last try. */
    public record Shortage(long offers, long offersSoldOut, long lostUnits, long lostValueFen) {}

    /**
     * @param crossBorderOrderShare share of the orders paid in the day that cross the border, bonded or direct
     * @param rankByOrigin place of each foreign origin by GMV, 1 for the first; equal ones share a place
     */
    public record Foreign(
            double gmvShare,
            double orderShare,
            double crossBorderOrderShare,
            Map<String, Sales> byOrigin,
            Map<String, Integer> rankByOrigin) {}

    /** Orders paid within the day, and their share of its GMV. */
    public record Sales(long orders, long gmvFen, double share) {}

    /**
     * What came of the intents of a stream, in the whole run: the days after the festival count.
     *
     * @param busy attempts that were turned away
     * @param lost intents that ended without their thing, for any reason but that they were not tempted
     */
    public record StreamSales(
            long intents, long attempts, long busy, long soldOut, long accepted, long paid, long paidFen, long lost) {}

    public record ModeSales(
            long orders,
            long units,
            long gmvFen,
            double share,
            long taxFen,
            long delivered,
            @Nullable Double deliveryHoursMean,
            @Nullable Double deliveryHoursP50,
            @Nullable Double deliveryHoursP90) {}
}
