package shopping.festival.study.plan.trial;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Proportion;
import shopping.festival.base.statistics.Ratio;
import shopping.festival.base.statistics.Share;
import shopping.festival.base.statistics.Student;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** What is answered of a plan, for every item and for the shop. */
public enum Figure {
    DEMAND_UNITS("demandUnits", "units", Phrases.later("demand"), Amount.DEMAND_UNITS),
    SOLD_UNITS("soldUnits", "units", Phrases.later("units sold"), Amount.SOLD_UNITS),
    LOST_UNITS("lostUnits", "units", Phrases.later("units lost for want of stock"), Amount.LOST_UNITS),
    UNPAID_UNITS("unpaidUnits", "units", Phrases.later("units never paid"), Amount.UNPAID_UNITS),
    DECLINED_UNITS("declinedUnits", "units", Phrases.later("units declined in payment"), Amount.DECLINED_UNITS),
    OVER_LIMIT_UNITS(
            "overLimitUnits", "units", Phrases.later("units over the border's limit"), Amount.OVER_LIMIT_UNITS),
    TURNED_AWAY_UNITS(
            "turnedAwayUnits", "units", Phrases.later("units turned away, site busy"), Amount.TURNED_AWAY_UNITS),
    TO_VARIANTS_UNITS("toVariantsUnits", "units", Phrases.later("units that went to a variant"), Amount.TO_KIN_UNITS),
    FROM_VARIANTS_UNITS(
            "fromVariantsUnits", "units", Phrases.later("units that came from a variant"), Amount.FROM_KIN_UNITS),
    LOST_FEN("lostFen", "fen", Phrases.later("money lost for want of stock"), Amount.LOST_FEN),
    FILL_RATE(
            "firstAttemptFillRate",
            "share",
            Phrases.later("first tries filled or promised"),
            Amount.FIRST_FILLED_UNITS,
            Amount.FIRST_ASKED_UNITS),
    SHELF_FILL_RATE(
            "shelfFillRate",
            "share",
            Phrases.later("fill rate from the shelf"),
            Amount.SHELF_FILLED_UNITS,
            Amount.FIRST_ASKED_UNITS),
    /** Of one item: the probability that nobody asks in vain. Of the shop: the share of its items. */
    SERVICE_LEVEL("cycleServiceLevel", "chance", Phrases.later("no stock-out (service level)"), Amount.SERVED_ALL),
    SOLD_OUT("soldOutProbability", "chance", Phrases.later("sold out at some time"), Amount.WENT_OUT),
    LEFTOVER_UNITS("leftoverUnits", "units", Phrases.later("units left over"), Amount.LEFTOVER_UNITS),
    LEFTOVER_LOSS_FEN("leftoverLossFen", "fen", Phrases.later("loss on what is left"), Amount.LEFTOVER_LOSS_FEN),
    SELL_THROUGH("sellThrough", "share", Phrases.later("sell-through"), Amount.SOLD_UNITS, Amount.STOCKED_UNITS),
    REVENUE_FEN("revenueFen", "fen", Phrases.later("revenue"), Amount.REVENUE_FEN),
    PRESALE_FEN("presaleFen", "fen", Phrases.later("revenue, of it presale"), Amount.PRESALE_FEN),
    PRESOLD_UNITS("presoldUnits", "units", Phrases.later("presold units, paid"), Amount.PRESOLD_UNITS),
    UNCLAIMED_UNITS("unclaimedUnits", "units", Phrases.later("presold units, not paid"), Amount.UNCLAIMED_UNITS),
    DEPOSITS_FEN("depositsFen", "fen", Phrases.later("deposits kept"), Amount.DEPOSITS_FEN),
    COUPONS_FEN("couponsFen", "fen", Phrases.later("coupons"), Amount.COUPONS_FEN),
    RETURNED_UNITS("returnedUnits", "units", Phrases.later("units sent back"), Amount.RETURNED_UNITS),
    REFUNDS_FEN("refundsFen", "fen", Phrases.later("refunds"), Amount.REFUNDS_FEN),
    REFUND_DAYS(
            "refundDays",
            "days",
            Phrases.later("days from delivery to refund"),
            Amount.REFUND_DAYS_FEN,
            Amount.REFUNDS_FEN),
    COMMISSION_FEN("commissionFen", "fen", Phrases.later("commission"), Amount.COMMISSION_FEN),
    ADVERTISING_FEN("advertisingFen", "fen", Phrases.later("advertising"), Amount.ADVERTISING_FEN),
    TAX_FEN("taxFen", "fen", Phrases.later("tax paid by buyers"), Amount.TAX_FEN),
    UNIT_COST_FEN("unitCostFen", "fen", Phrases.later("cost of what is sold"), Amount.UNIT_COST_FEN),
    SHIPPING_FEN("shippingFen", "fen", Phrases.later("shipping"), Amount.SHIPPING_FEN),
    RETURNS_COST_FEN("returnsCostFen", "fen", Phrases.later("cost of returns"), Amount.RETURNS_COST_FEN),
    RETURNED_WORTH_FEN("returnedWorthFen", "fen", Phrases.later("what came back is worth"), Amount.RETURNED_WORTH_FEN),
    MARGIN_FEN("marginFen", "fen", Phrases.later("margin"), Amount.MARGIN_FEN),
    PROFIT_FEN("profitFen", "fen", Phrases.later("profit"), Amount.PROFIT_FEN),
    STOCK_COST_FEN("stockCostFen", "fen", Phrases.later("cost of the stock"), Amount.STOCK_COST_FEN),
    PROFIT_PER_COST(
            "profitPerStockCost",
            "return",
            Phrases.later("profit per {0} of stock"),
            Amount.PROFIT_FEN,
            Amount.STOCK_COST_FEN),
    RIVALS_GAINED_FEN(
            "rivalsGainedFen", "fen", Phrases.later("rivals gained from its stock-outs"), Amount.RIVALS_GAINED_FEN),
    GAINED_FROM_RIVALS_FEN(
            "gainedFromRivalsFen",
            "fen",
            Phrases.later("it gained from rivals' stock-outs"),
            Amount.GAINED_FROM_RIVALS_FEN),
    ON_HAND_MEAN("onHandMean", "units", Phrases.later("on hand, mean over the day"), Amount.ON_HAND_MEAN),
    ON_ORDER_MEAN("onOrderMean", "units", Phrases.later("on order, mean over the day"), Amount.ON_ORDER_MEAN),
    BACKORDERS_MEAN("backordersMean", "units", Phrases.later("backorders, mean over the day"), Amount.BACKORDERS_MEAN),
    /** Of the shop: the mean of its items. */
    OUT_OF_STOCK_TIME("outOfStockTimeShare", "time", Phrases.later("time without stock"), Amount.OUT_OF_STOCK_TIME),
    SUPPLIER_ORDERS("supplierOrders", "orders", Phrases.later("orders to suppliers"), Amount.SUPPLIER_ORDERS),
    SUPPLIER_UNITS("supplierUnits", "units", Phrases.later("units ordered from suppliers"), Amount.SUPPLIER_UNITS);

    /**
     * What becomes of the units that are wanted: their sum is {@link #DEMAND_UNITS}, in every replication; of one item that
     * has variants less those that came from them, and more those that went there.
     */
    static final List<Figure> FATES =
            List.of(SOLD_UNITS, LOST_UNITS, UNPAID_UNITS, DECLINED_UNITS, OVER_LIMIT_UNITS, TURNED_AWAY_UNITS);

    /** What can be less than nothing. */
    private static final Set<Figure> SIGNED = EnumSet.of(LEFTOVER_LOSS_FEN, MARGIN_FEN, PROFIT_FEN, PROFIT_PER_COST);

    /** Of what most shops do not have: told only where it is anything under some plan. */
    private static final Set<Figure> RARE = EnumSet.of(
            TO_VARIANTS_UNITS,
            FROM_VARIANTS_UNITS,
            PRESOLD_UNITS,
            UNCLAIMED_UNITS,
            PRESALE_FEN,
            DEPOSITS_FEN,
            COUPONS_FEN,
            ADVERTISING_FEN,
            RETURNED_UNITS,
            REFUNDS_FEN,
            REFUND_DAYS,
            RETURNS_COST_FEN,
            RETURNED_WORTH_FEN);

    private static final String CHANCE = "chance";
    private static final String TIME = "time";
    private static final String SHARE = "share";

    private final String key;
    private final String unit;
    private final String title;
    private final Amount amount;
    /** What it is a share of, null if it is none. */
    private final @Nullable Amount of;

    Figure(String key, String unit, String title, Amount amount) {
        this(key, unit, title, amount, null);
    }

    Figure(String key, String unit, String title, Amount amount, @Nullable Amount of) {
        this.key = key;
        this.unit = unit;
        this.title = title;
        this.amount = amount;
        this.of = of;
    }

    /** Whether it is told only where it is anything. */
    boolean isRare() {
        return RARE.contains(this);
    }

    /** Its name in the files. */
    public String key() {
        return key;
    }

    /**
     * {@code units}, {@code orders}, {@code days}, {@code fen}, {@code share} for what lies between 0 and 1, or
     * {@code return} for money per money.
     */
    public String unit() {
        return isMeanOfItems() ? SHARE : unit;
    }

    /** Whether the shop's figure is the mean over its items. */
    private boolean isMeanOfItems() {
        return unit.equals(CHANCE) || unit.equals(TIME);
    }

    /** A few words. */
    public String title() {
        return Phrases.of(title, MoneyShown.unit());
    }

    /** Of one item; a share has none where there is nothing below the line. */
    public @Nullable Estimate of(PlanSample sample, int item, Student student) {
        int n = sample.replications();
        if (of != null) {
            double cross = switch (this) {
                case FILL_RATE -> sample.filledTimesAsked(item);
                case SHELF_FILL_RATE -> sample.shelfTimesAsked(item);
                case PROFIT_PER_COST -> sample.profitTimesCost(item);
                // Of one item all refunds take as long.
                case REFUND_DAYS -> Math.sqrt(sample.sumOfSquares(amount, item) * sample.sumOfSquares(of, item));
                default -> sample.soldTimesStocked(item);
            };
            return estimate(
                    new Ratio(
                            n,
                            sample.sum(amount, item),
                            sample.sum(of, item),
                            sample.sumOfSquares(amount, item),
                            sample.sumOfSquares(of, item),
                            cross),
                    student);
        }
        if (unit.equals(CHANCE)) {
            return Proportion.of(n, sample.sum(amount, item), student.confidence());
        }
        Estimate mean = student.ofSums(n, sample.sum(amount, item), sample.sumOfSquares(amount, item));
        return unit.equals(TIME) ? Share.of(mean, Double.POSITIVE_INFINITY, student) : inRange(mean);
    }

    private @Nullable Estimate estimate(Ratio ratio, Student student) {
        return unit.equals(SHARE) ? ratio.share(student) : ratio.estimate(student);
    }

    /** Of the whole shop, where it is no share. */
    public Estimate known(PlanSample sample, Student student) {
        Estimate mean = student.ofAll(values(sample));
        if (unit.equals(CHANCE)) {
            // What happens to an item on a day may happen to all of them.
            return Share.of(mean, 1, student);
        }
        return unit.equals(TIME) ? Share.of(mean, Double.POSITIVE_INFINITY, student) : inRange(mean);
    }

    /** Units, orders and costs are never below 0, so no interval of theirs is. */
    private Estimate inRange(Estimate mean) {
        return SIGNED.contains(this) ? mean : mean.notBelow(0);
    }

    /** Of the whole shop. */
    public @Nullable Estimate of(PlanSample sample, Student student) {
        return of != null
                ? estimate(Ratio.of(sample.totals(amount), sample.totals(of)), student)
                : known(sample, student);
    }

    /** By how much it is more under one plan than under another, on the same draws. */
    @Nullable
    Estimate difference(PlanSample sample, PlanSample base, Student student) {
        return of != null
                ? Ratio.difference(
                        sample.totals(amount), sample.totals(of), base.totals(amount), base.totals(of), student)
                : student.ofDifference(values(sample), values(base));
    }

    /** Its estimate among those by key; only of what is no share, which may have none. */
    Estimate among(Map<String, Estimate> estimates) {
        return Objects.requireNonNull(estimates.get(key), key);
    }

    private double[] values(PlanSample sample) {
        double[] values = sample.totals(amount);
        return isMeanOfItems()
                ? Arrays.stream(values).map(v -> v / sample.items()).toArray()
                : values;
    }
}
