package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import shopping.festival.engine.Replicator;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.Families;
import shopping.festival.study.plan.day.InOrder;
import shopping.festival.study.plan.day.ShopDay;
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
    private final List<Planned> plans;
    /** By the number of a replication: who hears of everything under the first plan. */
    private final IntFunction<ShopRun.Listener> hears;

    private final DemandLevel demand;
    private final int items;
    private final Replicator replicator;
    private final List<PlanSample> samples = new ArrayList<>();
    private final List<PairSample> pairs = new ArrayList<>();
    private int done;

    /** @param plans the first is what the others are compared with */
    public PlanRuns(ShopGround ground, List<Plan> plans, Replicator replicator) {
        this(ground, plans, DemandLevel.EXPECTED, replicator, number -> ShopRun.Listener.NONE);
    }

    PlanRuns(
            ShopGround ground,
            List<Plan> plans,
            DemandLevel demand,
            Replicator replicator,
            IntFunction<ShopRun.Listener> hears) {
        this.hears = hears;
        this.replicator = replicator;
        this.items = ground.shop().items().size();
        this.plans = plans.stream().map(p -> Planned.of(ground, p, plans)).toList();
        this.demand = demand;
        Families families = ground.under(plans.get(0)).families();
        for (int p = 0; p < plans.size(); p++) {
            samples.add(new PlanSample(items));
            pairs.add(new PairSample(families, items));
        }
    }

    /** A plan with the shop as the plan has it, which may sell something another way. */
    private record Planned(ShopRun runs, Stock stock, ShopAccounts books) {
        static Planned of(ShopGround ground, Plan plan, List<Plan> together) {
            ShopGround its = ground.under(plan, together);
            return new Planned(
                    new ShopRun(its),
                    new Stock(plan, its.shop().items().size()),
                    new ShopAccounts(its.scenario(), its.shop()));
        }
    }

    /** Runs until there are so many replications. */
    public void runTo(int replications) {
        InOrder<List<Tally>> inOrder = new InOrder<>(done + 1, this::add);
        replicator.play(done + 1, replications, (number, stop) -> {
            List<Tally> tallies = new ArrayList<>();
            Optional<ShopDay> day = Optional.empty();
            ShopRun.Listener listener = hears.apply(number);
            for (Planned plan : plans) {
                stop.check();
                day = Optional.of(plan.runs.dayAfter(day, demand, replicator.seedKey(number)));
                tallies.add(plan.runs.run(plan.stock, day.get(), listener));
                listener = ShopRun.Listener.NONE;
            }
            inOrder.put(number, tallies);
            return true;
        });
        done = replications;
    }

    /** Replications up to a number lie ahead; whoever waits is told. */
    void announce(int look, int replications) {
        replicator.progress().ahead(look, replications - done);
    }

    private void add(List<Tally> tallies) {
        double[] base = new double[items];
        double[] profits = base;
        for (int p = 0; p < tallies.size(); p++) {
            samples.get(p).add(tallies.get(p), plans.get(p).books, profits);
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
