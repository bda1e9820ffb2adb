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
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Terrain;
import shopping.festival.view.text.Phrases;

/** Runs plans as they are and by every way of fulfilment their items can go, on the same draws. */
final class FulfilmentRuns {
    private final ShopGround ground;
    private final Terrain terrain;
    private final double mattersFen;
    private final int replications;
    private final Replicator replicator;
    private final Student student = new Student(Looks.CONFIDENCE);
    private final List<FulfilmentChoice> choices = new ArrayList<>();
    private final List<Ranking.Entry> entries = new ArrayList<>();

    private FulfilmentRuns(ShopGround ground, double mattersFen, int replications, Replicator replicator) {
        this.ground = ground;
        this.terrain = Terrain.of(ground.scenario());
        this.mattersFen = mattersFen;
        this.replications = replications;
        this.replicator = replicator;
    }

    /**
     * @param ground of the shop as its file says
     * @param mattersFen the least difference in profit that would change a decision
     * @param replications of each plan as it is, and by each way
     */
    static FulfilmentAnswer of(
            ShopGround ground, List<Plan> plans, double mattersFen, int replications, Replicator replicator) {
        FulfilmentRuns runs = new FulfilmentRuns(ground, mattersFen, replications, replicator);
        replicator.progress().ahead(Progress.ONLY_LOOK, plans.size() * replications * (ways(ground) + 1));
        plans.forEach(runs::tryAll);
        Optional<Ranking> best = plans.size() < 2
                ? Optional.empty()
                : Optional.of(Ranking.of(Ranking.withoutTwins(runs.entries), mattersFen));
        return new FulfilmentAnswer(List.copyOf(runs.choices), best);
    }

    /** How many ways there are for the shop. */
    static int ways(ShopGround ground) {
        return Way.all(Terrain.of(ground.scenario()), ground.shop()).size();
    }

    private void tryAll(Plan plan) {
        Shop shop = ground.shop().under(plan);
        FulfilmentTotals before = run(plan);
        FulfilmentChoice.Result present = result(plan, before, null);
        List<Ranking.Entry> ranked = new ArrayList<>();
        String asItIs = FulfilmentChoice.AS_IT_IS;
        String asItIsTold = Phrases.of(FulfilmentChoice.AS_IT_IS);
        List<FulfilmentChoice.Option> options = new ArrayList<>();
        for (Way way : Way.all(terrain, shop)) {
            Relocation there = new Relocation(terrain, shop, plan, way);
            Optional<FulfilmentChoice.Result> result = Optional.empty();
            Optional<FulfilmentTotals> totals = Optional.empty();
            if (there.moved() > 0) {
                FulfilmentTotals after = run(there.plan());
                totals = Optional.of(after);
                result = Optional.of(result(there.plan(), after, before));
            } else if (there.isAsBefore()) {
                result = Optional.of(present);
                asItIs += ", all " + way.label();
                asItIsTold = Phrases.of("{0}, all {1}", asItIsTold, way.told());
            }
            FulfilmentChoice.Option option = new FulfilmentChoice.Option(way, there.moved(), there.staying(), result);
            options.add(option);
            totals.ifPresent(t -> ranked.add(new Ranking.Entry(option.name(), option.told(), t.profitFen())));
        }
        ranked.add(0, new Ranking.Entry(asItIs, asItIsTold, before.profitFen()));
        ranked.forEach(e -> entries.add(
                new Ranking.Entry(plan.name() + " " + e.name(), plan.name() + " " + e.told(), e.profits())));
        choices.add(new FulfilmentChoice(
                plan.name(), replications, present, List.copyOf(options), Ranking.of(ranked, mattersFen)));
    }

    private FulfilmentTotals run(Plan plan) {
        PlanRuns runs = new PlanRuns(ground, List.of(plan), replicator);
        runs.runTo(replications);
        return FulfilmentTotals.of(runs.samples().get(0));
    }

    /** @param before the plan as it is, null for itself */
    private FulfilmentChoice.Result result(Plan plan, FulfilmentTotals totals, @Nullable FulfilmentTotals before) {
        Estimate more = more(totals, before, FulfilmentTotals::profitFen);
        return new FulfilmentChoice.Result(
                plan,
                student.ofAll(totals.profitFen()),
                more,
                more == null ? null : Verdict.of(more, mattersFen, student),
                student.ofAll(totals.soldUnits()),
                student.of(totals.deliveryDays()),
                before == null ? null : student.ofDifference(totals.deliveryDays(), before.deliveryDays()),
                student.ofAll(totals.leftoverUnits()),
                more(totals, before, FulfilmentTotals::leftoverUnits),
                student.ofAll(totals.leftoverLossFen()),
                more(totals, before, FulfilmentTotals::leftoverLossFen),
                student.ofAll(totals.commissionFen()),
                student.ofAll(totals.unitCostFen()),
                student.ofAll(totals.shippingFen()),
                student.ofAll(totals.taxFen()),
                student.ofAll(totals.overLimitOrders()));
    }

    /** Of what every replication has. */
    private @Nullable Estimate more(
            FulfilmentTotals totals, @Nullable FulfilmentTotals before, Function<FulfilmentTotals, double[]> values) {
        return before == null
                ? null
                : student.ofAll(FulfilmentTotals.difference(values.apply(totals), values.apply(before)));
    }
}
