package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.random.Draws;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Proportion;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.study.plan.day.PathGrid;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.trial.Amount;
import shopping.festival.study.plan.trial.Figure;
import shopping.festival.study.plan.trial.PairSample;
import shopping.festival.study.plan.trial.PlanRuns;
import shopping.festival.study.plan.trial.PlanSample;
import shopping.festival.study.plan.trial.ShopAccounts;
import shopping.festival.study.plan.trial.Verdict;

/** Reads a recommendation off a pass with ample stock and holds it against the seller's own plans on fresh seeds. */
public final class Recommender {
    /** Keeps the comparison's replications apart from all that the recommendation was read off. */
    private static final long FRESH = Draws.keyOf("fresh seeds of a recommendation");

    private final ShopGround ground;
    /** The ground of the shop as the first plan has it. */
    private final ShopGround its;

    private final List<Plan> own;
    private final Stock stock;
    private final Replicator replicator;
    private final int items;
    private final Student student = new Student(Looks.CONFIDENCE);

    /** @param own the seller's plans; the first says where each item may lie and how it is refilled */
    public Recommender(ShopGround ground, List<Plan> own, Replicator replicator) {
        this.ground = ground;
        this.own = List.copyOf(own);
        this.its = ground.under(own.get(0));
        this.items = ground.shop().items().size();
        this.stock = new Stock(own.get(0), items);
        this.replicator = replicator;
    }

    /**
     * @param ample replications of the pass with endless stock
     * @param fresh replications of the comparison
     */
    public Recommendation recommend(Wish wish, int ample, int fresh) {
        replicator.progress().ahead(Progress.ONLY_LOOK, ample + fresh);
        AmplePass pass = AmplePass.run(its, stock, ample, replicator);
        ShopAccounts books = new ShopAccounts(its.scenario(), its.shop());
        StockAdvice advice = new StockAdvice(its, books, stock, pass, wish);
        List<Plan> plans = new ArrayList<>();
        Optional<Plan> cut = cut(wish);
        cut.ifPresent(plans::add);
        plans.addAll(own);
        int firstOwn = plans.size() - own.size();
        int profit = plans.size();
        plans.add(advice.plan(own.get(0), "recommended-profit", advice.profit));
        if (advice.service != null) {
            plans.add(advice.plan(own.get(0), "recommended-service", advice.service));
        }
        PlanRuns runs = new PlanRuns(ground, plans, replicator.apart(FRESH));
        runs.runTo(fresh);
        List<FreshResult> results = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            results.add(result(plans.get(p), runs, p));
        }
        return new Recommendation(
                wish,
                ample,
                fresh,
                itemAdvice(advice, pass, runs, profit),
                List.copyOf(results.subList(firstOwn, profit)),
                cut.map(c -> results.get(0)),
                results.get(profit),
                results.stream().skip(profit + 1L).findFirst(),
                hindsight(advice, pass),
                advice.nextUnits);
    }

    /** The first plan on the budget, if it costs more than that. */
    private Optional<Plan> cut(Wish wish) {
        Long budget = wish.budgetFen();
        return budget != null && BudgetCut.isNeeded(own.get(0), its.shop(), wish)
                ? Optional.of(BudgetCut.of(own.get(0), its.shop(), budget))
                : Optional.empty();
    }

    private FreshResult result(Plan plan, PlanRuns runs, int p) {
        PlanSample sample = runs.samples().get(p);
        Estimate more = p == 0 ? null : student.ofAll(runs.pairs().get(p).totals());
        return new FreshResult(
                plan,
                sample,
                StockCost.of(plan, ground.shop().under(plan), sample),
                student.ofAll(sample.totals(Amount.PROFIT_FEN)),
                more,
                Figure.SERVICE_LEVEL.known(sample, student),
                more == null ? null : Verdict.of(more, student));
    }

    private List<ItemAdvice> itemAdvice(StockAdvice advice, AmplePass pass, PlanRuns runs, int p) {
        List<ItemAdvice> lines = new ArrayList<>();
        int n = runs.replications();
        PairSample pair = runs.pairs().get(p);
        for (int i = 0; i < items; i++) {
            Newsvendor money = advice.money(i);
            Estimate sellable = mean(pass.kept(i));
            lines.add(new ItemAdvice(
                    i,
                    mean(pass.wanted(i)),
                    sellable,
                    PathGrid.isRefilled(stock, i),
                    money.underage(),
                    money.overage(),
                    money.criticalRatio(),
                    stock.units(i),
                    advice.profit[i],
                    advice.unlimited[i],
                    advice.asGood[i],
                    advice.outcome(i),
                    advice.service == null ? null : advice.service[i],
                    advice.expectedFen[i],
                    Math.max(0, money.underage()) * sellable.mean(),
                    student.ofSums(n, pair.sum(i), pair.sumOfSquares(i)),
                    served(runs.samples().get(p), i),
                    advice.service == null ? null : served(runs.samples().get(p + 1), i)));
        }
        return List.copyOf(lines);
    }

    private Estimate mean(int[] units) {
        return student.ofAll(Arrays.stream(units).asDoubleStream().toArray());
    }

    private static Estimate served(PlanSample sample, int item) {
        return Proportion.of(sample.replications(), sample.sum(Amount.SERVED_ALL, item), Looks.CONFIDENCE);
    }

    private Estimate hindsight(StockAdvice advice, AmplePass pass) {
        double[] totals = new double[pass.replications()];
        for (int i = 0; i < items; i++) {
            double underage = Math.max(0, advice.money(i).underage());
            int[] kept = pass.kept(i);
            for (int n = 0; n < totals.length; n++) {
                totals[n] += underage * kept[n];
            }
        }
        return student.ofAll(totals);
    }
}
