package shopping.festival.study.frame;

import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Warehouse;

/**
 * Orders over capacity, station by station: which would be busy beyond the end of virtual time, known before the day
 * begins. It follows orders only as long as nobody can be turned away, so that what it refuses would not have fitted;
 * what it cannot know ends the run when it is drawn.
 */
public final class Backlog {
    /** Below the mean by so many standard deviations of a Poisson count. */
    private static final double DEVIATIONS = 6;

    private final Festival festival;
    private final Market market;

    private Backlog(Festival festival) {
        this.festival = festival;
        this.market = festival.market();
    }

    /** Refuses a festival of which it is certain. */
    public static void mustFit(Festival festival) {
        new Backlog(festival).follow(new Expected(festival).intents());
    }

    private void follow(double intents) {
        double orders = atLeast(intents * leastConversion());
        boolean isTurnedAway =
                festival.checkout().everBusy() || festival.checkout().orderLimitFen() < Long.MAX_VALUE;
        if (festival.checkout().everBusy()) {
            return;
        }
        mustServe(festival.checkout().lanes(), orders);
        // Who is over the limit asks no seller.
        if (festival.checkout().orderLimitFen() == Long.MAX_VALUE) {
            mustServe(festival.checkout().stock().lanes(), orders);
        }
        PaymentRules payment = festival.payment();
        if (isTurnedAway || !isAmple(intents)) {
            return;
        }
        double unpaid = payment.failures().unpaidShare();
        double toPay = atLeast(orders * (1 - unpaid));
        boolean waits = payment.patience().isFixed() && payment.patience().mean() >= VirtualTime.HORIZON;
        if (!payment.lanes().isUnlimited() && !waits) {
            return;
        }
        mustServe(payment.lanes(), toPay);
        mustPick(atLeast(toPay * (1 - payment.failures().declinedShare())));
    }

    private static double atLeast(double mean) {
        return Math.max(0, mean - DEVIATIONS * Math.sqrt(mean));
    }

    private double leastConversion() {
        int least = Market.CONVERSION_ONE;
        for (int offer = 0; offer < market.offers(); offer++) {
            least = Math.min(least, market.conversion(offer));
        }
        return (double) least / Market.CONVERSION_ONE;
    }

    /** Whether every offer has stock for everybody. */
    private boolean isAmple(double intents) {
        for (int offer = 0; offer < market.offers(); offer++) {
            long stock = 0;
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                stock += festival.stock().initial()[r];
            }
            int units = market.categories()
                    .get(market.categoryOf(market.cell(offer)))
                    .mostUnits();
            if (stock < 2 * intents * units) {
                return false;
            }
        }
        return true;
    }

    /** The lane that is done first is done no later than all of them on average. */
    private static void mustServe(Lanes lanes, double orders) {
        if (lanes.isUnlimited()) {
            return;
        }
        double each = atLeast(orders / lanes.count()) / lanes.servers();
        Schedule first = lanes.speeds().get(0);
        long end = Long.MAX_VALUE;
        for (Schedule speed : lanes.speeds()) {
            end = Math.min(end, speed.finish(FixedTime.BELL, each));
        }
        if (end > FixedTime.LAST) {
            throw EndOfTime.busyBeyond(first.key());
        }
    }

    /** All warehouses together, as if every picker were on duty all the time, and took the shortest time of all. */
    private void mustPick(double orders) {
        double pickers = 0;
        double least = Double.MAX_VALUE;
        for (Warehouse warehouse : festival.warehouses()) {
            pickers += warehouse.pickers().maximum();
            least = Math.min(least, warehouse.picking().time().mean());
        }
        if (orders * least / pickers > VirtualTime.HORIZON) {
            throw EndOfTime.busyBeyond(festival.warehouses().get(0).pickers().key());
        }
    }
}
