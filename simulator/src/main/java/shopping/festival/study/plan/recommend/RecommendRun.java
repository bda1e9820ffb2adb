package shopping.festival.study.plan.recommend;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.plan.shop.Location;
import shopping.festival.study.plan.trial.PlanEnvironment;
import shopping.festival.study.plan.trial.PlanInputs;
import shopping.festival.study.plan.trial.PlanOrder;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.RulesSection;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.Currency;
import shopping.festival.view.text.Phrases;

/** One recommendation from the seller's files to the folder, the table and the sentences. */
public final class RecommendRun {
    private final PlanOrder order;
    private final Session session;
    private final Wish wish;
    private final int replications;

    public RecommendRun(PlanOrder order, Wish wish, int replications) {
        this.order = order;
        this.session = order.session();
        this.wish = wish;
        this.replications = replications;
    }

    /** Notes a budget below what the shop's file says has to be there. */
    public static void checkBudget(Wish wish, PlanInputs inputs, Currency money, Problems problems) {
        Long budgetFen = wish.budgetFen();
        long needed = inputs.firstPlansShop().items().stream()
                .mapToLong(item -> item.terms().lots().least() * item.unitCostFen())
                .sum();
        if (budgetFen != null && budgetFen < needed) {
            problems.addOption("--budget ("
                    + plain(budgetFen, money)
                    + ") is below what the min_units of " + inputs.shopFile() + " cost, " + money.code() + " "
                    + plain(needed, money)
                    + ". Raise it, or lower min_units.");
        }
    }

    private static String plain(long fen, Currency money) {
        return new BigDecimal(money.plain(fen)).stripTrailingZeros().toPlainString();
    }

    /** @return the exit code */
    public int run() throws IOException {
        long begun = System.nanoTime();
        PlanEnvironment surroundings = order.surroundings();
        PlanInputs inputs = order.inputs();
        int freshPlans = inputs.plans().size()
                + 1
                + (wish.serviceLevel() == null ? 0 : 1)
                + (BudgetCut.isNeeded(inputs.plans().get(0), inputs.firstPlansShop(), wish) ? 1 : 0);
        order.mustSuffice(surroundings.ground(), replications, 1 + freshPlans);
        session.say(Phrases.of(
                "{0} replications with endless stock, then {0} fresh ones of {1} plans on {2} threads",
                replications, freshPlans, order.threads()));
        RunsProgress progress = session.progress().over(replications, (double) replications * freshPlans);
        Recommendation advice;
        try {
            advice = new Recommender(surroundings.ground(), inputs.plans(), order.replicator(progress))
                    .recommend(wish, replications, replications);
        } finally {
            progress.end();
        }
        PlanResult.Facts facts = order.facts((System.nanoTime() - begun) / 1e9);
        List<String> warnings = order.warnings(surroundings);
        Path folder = session.folder().resolve("");
        RecommendationFiles.write(
                folder, advice, inputs.shop(), inputs.terrain(), facts, surroundings.market(), warnings);
        List<String> locations =
                inputs.terrain().locations().stream().map(Location::name).toList();
        PageFile.write(
                folder.resolve(PageFile.NAME),
                RecommendationPage.of(
                        advice,
                        inputs.shop(),
                        locations,
                        facts,
                        surroundings.market(),
                        warnings,
                        new RulesSection(inputs.scenario()).section()));
        order.book(
                folder,
                RecommendationFiles.BOOK,
                List.of(RecommendationFiles.SKUS, RecommendationFiles.PROFIT_PLAN, RecommendationFiles.SERVICE_PLAN));
        Path where = session.keep();
        tell(advice, surroundings.market(), where);
        return ExitCode.FINE;
    }

    private void tell(Recommendation advice, PlanResult.Market market, Path where) {
        session.tell(Phrases.of(
                "Units on hand at the bell, 00:00, when the festival opens (means over {0} fresh festivals, and half a 95 % interval):",
                replications));
        session.tell(RecommendationTable.items(advice, order.inputs().shop()));
        List<String> next = RecommendationTable.next(advice, order.inputs().shop());
        if (!next.isEmpty()) {
            session.tell("");
            session.tell(Phrases.of("Were there more money, the next units, best first:"));
            session.tell(next);
        }
        session.tell("");
        session.tell(RecommendationWords.sentences(advice, order.inputs().shop(), market));
        session.tell(
                Phrases.of("Results are in {0}; {1} there is ready to run.", where, RecommendationFiles.PROFIT_PLAN));
    }
}
