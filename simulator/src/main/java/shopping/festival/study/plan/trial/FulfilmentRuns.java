package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Terrain;

/** Runs a shop as it is and by every mode of fulfilment it can have, on the same draws. */
final class FulfilmentRuns {
    private final Function<Shop, ShopGround> grounds;
    private final int replications;
    private final Replicator replicator;
    private final Student student = new Student(Looks.CONFIDENCE);

    private FulfilmentRuns(Function<Shop, ShopGround> grounds, int replications, Replicator replicator) {
        this.grounds = grounds;
        this.replications = replications;
        this.replicator = replicator;
    }

    /** Of forecasts that err independently. */
    static FulfilmentChoice of(
            Scenario scenario, Environment environment, Shop shop, Plan plan, int replications, Replicator replicator) {
        return of(new ShopGround(scenario, environment, shop), plan, replications, replicator);
    }

    /** @param replications of the shop as it is, and of each mode */
    static FulfilmentChoice of(ShopGround ground, Plan plan, int replications, Replicator replicator) {
        Scenario scenario = ground.scenario();
        Shop shop = ground.shop();
        replicator.progress().ahead(Progress.ONLY_LOOK, replications * (Mode.values().length + 1));
        FulfilmentRuns runs = new FulfilmentRuns(
                s -> new ShopGround(scenario, ground.environment(), s, ground.commonCv()), replications, replicator);
        PlanSample before = runs.run(shop, plan);
        FulfilmentChoice.Result present = runs.result(shop, plan, before, null);
        Stock stock = new Stock(plan, shop.items().size());
        List<FulfilmentChoice.Option> options = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            Relocation there = new Relocation(Terrain.of(scenario), shop, stock, mode);
            Optional<FulfilmentChoice.Result> result = Optional.empty();
            if (there.moved() > 0) {
                Plan moved = there.plan(plan.name() + "-" + mode.label());
                result = Optional.of(runs.result(there.shop(), moved, runs.run(there.shop(), moved), before));
            } else if (there.isAsBefore()) {
                result = Optional.of(present);
            }
            options.add(new FulfilmentChoice.Option(mode, there.moved(), there.staying(), result));
        }
        return new FulfilmentChoice(replications, present, List.copyOf(options));
    }

    private PlanSample run(Shop shop, Plan plan) {
        PlanRuns runs = new PlanRuns(grounds.apply(shop), List.of(plan), replicator);
        runs.runTo(replications);
        return runs.samples().get(0);
    }

    /** @param before the shop as it is, null for itself */
    private FulfilmentChoice.Result result(Shop shop, Plan plan, PlanSample sample, @Nullable PlanSample before) {
        Estimate more = more(sample, before, s -> s.totals(Amount.PROFIT_FEN));
        return new FulfilmentChoice.Result(
                shop,
                plan,
                mean(sample, Amount.PROFIT_FEN),
                more,
                more == null ? null : Verdict.of(more, student),
                mean(sample, Amount.SOLD_UNITS),
                student.of(sample.deliveryDays()),
                more(sample, before, PlanSample::deliveryDays),
                mean(sample, Amount.LEFTOVER_UNITS),
                more(sample, before, s -> s.totals(Amount.LEFTOVER_UNITS)),
                mean(sample, Amount.LEFTOVER_LOSS_FEN),
                more(sample, before, s -> s.totals(Amount.LEFTOVER_LOSS_FEN)),
                mean(sample, Amount.COMMISSION_FEN),
                mean(sample, Amount.SHIPPING_FEN),
                mean(sample, Amount.TAX_FEN),
                student.ofAll(sample.overLimitOrders()));
    }

    private Estimate mean(PlanSample sample, Amount amount) {
        return student.ofAll(sample.totals(amount));
    }

    private @Nullable Estimate more(
            PlanSample sample, @Nullable PlanSample before, Function<PlanSample, double[]> values) {
        return before == null ? null : student.ofDifference(values.apply(sample), values.apply(before));
    }
}
