package shopping.festival.study.plan.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** One trial of plans from their files to the folder, the tables and the sentences. */
public final class PlanRun {
    /** Items that are told of by name. */
    private static final int WORST = 100;
    /** Enough to see what a tenth more stock of one item would have earned. */
    private static final int WHY_REPLICATIONS = 30;

    private final PlanOrder order;
    private final Session session;
    private final PlanQuestion asked;
    private final List<Plan> plans;

    public PlanRun(PlanOrder order, PlanQuestion asked) {
        this.order = order;
        this.session = order.session();
        this.asked = asked;
        this.plans = order.inputs().plans();
    }

    /** @return the exit code */
    public int run() throws IOException {
        long begun = System.nanoTime();
        PlanEnvironment surroundings = order.surroundings();
        ShopGround ground = surroundings.ground();
        order.mustSuffice(ground, asked.looks().first(), plans.size());
        RunsProgress progress = session.progress();
        Replicator replicator = order.replicator(progress);
        Trial trial;
        Optional<Sensitivity> sensitivity;
        List<WhyOut> reasons;
        Optional<FulfilmentAnswer> fulfilment;
        try {
            trial = trial(ground, replicator);
            sensitivity = sensitivity(ground, trial, replicator);
            reasons = reasons(ground, trial, replicator);
            fulfilment =
                    asked.compareFulfilment() ? Optional.of(fulfilment(ground, trial, replicator)) : Optional.empty();
        } finally {
            progress.end();
        }
        PlanResultMaker maker = new PlanResultMaker(ground, trial, asked.serviceLevel());
        PlanResult result = result(maker, surroundings, sensitivity, (System.nanoTime() - begun) / 1e9);
        Shop shop = order.inputs().shop();
        Path folder = session.folder().resolve("");
        PlanFiles.write(
                folder,
                result,
                shop.items().size(),
                maker::sku,
                order.inputs().scenario().resolved());
        PlanAnswers answers = new PlanAnswers(shop, plans.get(0).name(), trial.matters(), reasons, fulfilment);
        PlanFiles.writeAnswers(folder, answers);
        PageFile.write(folder.resolve(PageFile.NAME), PlanPage.of(result, answers.sections()));
        order.book(folder, PlanFiles.BOOK, List.of(PlanFiles.SKUS));
        Path where = session.keep();
        tell(result, answers, where);
        return exitCode(result);
    }

    private Trial trial(ShopGround ground, Replicator replicator) {
        Looks looks = asked.looks();
        session.say((looks.isSequential() ? looks.first() + " to " + looks.most() : looks.first())
                + " replications of " + plans.size() + (plans.size() == 1 ? " plan" : " plans") + " on "
                + order.threads() + " threads");
        return Trial.run(new PlanRuns(ground, plans, replicator), looks, asked.mattersFen());
    }

    /** What would change the verdict; only where there is one to change. */
    private Optional<Sensitivity> sensitivity(ShopGround ground, Trial trial, Replicator replicator) {
        if (plans.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Sensitivity.run(ground, plans, trial, replicator));
    }

    /** Why the worst items ran out under the first plan. */
    private List<WhyOut> reasons(ShopGround ground, Trial trial, Replicator replicator) {
        int replications = Math.min(trial.runs().replications(), WHY_REPLICATIONS);
        return WhyOutRuns.of(ground, plans.get(0), trial.runs().samples().get(0), replications, replicator);
    }

    private FulfilmentAnswer fulfilment(ShopGround ground, Trial trial, Replicator replicator) {
        return FulfilmentRuns.of(ground, plans, trial.matters(), asked.looks().first(), replicator);
    }

    private PlanResult result(
            PlanResultMaker maker,
            PlanEnvironment surroundings,
            Optional<Sensitivity> sensitivity,
            double wallSeconds) {
        List<PlanResult.PlanAnswer> answers = new ArrayList<>();
        List<PlanResult.Comparison> comparisons = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            String name = plans.get(p).name();
            answers.add(maker.plan(
                    p, plans.get(p), order.inputs().planFiles().get(p).toString()));
            if (p > 0) {
                comparisons.add(maker.comparison(p, name, plans.get(0).name(), sensitivity));
            }
        }
        return new PlanResult(
                PlanResult.SCHEMA,
                order.facts(wallSeconds),
                surroundings.market(),
                maker.method(),
                order.warnings(surroundings),
                answers,
                comparisons,
                sensitivity.orElse(null),
                maker.worst(WORST));
    }

    private void tell(PlanResult result, PlanAnswers answers, Path where) {
        session.tell(
                "The shop over " + result.method().replications() + " festivals (means, and half a 95 % interval):");
        session.tell(PlanTable.shop(result));
        List<String> worst = PlanTable.worst(result);
        if (worst.size() > 1) {
            session.tell("");
            session.tell(
                    "What loses most for want of stock under " + plans.get(0).name() + ":");
            session.tell(worst);
        }
        session.tell(answers.tables());
        session.tell("");
        session.tell(PlanWords.sentences(result));
        session.tell(answers.sentences());
        session.tell("Results are in " + where + ".");
    }

    private int exitCode(PlanResult result) {
        boolean told = result.comparisons().stream().noneMatch(c -> c.verdict() == Verdict.CANNOT_TELL);
        if (told && result.method().reached()) {
            return ExitCode.FINE;
        }
        if (!result.method().reached()) {
            session.warn("festival: inconclusive: after " + result.method().replications()
                    + " replications it is not yet known as precisely as asked. About "
                    + People.count(result.method().replicationsNeeded()) + " would do: raise "
                    + OptionNames.REPLICATIONS_MAX + ", or ask for less with " + OptionNames.PRECISION
                    + " or --matters.");
        }
        return ExitCode.INCONCLUSIVE;
    }
}
