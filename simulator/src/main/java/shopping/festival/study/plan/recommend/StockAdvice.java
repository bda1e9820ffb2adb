package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.study.plan.day.PathGrid;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.Split;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Lots;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.trial.ShopAccounts;

/** Reads off an ample pass what to stock. */
final class StockAdvice {
    private final ShopGround ground;
    private final Stock own;
    private final AmplePass pass;
    private final Student student = new Student(Looks.CONFIDENCE);
    private final Newsvendor[] money;
    private final double[][] shares;
    private final int[] firstRecord;
    /** Per item: whether the seller's own stock is as good as the advised one, as far as can be told. */
    private final boolean[] stays;

    final int[] unlimited;
    final AsGood[] asGood;
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
        this.stays = new boolean[items];
        this.unlimited = new int[items];
        this.asGood = new AsGood[items];
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
            asGood[i] = AsGood.around(prospect, lots(i), student);
            if (service != null && level != null) {
                service[i] = prospect.serviceUnits(level);
            }
            blocks.add(budgetFen == null ? List.of() : prospect.blocks());
            weigh(i, unlimited[i], prospect);
        }
        if (budgetFen == null) {
            this.profit = unlimited.clone();
            this.nextUnits = List.of();
        } else {
            Budget budget = new Budget(blocks, least(), costs(), budgetFen);
            this.profit = budget.units();
            this.nextUnits = budget.next(wish.nextUnits());
            for (int i = 0; i < items; i++) {
                if (profit[i] != unlimited[i]) {
                    weigh(i, profit[i], prospect(i));
                }
            }
        }
        leave(budgetFen == null ? Long.MAX_VALUE : budgetFen);
    }

    /** Holds an advised stock against the seller's own, and notes what the better advice may be expected to earn. */
    private void weigh(int i, int units, Prospect prospect) {
        int ownUnits = own.units(i);
        stays[i] = lots(i).allows(ownUnits) && !AsGood.isMore(prospect, units, ownUnits, student);
        expectedFen[i] = prospect.profitFen(stays[i] ? ownUnits : units);
    }

    /** Leaves as it is what is as good; first what sets money free, then what there still is money for. */
    private void leave(long budgetFen) {
        long[] costs = costs();
        long spent = 0;
        for (int i = 0; i < profit.length; i++) {
            spent += profit[i] * costs[i];
        }
        for (boolean frees : new boolean[] {true, false}) {
            for (int i = 0; i < profit.length; i++) {
                long more = (own.units(i) - profit[i]) * costs[i];
                if (stays[i] && more <= 0 == frees) {
                    if (more <= 0 || spent + more <= budgetFen) {
                        spent += more;
                        profit[i] = own.units(i);
                    } else {
                        expectedFen[i] = prospect(i).profitFen(profit[i]);
                    }
                }
            }
        }
    }

    private int[] least() {
        return ground.shop().items().stream()
                .mapToInt(item -> item.terms().lots().least())
                .toArray();
    }

    private long[] costs() {
        return ground.shop().items().stream().mapToLong(Item::unitCostFen).toArray();
    }

    private Lots lots(int i) {
        return ground.shop().items().get(i).terms().lots();
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
        return new Newsvendor(books.marginFenPerUnit(i, shipping), item.unitCostFen() - item.salvageFen());
    }

    private Prospect prospect(int i) {
        int[] most = pass.most(i);
        if (!PathGrid.isRefilled(own, i)) {
            return new SeasonProspect(money[i], pass.kept(i), most, lots(i));
        }
        Refill refill = new Refill(pass, own.of(i), ground.keyOf(i), firstRecord[i], shares[i], lots(i).pack());
        int mostNeeded = 0;
        for (int m : most) {
            mostNeeded = Math.max(mostNeeded, m);
        }
        return new RefilledProspect(money[i], refill, mostNeeded, lots(i));
    }

    Newsvendor money(int item) {
        return money[item];
    }

    /** What becomes of an item in the plan of the highest profit, and why. */
    Outcome outcome(int i) {
        if (profit[i] == own.units(i) && stays[i]) {
            return Outcome.AS_IT_IS;
        }
        if (profit[i] > 0) {
            return Outcome.CHANGED;
        }
        if (unlimited[i] > 0) {
            return Outcome.BUDGET_ENDS;
        }
        if (PathGrid.isRefilled(own, i)) {
            return Outcome.REFILLED_ONLY;
        }
        if (money[i].underage() <= 0) {
            return Outcome.SALE_LOSES;
        }
        if (lots(i).isOnlyNothing()) {
            return Outcome.NO_QUANTITY;
        }
        return lots(i).lowest() > 1 ? Outcome.LOT_TOO_LARGE : Outcome.SELDOM_WANTED;
    }

    /**
     * Units of every item split over its locations, in whole cartons, refilled as the seller does; where the seller has as
     * many, they lie as they do there.
     *
     * @param like the seller's own plan, whose ways of fulfilment stay
     */
    Plan plan(Plan like, String name, int[] units) {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            if (units[i] == own.units(i)) {
                stockings.addAll(own.of(i));
                continue;
            }
            int[] split = Split.of(units[i], shares[i], lots(i).pack());
            for (int k = 0; k < split.length; k++) {
                Stocking s = own.of(i).get(k);
                stockings.add(new Stocking(i, s.warehouse(), split[k], s.policy()));
            }
        }
        return like.with(name, stockings);
    }
}
