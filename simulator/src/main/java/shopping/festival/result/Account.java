package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * What some sellers earned over the whole run, in fen; {@code leftoverUnits} in units.
 *
 * @param taxFen what buyers paid on top at the border: no part of the revenue
 * @param leftoverCostFen what the units left over cost
 * @param leftoverLossFen what of that is lost after salvage
 * @param marginFen revenue less commission, cost of what was sold, shipping and the loss on what was left over
 */
public record Account(
        long revenueFen,
        long commissionFen,
        long taxFen,
        long unitCostFen,
        long shippingFen,
        long leftoverUnits,
        long leftoverCostFen,
        long leftoverLossFen,
        long marginFen) {

    /** All sellers, and the same by brand origin, by mode of the warehouse, by kind of seller and by marketplace. */
    public record Economics(
            @JsonUnwrapped Account total,
            Map<String, Account> byOrigin,
            Map<String, Account> byMode,
            Map<String, Account> byKind,
            Map<String, Account> byMarketplace) {}

    /**
     * Exports of the festival's day by foreign origin.
     *
     * @param usJobs jobs that the exports of the origin {@code US}, and of newcomers from it, support there
     */
    public record Exports(Map<String, Export> byOrigin, double usJobs) {}

    /** @param exportValueFen value at the border of what makes this GMV */
    public record Export(long gmvFen, long exportValueFen) {}
}
