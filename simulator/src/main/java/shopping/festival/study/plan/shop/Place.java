package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;

/** What the rows of a plan say of one product at one location. */
final class Place {
    static final int UNSAID = -1;

    private final int item;
    private final int location;
    private final long line;
    private final List<PolicyReader.Delivery> deliveries = new ArrayList<>();
    private final Policy policy;
    private final boolean replenished;
    private boolean failed;
    private int initial;
    private long initialLine;
    private long units;

    Place(int item, int location, long line, int initial, boolean failed, PolicyReader.Told told) {
        this.item = item;
        this.location = location;
        this.line = line;
        this.initial = initial;
        this.initialLine = line;
        this.failed = failed || told.isFailed();
        this.policy = told.policy();
        this.replenished = !policy.isNone();
        this.units = Math.max(0, initial);
        take(told);
    }

    /** On hand at the bell and delivered. */
    long units() {
        return units;
    }

    long line() {
        return line;
    }

    /** Takes one more row in: a further delivery, or the units on hand beside deliveries. */
    void add(Row row, int more, PolicyReader.Told told) {
        failed |= told.isFailed();
        if (told.isFailed()) {
            return;
        }
        boolean says = told.delivery().isPresent() || more != UNSAID && initial == UNSAID;
        if (!says || !told.policy().isNone() || replenished) {
            row.wrong("is a second row for the same sku and location as line " + line
                    + ". Keep one; only one-off deliveries may have a row each.");
            failed = true;
            return;
        }
        if (more != UNSAID && initial != UNSAID && more != initial) {
            row.cell(PlanColumn.INITIAL_UNITS)
                    .wrong("is not what line " + initialLine + " says of the same sku and location (" + initial
                            + "). Leave it empty for further deliveries.");
            failed = true;
        } else if (initial == UNSAID) {
            initial = more;
            initialLine = row.line();
            units += Math.max(0, more);
        }
        take(told);
        if (units > StockPlan.UNITS_MAX) {
            row.wrong("brings the stock of this sku and location to " + units + " units. Let it sum to at most "
                    + StockPlan.UNITS_MAX + ".");
            units = 0;
            failed = true;
        }
    }

    private void take(PolicyReader.Told told) {
        told.delivery().ifPresent(delivery -> {
            deliveries.add(delivery);
            units += delivery.units();
        });
    }

    boolean isWithoutUnits() {
        return initial == UNSAID && !failed;
    }

    Stocking stocking() {
        return new Stocking(item, location, initial, deliveries.isEmpty() ? policy : oneOff());
    }

    private Policy oneOff() {
        deliveries.sort(
                Comparator.comparingLong(PolicyReader.Delivery::at).thenComparingInt(PolicyReader.Delivery::units));
        return new Policy.OneOff(
                deliveries.stream().mapToLong(PolicyReader.Delivery::at).toArray(),
                deliveries.stream().mapToInt(PolicyReader.Delivery::units).toArray());
    }
}
