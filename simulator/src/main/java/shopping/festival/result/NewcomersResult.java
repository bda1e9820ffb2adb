package shopping.festival.result;

import java.util.Map;

/**
 * How a group of newcomers fared. Orders, GMV and what is sold by category are those of the day, the accounts those of
 * the whole run, as everywhere.
 *
 * @param fillRate of the units its buyers wanted, those it sold; what it lost is counted by the last try
 * @param deliveryHoursMean from payment to the door, of all parcels of the warehouses it ships from
 * @param usJobs that its exports support in the United States, 0 if it is from elsewhere
 */
public record NewcomersResult(
        String country,
        String mode,
        int sellers,
        long offers,
        long orders,
        long unitsSold,
        long gmvFen,
        double share,
        Double fillRate,
        long offersSoldOut,
        long lostValueFen,
        Double deliveryHoursMean,
        Double deliveryHoursP90,
        long revenueFen,
        long leftoverUnits,
        long leftoverCostFen,
        long marginFen,
        long exportValueFen,
        double usJobs,
        Map<String, Trade.Sales> byCategory) {}
