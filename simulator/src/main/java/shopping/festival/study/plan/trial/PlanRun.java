package shopping.festival.study.plan.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import shopping.festival.view.html.Section;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

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
        RunsProgress progress = session.progress().over(costs(ground));
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
        PlanAnswers answers =
                new PlanAnswers(shop, plans.get(best(trial)).name(), trial.matters(), reasons, fulfilment);
        PlanFiles.writeAnswers(folder, answers);
        List<Section> more = new ArrayList<>(List.of(new SkuSection(result, maker::sku).section()));
        more.addAll(answers.sections());
        more.add(new RulesSection(order.inputs().scenario()).section());
        PageFile.write(folder.resolve(PageFile.NAME), PlanPage.of(result, more));
        order.book(folder, PlanFiles.BOOK, List.of(PlanFiles.SKUS));
        Path where = session.keep();
        tell(result, answers, trial, where);
        return exitCode(result);
    }

    /** What the trial and its further questions cost, in festivals; empty if it is not known how long the trial will be. */
    private double[] costs(ShopGround ground) {
        Looks looks = asked.looks();
        if (looks.isSequential()) {
            return new double[0];
        }
        int n = looks.first();
        List<Double> costs = new ArrayList<>(List.of((double) n * plans.size()));
        if (plans.size() > 1) {
            int each = Sensitivity.replicationsFor(n) * plans.size();
            int levels = Sensitivity.factorsFor(n).length;
            costs.add((double) each * levels);
            costs.add((double) each * Sensitivity.addedFor(n) / 2);
        }
        costs.add(WhyOutRuns.VARIANTS * (double) Math.min(n, WHY_REPLICATIONS));
        if (asked.compareFulfilment()) {
            costs.add((double) n * plans.size() * (FulfilmentRuns.ways(ground) + 1));
        }
        return costs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Trial trial(ShopGround ground, Replicator replicator) {
        Looks looks = asked.looks();
        session.say(Phrases.counted(
                "{0} replications of 1 plan on {2} threads",
                "{0} replications of {1} plans on {2} threads",
                plans.size(),
                looks.isSequential() ? Phrases.of("{0} to {1}", looks.first(), looks.most()) : looks.first(),
                plans.size(),
                order.threads()));
        return Trial.run(new PlanRuns(ground, plans, replicator), looks, asked.mattersFen());
    }

    /** What would change the verdict; only where there is one to change. */
    private Optional<Sensitivity> sensitivity(ShopGround ground, Trial trial, Replicator replicator) {
        if (plans.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Sensitivity.run(ground, plans, trial, replicator));
    }

    /** The plan that earns most on average: who asks why something runs out will stock by that one. */
    private static int best(Trial trial) {
        List<PlanSample> samples = trial.runs().samples();
        int best = 0;
        for (int p = 1; p < samples.size(); p++) {
            best = Arrays.stream(samples.get(p).totals(Amount.PROFIT_FEN)).sum()
                            > Arrays.stream(samples.get(best).totals(Amount.PROFIT_FEN))
                                    .sum()
                    ? p
                    : best;
        }
        return best;
    }

    /** Why the worst items ran out under the plan that wins. */
    private List<WhyOut> reasons(ShopGround ground, Trial trial, Replicator replicator) {
        int replications = Math.min(trial.runs().replications(), WHY_REPLICATIONS);
        int best = best(trial);
        return WhyOutRuns.of(ground, plans.get(best), trial.runs().samples().get(best), replications, replicator);
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

    private void tell(PlanResult result, PlanAnswers answers, Trial trial, Path where) {
        session.tell(Phrases.of(
                "The shop over {0} festivals (means, and half a 95 % interval):",
                result.method().replications()));
        session.tell(PlanTable.shop(result));
        List<String> worst = PlanTable.worst(result);
        if (worst.size() > 1) {
            session.tell("");
            session.tell(Phrases.of(
                    "What loses most for want of stock under {0}:", plans.get(0).name()));
            session.tell(worst);
        }
        session.tell(answers.tables());
        if (asked.serviceLevel().isPresent()) {
            ServiceLevels service = ServiceLevels.of(
                    asked.serviceLevel().getAsDouble(),
                    order.inputs().shop(),
                    plans,
                    trial.runs().samples());
            session.tell("");
            session.tell(ServiceTable.heading(service));
            session.tell(ServiceTable.lines(service));
        }
        session.tell("");
        session.tell(PlanWords.sentences(result));
        session.tell(answers.sentences());
        session.tell(Phrases.of("Results are in {0}.", where));
    }

    private int exitCode(PlanResult result) {
        boolean told = result.comparisons().stream().noneMatch(c -> c.verdict() == Verdict.CANNOT_TELL);
        if (told && result.method().reached()) {
            return ExitCode.FINE;
        }
        if (!result.method().reached()) {
            session.warn(Phrases.of(
                    "festival: inconclusive: after {0} replications it is not yet known as precisely as asked. About"
                            + " {1} would do: raise {2}, or ask for less with {3} or --matters.",
                    result.method().replications(),
                    People.count(result.method().replicationsNeeded()),
                    OptionNames.REPLICATIONS_MAX,
                    OptionNames.PRECISION));
        }
        return ExitCode.INCONCLUSIVE;
    }
}
