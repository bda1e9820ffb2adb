package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Proportion;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.market.Reaction;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.PathGrid;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Plan;

/** Asks of the SKUs that lost most money under a plan why they ran out. */
final class WhyOutRuns {
    /** How many SKUs are asked about. */
    static final int ITEMS_MAX = 10;

    private final ShopGround ground;
    private final Stock stock;
    private final PlanSample sample;
    private final int[] items;
    private final Student student = new Student(Looks.CONFIDENCE);

    private WhyOutRuns(ShopGround ground, Plan plan, PlanSample sample) {
        this.ground = ground.under(plan);
        this.stock = new Stock(plan, ground.shop().items().size());
        this.sample = sample;
        this.items =
                sample.byLoss().limit(ITEMS_MAX).filter(i -> lostFen(i) > 0).toArray();
    }

    /**
     * @param ground of the shop as its file has it
     * @param sample of the plan, run before
     * @param replications of each variant; the first one's own takes the selling rate as well
     * @param replicator that of the sample, so that the variants meet the same buyers
     * @return those that lost most first; SKUs that lost nothing are left out
     */
    static List<WhyOut> of(ShopGround ground, Plan plan, PlanSample sample, int replications, Replicator replicator) {
        replicator.progress().ahead(Progress.ONLY_LOOK, replications);
        WhyOutRuns asked = new WhyOutRuns(ground, plan, sample);
        if (asked.items.length == 0) {
            return List.of();
        }
        List<Plan> plans =
                List.of(plan, Variants.moreStock(plan, asked.stock, asked.items), Variants.earlier(plan, asked.items));
        SellingRate[] rates = SellingRate.of(asked.items, asked.stock.items(), replications);
        PlanRuns runs = new PlanRuns(
                ground,
                asked.isAnyRefilled() ? plans : plans.subList(0, 2),
                DemandLevel.EXPECTED,
                replicator,
                number -> (journal, festival) -> rates[number - 1].around(journal));
        runs.runTo(replications);
        List<WhyOut> answers = new ArrayList<>();
        for (int w = 0; w < asked.items.length; w++) {
            answers.add(asked.answer(w, runs, rates));
        }
        return List.copyOf(answers);
    }

    private double lostFen(int item) {
        return sample.sum(Amount.LOST_FEN, item) / sample.replications();
    }

    private boolean isAnyRefilled() {
        return IntStream.of(items).anyMatch(i -> PathGrid.isRefilled(stock, i));
    }

    private WhyOut answer(int w, PlanRuns runs, SellingRate[] rates) {
        int item = items[w];
        int n = sample.replications();
        List<WhyOut.Way> ways = ways(item);
        return new WhyOut(
                item,
                lostFen(item),
                Proportion.of(n, sample.sum(Amount.WENT_OUT, item), Looks.CONFIDENCE),
                sample.wentOutPercentiles(item),
                student.of(
                        Arrays.stream(rates).mapToDouble(r -> r.unitsAnHour(w)).toArray()),
                ways.stream().mapToDouble(WhyOut.Way::orders).sum(),
                ways,
                sample.sum(Amount.RIVALS_GAINED_FEN, item) / n,
                Variants.tenth(stock.of(item)),
                more(runs, 1, item),
                PathGrid.isRefilled(stock, item) ? more(runs, 2, item) : null);
    }

    private Estimate more(PlanRuns runs, int variant, int item) {
        PairSample pair = runs.pairs().get(variant);
        return student.ofSums(runs.replications(), pair.sum(item), pair.sumOfSquares(item));
    }

    private List<WhyOut.Way> ways(int item) {
        List<WhyOut.Way> ways = new ArrayList<>();
        for (int k = 0; k < Tally.WAYS_OUT; k++) {
            long orders = sample.lostOrders(item, k);
            if (orders > 0) {
                Reaction reaction = k == Tally.GAVE_UP ? null : Reaction.values()[k];
                ways.add(new WhyOut.Way(reaction, (double) orders / sample.replications()));
            }
        }
        ways.sort(Comparator.comparingDouble((WhyOut.Way way) -> -way.orders()));
        return List.copyOf(ways);
    }
}
