package shopping.festival.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Looks;
import shopping.festival.model.market.Mode;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.trial.FulfilmentChoice;
import shopping.festival.study.plan.trial.FulfilmentRuns;
import shopping.festival.study.plan.trial.PlanFiles;
import shopping.festival.study.plan.trial.PlanPage;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.PlanResultMaker;
import shopping.festival.study.plan.trial.PlanRuns;
import shopping.festival.study.plan.trial.PlanTable;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.study.plan.trial.Sensitivity;
import shopping.festival.study.plan.trial.Trial;
import shopping.festival.study.plan.trial.Verdict;
import shopping.festival.study.plan.trial.WhyOut;
import shopping.festival.study.plan.trial.WhyOutRuns;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** One trial of plans from their files to the folder, the tables and the sentences. */
final class PlanRun {
    /** Items that are told of by name. */
    private static final int WORST = 100;
    /** Enough to see what a tenth more stock of one item would have earned. */
    private static final int WHY_REPLICATIONS = 30;

    private final PlanOrder order;
    private final Looks looks;
    private final double mattersFen;
    private final Double serviceLevel;
    private final boolean compareFulfilment;
    private final List<Plan> plans;

    PlanRun(PlanOrder order, Looks looks, double mattersFen, Double serviceLevel, boolean compareFulfilment) {
        this.order = order;
        this.looks = looks;
        this.mattersFen = mattersFen;
        this.serviceLevel = serviceLevel;
        this.compareFulfilment = compareFulfilment;
        this.plans = order.inputs().plans();
    }

    int run() throws IOException {
        long begun = System.nanoTime();
        PlanEnvironment surroundings = order.surroundings();
        ShopGround ground = surroundings.ground();
        RunsProgress progress = order.progress();
        Trial trial;
        Sensitivity sensitivity;
        List<WhyOut> reasons;
        FulfilmentChoice fulfilment;
        try {
            trial = trial(ground, progress);
            sensitivity = sensitivity(ground, trial, progress);
            reasons = reasons(ground, trial, progress);
            fulfilment = compareFulfilment ? fulfilment(ground, progress) : null;
        } finally {
            progress.end();
        }
        PlanResultMaker maker = new PlanResultMaker(ground, trial, serviceLevel);
        PlanResult result = result(maker, surroundings, sensitivity, (System.nanoTime() - begun) / 1e9);
        int items = order.inputs().shop().items().size();
        PlanFiles.write(
                order.folder().resolve(""),
                result,
                items,
                maker::sku,
                order.inputs().scenario().resolved());
        PlanQuestions questions =
                new PlanQuestions(order.inputs().shop(), plans.get(0).name(), reasons, fulfilment);
        PlanFiles.writeAnswers(order.folder().resolve(""), order.inputs().shop(), reasons, fulfilment);
        PageFile.write(order.folder().resolve(PageFile.NAME), PlanPage.of(result, questions.sections()));
        Path where = order.keep();
        tell(result, questions, where);
        return exitCode(result);
    }

    private Trial trial(ShopGround ground, RunsProgress progress) {
        order.say((looks.isSequential() ? looks.first() + " to " + looks.most() : looks.first())
                + " replications of " + plans.size() + (plans.size() == 1 ? " plan" : " plans") + " on "
                + order.how().threads() + " threads");
        PlanRuns runs =
                new PlanRuns(ground, plans, order.how().seed(), order.how().threads(), order.pressed());
        return Trial.run(runs, looks, mattersFen, (number, from, to) -> {
            progress.look(number, to, to - from);
            return progress::done;
        });
    }

    /** What would change the verdict; only where there is one to change. */
    private Sensitivity sensitivity(ShopGround ground, Trial trial, RunsProgress progress) {
        if (plans.size() < 2) {
            return null;
        }
        int replications = Sensitivity.replicationsFor(trial.runs().replications());
        progress.look(1, replications, replications * Sensitivity.levelsRun());
        return Sensitivity.run(
                ground,
                plans,
                order.how().seed(),
                order.how().threads(),
                replications,
                trial.student(),
                order.pressed(),
                progress::done);
    }

    /** Why the worst items ran out under the first plan. */
    private List<WhyOut> reasons(ShopGround ground, Trial trial, RunsProgress progress) {
        int replications = Math.min(trial.runs().replications(), WHY_REPLICATIONS);
        progress.look(1, replications, replications);
        return WhyOutRuns.of(
                ground,
                plans.get(0),
                trial.runs().samples().get(0),
                order.how().seed(),
                replications,
                order.how().threads(),
                order.pressed(),
                progress::done);
    }

    private FulfilmentChoice fulfilment(ShopGround ground, RunsProgress progress) {
        int replications = looks.first();
        progress.look(1, replications, replications * (Mode.values().length + 1));
        return FulfilmentRuns.of(
                order.inputs().scenario(),
                ground.environment(),
                order.inputs().shop(),
                plans.get(0),
                order.how().seed(),
                replications,
                order.how().threads(),
                order.pressed(),
                progress::done);
    }

    private PlanResult result(
            PlanResultMaker maker, PlanEnvironment surroundings, Sensitivity sensitivity, double wallSeconds) {
        List<PlanResult.PlanAnswer> answers = new ArrayList<>();
        List<PlanResult.Comparison> comparisons = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            String name = plans.get(p).name();
            answers.add(maker.plan(p, name, order.planFiles().get(p).toString()));
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
                sensitivity,
                maker.worst(WORST));
    }

    private void tell(PlanResult result, PlanQuestions questions, Path where) {
        PrintStream out = order.console().out();
        out.println(
                "The shop over " + result.method().replications() + " festivals (means, and half a 95 % interval):");
        PlanTable.shop(result).forEach(out::println);
        List<String> worst = PlanTable.worst(result);
        if (worst.size() > 1) {
            out.println();
            out.println(
                    "What loses most for want of stock under " + plans.get(0).name() + ":");
            worst.forEach(out::println);
        }
        questions.tables().forEach(out::println);
        out.println();
        PlanWords.sentences(result).forEach(out::println);
        out.println("Results are in " + where + ".");
    }

    private int exitCode(PlanResult result) {
        boolean told = result.comparisons().stream().noneMatch(c -> c.verdict() == Verdict.CANNOT_TELL);
        if (told && result.method().reached()) {
            return ExitCode.FINE;
        }
        if (!result.method().reached()) {
            order.console()
                    .err()
                    .println("festival: inconclusive: after " + result.method().replications()
                            + " replications it is not yet known as precisely as asked. About "
                            + People.count(result.method().replicationsNeeded()) + " would do: raise "
                            + LooksText.REPLICATIONS_MAX + ", or ask for less with " + LooksText.PRECISION
                            + " or --matters.");
        }
        return ExitCode.INCONCLUSIVE;
    }
}
