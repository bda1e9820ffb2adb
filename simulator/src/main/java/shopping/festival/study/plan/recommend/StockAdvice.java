package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.plan.day.PathGrid;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.Split;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.trial.ShopAccounts;

/** Reads off an ample pass what to stock. */
final class StockAdvice {
    private final ShopGround ground;
    private final Stock own;
    private final AmplePass pass;
    private final Newsvendor[] money;
    private final double[][] shares;
    private final int[] firstRecord;

    final int[] unlimited;
    final int[] profit;
    final double[] expectedFen;
    /** Null without a service level. */
    final int @Nullable [] service;

    final List<NextUnit> nextUnits;

    StockAdvice(ShopGround ground, ShopAccounts books, Stock own, AmplePass pass, Wish wish) {
        int items = ground.shop().items().size();
        this.ground = ground;
        this.own = own;
        this.pass = pass;
        this.money = new Newsvendor[items];
        this.shares = new double[items][];
        this.firstRecord = new int[items + 1];
        this.unlimited = new int[items];
        this.expectedFen = new double[items];
        Double level = wish.serviceLevel();
        this.service = level == null ? null : new int[items];
        Long budgetFen = wish.budgetFen();
        List<List<UnitBlock>> blocks = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            firstRecord[i + 1] = firstRecord[i] + own.of(i).size();
            shares[i] = sharesOf(i);
            money[i] = moneyOf(i, books);
            Prospect prospect = prospect(i);
            unlimited[i] = prospect.bestUnits();
            expectedFen[i] = prospect.profitFen(unlimited[i]);
            if (service != null && level != null) {
                service[i] = prospect.serviceUnits(level);
            }
            blocks.add(budgetFen == null ? List.of() : prospect.blocks());
        }
        if (budgetFen == null) {
            this.profit = unlimited;
            this.nextUnits = List.of();
            return;
        }
        long[] costs =
                ground.shop().items().stream().mapToLong(Item::unitCostFen).toArray();
        Budget budget = new Budget(blocks, costs, budgetFen);
        this.profit = budget.units();
        this.nextUnits = budget.next(wish.nextUnits());
        for (int i = 0; i < items; i++) {
            if (profit[i] != unlimited[i]) {
                expectedFen[i] = prospect(i).profitFen(profit[i]);
            }
        }
    }

    /** Where the buyers came to; as the seller's plan has it where nobody came. */
    private double[] sharesOf(int i) {
        double[] weights = new double[own.of(i).size()];
        double all = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = pass.served(firstRecord[i] + k);
            all += weights[k];
        }
        for (int k = 0; k < weights.length && all == 0; k++) {
            weights[k] = own.of(i).get(k).initialUnits();
        }
        return weights;
    }

    private Newsvendor moneyOf(int i, ShopAccounts books) {
        Item item = ground.shop().items().get(i);
        double seen = pass.shippingFenPerUnit(i);
        double shipping = seen < 0 ? item.shippingFen() : seen;
        double price = item.priceFen() * (1 - books.commissionOf(i)) - shipping;
        return Newsvendor.ofPrices(price, item.unitCostFen(), item.salvageFen());
    }

    private Prospect prospect(int i) {
        int[] most = pass.most(i);
        if (!PathGrid.isRefilled(own, i)) {
            return new SeasonProspect(money[i], pass.kept(i), most);
        }
        Refill refill = new Refill(pass, own.of(i), ground.keyOf(i), firstRecord[i], shares[i]);
        int mostNeeded = 0;
        for (int m : most) {
            mostNeeded = Math.max(mostNeeded, m);
        }
        return new RefilledProspect(money[i], refill, mostNeeded);
    }

    Newsvendor money(int item) {
        return money[item];
    }

    /**
     * Units of every item split over its locations, refilled as the seller does.
     *
     * @param like the seller's own plan, whose ways of fulfilment stay
     */
    Plan plan(Plan like, String name, int[] units) {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            int[] split = Split.of(units[i], shares[i]);
            for (int k = 0; k < split.length; k++) {
                Stocking s = own.of(i).get(k);
                stockings.add(new Stocking(i, s.warehouse(), split[k], s.policy()));
            }
        }
        return like.with(name, stockings);
    }
}
