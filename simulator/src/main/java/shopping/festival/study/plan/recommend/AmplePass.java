package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.Replicator;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.InOrder;
import shopping.festival.study.plan.day.PathGrid;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;

/**
 * Replications of a shop that never runs out: the demand of each item, and of the refilled ones its way through the day.
 *
 * <p>Keeps two numbers an item and replication, and the paths of as many replications as memory is for.
 */
final class AmplePass {
    /** Keeps these replications apart from those of the comparison, whatever the seed. */
    private static final long AMPLE = Draws.keyOf("ample pass of a recommendation");

    private final PathGrid grid;
    private final int items;
    /** Per replication and item: units paid and kept. */
    private final List<int[]> kept = new ArrayList<>();
    /** Per replication and item: units wanted. */
    private final List<int[]> wanted = new ArrayList<>();
    /** Per replication and item: the most units that were ever reserved or sold at once. */
    private final List<int[]> most = new ArrayList<>();
    /** Per replication: the refilled records' slots. */
    private final List<int[]> paths = new ArrayList<>();

    private final double[] served;
    private final long[] shippingFen;
    private final long[] couponFen;

    private AmplePass(PathGrid grid, int items) {
        this.grid = grid;
        this.items = items;
        this.served = new double[grid.records()];
        this.shippingFen = new long[items];
        this.couponFen = new long[items];
    }

    /** @param own where the items may lie, and which are refilled */
    static AmplePass run(ShopGround ground, Stock own, int replications, Replicator any) {
        Replicator replicator = any.apart(AMPLE);
        int items = ground.shop().items().size();
        PathGrid grid = new PathGrid(own, items, ground.scenario().dayLength());
        AmplePass pass = new AmplePass(grid, items);
        Stock endless = endless(own, items);
        int[] itemOf = itemOf(own, items, grid.records());
        int[] ownUnits = ownUnits(own, items, grid.records());
        ShopRun runs = new ShopRun(ground);
        InOrder<Day> inOrder = new InOrder<>(1, pass::add);
        replicator.play(1, replications, (number, stop) -> {
            DemandTally demand = new DemandTally(items, grid, number <= grid.replicationsMax());
            Tally tally = runs.run(
                    endless,
                    DemandLevel.EXPECTED,
                    replicator.seedKey(number),
                    (journal, festival) -> new DemandJournal(journal, demand, festival, itemOf, ownUnits));
            inOrder.put(number, new Day(tally.demand, tally.sold, tally.shippingFen, tally.couponFen, demand));
            return true;
        });
        return pass;
    }

    private record Day(int[] wanted, int[] kept, long[] shippingFen, long[] couponFen, DemandTally demand) {}

    private static Stock endless(Stock own, int items) {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            for (Stocking s : own.of(i)) {
                stockings.add(new Stocking(i, s.warehouse(), StockPlan.UNITS_MAX, Policy.NONE));
            }
        }
        return new Stock(new Plan("endless", stockings), items);
    }

    private static int[] itemOf(Stock own, int items, int records) {
        int[] itemOf = new int[records];
        int r = 0;
        for (int i = 0; i < items; i++) {
            for (int k = 0; k < own.of(i).size(); k++) {
                itemOf[r++] = i;
            }
        }
        return itemOf;
    }

    private static int[] ownUnits(Stock own, int items, int records) {
        int[] units = new int[records];
        int r = 0;
        for (int i = 0; i < items; i++) {
            for (Stocking s : own.of(i)) {
                units[r++] = s.initialUnits();
            }
        }
        return units;
    }

    private void add(Day day) {
        wanted.add(day.wanted);
        kept.add(day.kept);
        most.add(day.demand.outMost);
        if (day.demand.path.length > 0) {
            paths.add(day.demand.path);
        }
        for (int r = 0; r < served.length; r++) {
            served[r] += day.demand.served[r];
        }
        for (int i = 0; i < items; i++) {
            shippingFen[i] += day.shippingFen[i];
            couponFen[i] += day.couponFen[i];
        }
    }

    int replications() {
        return kept.size();
    }

    /** Units wanted of an item in each replication, whatever became of them. */
    int[] wanted(int item) {
        return wanted.stream().mapToInt(w -> w[item]).toArray();
    }

    /** Units an item sold in each replication, those who did not pay left out. */
    int[] kept(int item) {
        return kept.stream().mapToInt(k -> k[item]).toArray();
    }

    /** In each replication the smallest stock that would have turned nobody away, without refilling. */
    int[] most(int item) {
        return most.stream().mapToInt(m -> m[item]).toArray();
    }

    /** Units asked of a stock record, over all replications; parts where several are as near. */
    double served(int record) {
        return served[record];
    }

    /** What the way of a unit sold cost; below 0 where none was. */
    double shippingFenPerUnit(int item) {
        return perUnit(shippingFen[item], item);
    }

    /** What coupons took off a unit sold; below 0 where none was. */
    double couponFenPerUnit(int item) {
        return perUnit(couponFen[item], item);
    }

    private double perUnit(long fen, int item) {
        long units = 0;
        for (int[] k : kept) {
            units += k[item];
        }
        return units == 0 ? -1 : (double) fen / units;
    }

    PathGrid grid() {
        return grid;
    }

    /** The slots of all refilled records, one array a replication. */
    List<int[]> paths() {
        return paths;
    }
}
