package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a group of newcomers fared. Orders, GMV and what is sold by category are those of the day, the accounts those of
 * the whole run, as everywhere. In the file the groups are one.
 */
public record NewcomersResult(
        @JsonUnwrapped Who who,
        @JsonUnwrapped Sold sold,
        @JsonUnwrapped Delivered delivered,
        @JsonUnwrapped Earned earned,
        Map<String, Trade.Sales> byCategory) {

    public record Who(String country, String mode, int sellers, long offers) {}

    /** @param fillRate of the units its buyers wanted, those it sold; what it lost is counted by the last try */
    public record Sold(
            long orders,
            long unitsSold,
            long gmvFen,
            double share,
            @Nullable Double fillRate,
            long offersSoldOut,
            long lostValueFen) {}

    /** From payment to the door, of all parcels of the warehouses it ships from. */
    public record Delivered(
            @Nullable Double deliveryHoursMean, @Nullable Double deliveryHoursP90) {}

    /** @param usJobs that its exports support in the United States, 0 if it is from elsewhere */
    public record Earned(
            long revenueFen,
            long leftoverUnits,
            long leftoverCostFen,
            long marginFen,
            long exportValueFen,
            double usJobs) {}
}
