package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import shopping.festival.engine.actors.Replications;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.InOrder;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Plan;

/**
 * Runs plans of one shop side by side: replication j of each on the same draws, one replication a core at a time.
 *
 * <p>Grows: ask for more replications, look at the samples, ask for more.
 */
public final class PlanRuns {
    private final ShopRun runs;
    private final List<Stock> stocks;
    private final DemandLevel demand;
    private final Books books;
    private final int items;
    private final int threads;
    private final List<PlanSample> samples = new ArrayList<>();
    private final List<PairSample> pairs = new ArrayList<>();
    private int done;

    /**
     * @param plans the first is what the others are compared with
     * @param pressed true once the user has given up
     */
    public PlanRuns(ShopGround ground, List<Plan> plans, long seed, int threads, BooleanSupplier pressed) {
        this(ground, plans, DemandLevel.EXPECTED, seed, threads, pressed);
    }

    PlanRuns(ShopGround ground, List<Plan> plans, DemandLevel demand, long seed, int threads, BooleanSupplier pressed) {
        this.runs = new ShopRun(ground, seed, pressed);
        this.books = new Books(ground.scenario(), ground.shop());
        this.items = ground.shop().items().size();
        this.stocks = plans.stream().map(p -> new Stock(p, items)).toList();
        this.demand = demand;
        this.threads = threads;
        for (int p = 0; p < stocks.size(); p++) {
            samples.add(new PlanSample(items));
            pairs.add(new PairSample(items));
        }
    }

    /** Runs until there are so many replications; {@code watcher} hears of every one that is done. */
    public void runTo(int replications, Runnable watcher) {
        int from = done;
        InOrder<List<Tally>> inOrder = new InOrder<>(from + 1, this::add);
        Replications.run(replications - from, Math.min(threads, replications - from), (number, brokenOff) -> {
            List<Tally> tallies = new ArrayList<>();
            for (Stock stock : stocks) {
                if (brokenOff.get()) {
                    throw new Interrupted();
                }
                tallies.add(runs.run(stock, demand, from + number));
            }
            inOrder.put(from + number, tallies);
            watcher.run();
            return true;
        });
        done = replications;
    }

    private void add(List<Tally> tallies) {
        double[] base = new double[items];
        double[] profits = base;
        for (int p = 0; p < tallies.size(); p++) {
            samples.get(p).add(tallies.get(p), books, profits);
            pairs.get(p).add(profits, base);
            profits = new double[items];
        }
    }

    public int replications() {
        return done;
    }

    /** The samples of the plans in their order. */
    public List<PlanSample> samples() {
        return List.copyOf(samples);
    }

    /** Per plan: its profit less the first plan's. */
    public List<PairSample> pairs() {
        return List.copyOf(pairs);
    }
}
