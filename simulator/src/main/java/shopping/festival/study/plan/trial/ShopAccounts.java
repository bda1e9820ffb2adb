package shopping.festival.study.plan.trial;

import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.day.Marketplaces;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;

/** What the counts of an item are worth to its seller. */
public final class ShopAccounts {
    /** Kept: every call of {@code values} is a new array, and there is one for every item of every replication. */
    private static final Amount[] AMOUNTS = Amount.values();

    private final Shop shop;
    private final double taxRate;
    /** Per mode: the share of an order that its marketplace keeps. */
    private final double[] commission;

    public ShopAccounts(Scenario scenario, Shop shop) {
        this.shop = shop;
        this.taxRate = scenario.taxRate();
        this.commission = new double[Mode.values().length];
        for (Mode mode : Mode.values()) {
            int marketplace = Marketplaces.of(scenario, mode);
            commission[mode.ordinal()] = scenario.market().economics().commission()[marketplace];
        }
    }

    private double commissionOf(int item) {
        return commission[shop.items().get(item).mode().ordinal()];
    }

    /** What a unit brings that is sold rather than not had, its cost off: the margin of one, what comes back of it included. */
    public double marginFenPerUnit(int i, double shippingFen) {
        Item item = shop.items().get(i);
        return Takings.of(item, 1, item.priceFen(), shippingFen, commissionOf(i))
                .margin();
    }

    /** All amounts of an item in a replication, in the order of {@link Amount}. */
    void enter(Tally t, int i, double[] amounts) {
        Item item = shop.items().get(i);
        Takings takings = Takings.of(item, t, i, commissionOf(i));
        double loss = (double) t.leftover[i] * (item.unitCostFen() - item.salvageFen());
        for (Amount amount : AMOUNTS) {
            amounts[amount.ordinal()] = switch (amount) {
                case DEMAND_UNITS -> t.demand[i];
                case SOLD_UNITS -> t.sold[i];
                case LOST_UNITS -> t.lost[i];
                case LOST_FEN -> t.lostFen[i];
                case UNPAID_UNITS -> t.unpaid[i];
                case DECLINED_UNITS -> t.declined[i];
                case OVER_LIMIT_UNITS -> t.overLimitUnits[i];
                case TURNED_AWAY_UNITS -> t.turnedAway[i];
                case FIRST_ASKED_UNITS -> t.firstAsked[i];
                case FIRST_FILLED_UNITS -> t.firstFilled[i];
                case SHELF_FILLED_UNITS -> t.firstFilled[i] - t.firstPromised[i];
                case STOCKED_UNITS -> t.stocked[i];
                case STOCK_COST_FEN -> (double) t.stocked[i] * item.unitCostFen();
                case LEFTOVER_UNITS -> t.leftover[i];
                case LEFTOVER_LOSS_FEN -> loss;
                case REVENUE_FEN -> takings.revenue();
                case RETURNED_UNITS -> takings.returnedUnits();
                case REFUNDS_FEN -> takings.refunds();
                case REFUND_DAYS_FEN ->
                    takings.refunds() * item.terms().returns().days();
                case COMMISSION_FEN -> takings.commission();
                case TAX_FEN -> item.mode().crossBorder() ? takings.revenue() * taxRate : 0;
                case UNIT_COST_FEN -> takings.unitCost();
                case SHIPPING_FEN -> takings.shipping();
                case RETURNS_COST_FEN -> takings.returnsCost();
                case RETURNED_WORTH_FEN -> takings.returnedWorth();
                case MARGIN_FEN -> takings.margin();
                case PROFIT_FEN -> takings.margin() - loss;
                case RIVALS_GAINED_FEN -> t.rivalsFen[i];
                case GAINED_FROM_RIVALS_FEN -> t.fromRivalsFen[i];
                case PARCELS -> t.parcels[i];
                case ON_HAND_MEAN -> t.stock[i].onHandMean();
                case ON_ORDER_MEAN -> t.stock[i].onOrderMean();
                case BACKORDERS_MEAN -> t.stock[i].backordersMean();
                case OUT_OF_STOCK_TIME -> t.stock[i].outOfStockTimeShare();
                case SUPPLIER_ORDERS -> t.stock[i].supplierOrders();
                case SUPPLIER_UNITS -> t.stock[i].supplierUnits();
                case SERVED_ALL -> t.firstAsked[i] == t.firstFilled[i] ? 1 : 0;
                case WENT_OUT -> t.wentOut[i] == Tally.NEVER ? 0 : 1;
            };
        }
    }
}
