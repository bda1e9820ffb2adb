package shopping.festival.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Program;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.mix.MixClosing;
import shopping.festival.study.mix.MixFacts;
import shopping.festival.study.mix.MixFiles;
import shopping.festival.study.mix.MixMeasures;
import shopping.festival.study.mix.MixPage;
import shopping.festival.study.mix.MixPlan;
import shopping.festival.study.mix.MixResult;
import shopping.festival.study.mix.MixResultMaker;
import shopping.festival.study.mix.MixTable;
import shopping.festival.study.mix.Setting;
import shopping.festival.study.mix.Sweep;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** One sweep from its scenarios to its folder, its tables and its sentences. */
final class MixRun {
    private final RunOrder order;
    private final MixScenarios scenarios;
    private final MixPlan plan;
    private final MixOptions.Asked asked;
    private final RunOptions options;
    private final MixMeasures measures;
    private final RunsProgress progress;

    MixRun(RunOrder order, MixScenarios scenarios, MixOptions.Asked asked) {
        this.order = order;
        this.scenarios = scenarios;
        this.plan = scenarios.plan();
        this.asked = asked;
        this.options = order.prepared(order.how().forOneOfMany());
        this.measures = new MixMeasures(order.scenario(), order.what().scale());
        this.progress = new RunsProgress(order.console(), order.quiet());
    }

    int run() throws IOException {
        refuseOriginsLeftOut();
        announce();
        long begun = System.nanoTime();
        Sweep sweep;
        try {
            sweep = Sweep.run(
                    plan, asked.looks(), MixMeasures.HEADLINE, order.how().threads(), this::replicate, progress::look);
        } finally {
            progress.end();
        }
        MixFacts facts = new MixFacts(
                Program.version(),
                order.scenario().name(),
                order.seed(),
                order.what().scale(),
                order.how().threads(),
                (System.nanoTime() - begun) / 1e9);
        MixResult result =
                MixResultMaker.result(facts, plan, asked.looks(), MixMeasures.HEADLINE, sweep, measures.known());
        MixFiles.write(order.folder().resolve(""), result, order.scenario().resolved());
        PageFile.write(order.folder().resolve(PageFile.NAME), MixPage.of(result));
        Path where = order.keep();
        tell(result, where);
        return result.method().reached() ? ExitCode.FINE : inconclusive(result);
    }

    private void announce() {
        Looks looks = asked.looks();
        order.say(order.scenario().name() + ": seed " + order.seed() + ", scale "
                + People.plain(order.what().scale()) + ", "
                + plan.runs().size() + " festivals, "
                + (looks.isSequential() ? looks.first() + " to " + looks.most() : looks.first())
                + " replications of each on " + order.how().threads() + " threads");
        if (!asked.shares().contains(plan.baseShare())) {
            order.say("The scenario's own share, " + People.percent(plan.baseShare())
                    + ", is added: differences are taken to it.");
        }
        if (scenarios.isListed()) {
            order.say("The scenario lists its offers and their stock, so there is one kind of supply: unchanged.");
        }
    }

    /** At a small scale a country may have no seller left. Told for those that the user has named. */
    private void refuseOriginsLeftOut() {
        if (asked.origins() == null) {
            return;
        }
        Market market = festival(plan.runs().get(0), 1).market();
        asked.origins().forEach((name, share) -> {
            int origin = market.origins().indexOf(name);
            if (share > 0 && market.cells().stream().noneMatch(c -> c.origin() == origin)) {
                throw Mistakes.of(MixOptions.ORIGINS + " (" + name + ") is an origin without sellers at --scale "
                        + order.what().scale() + ". Use a larger scale, or leave it out.");
            }
        });
    }

    private Festival festival(Setting setting, int replication) {
        return FestivalMaker.make(
                scenarios.of(setting),
                Draws.seedKey(order.seed(), replication),
                order.what().scale());
    }

    private Map<String, Double> replicate(Setting setting, int replication, AtomicBoolean brokenOff) {
        if (order.pressed().getAsBoolean()) {
            throw new Interrupted();
        }
        Festival festival = festival(setting, replication);
        Outcome outcome;
        try {
            outcome = FestivalRun.run(
                    festival,
                    options.withProgress((minute, total) ->
                            brokenOff.get() || order.pressed().getAsBoolean()));
        } catch (BrokenLaw broken) {
            tellReplay(setting, replication);
            throw broken;
        }
        FestivalResult result = ResultMaker.result(festival, outcome, facts(setting, replication));
        RunOrder.refuseEmpty(result);
        progress.done();
        return measures.of(result, outcome.books().measures());
    }

    /** Without customs there is no tax. */
    private RunFacts facts(Setting setting, int replication) {
        RunFacts facts = order.facts(replication, options);
        return new RunFacts(
                facts.scenario(),
                facts.seed(),
                replication,
                facts.scale(),
                facts.threads(),
                facts.partitions(),
                scenarios.of(setting).taxRate());
    }

    /** A run of as many replications ends with the one that broke. */
    private void tellReplay(Setting setting, int replication) {
        StringBuilder more = new StringBuilder(" --replications " + replication);
        scenarios
                .overrides(setting)
                .forEach(o -> more.append(" --set '").append(o).append("'"));
        order.tellReplay(more.toString(), options);
    }

    private void tell(MixResult result, Path where) {
        PrintStream out = order.console().out();
        for (String without : result.variants()) {
            for (String supply : result.supplies()) {
                out.println(title(result, supply, without));
                MixTable.lines(result, supply, without).forEach(out::println);
                out.println();
            }
        }
        MixClosing.sentences(result).forEach(out::println);
        out.println("Results are in " + where + ".");
    }

    private String title(MixResult result, String supply, String without) {
        String off = without.equals(Setting.EVERYTHING_ON) ? "" : ", without " + without;
        String market = result.scale() < 1 ? ", whole market from scale " + People.plain(result.scale()) : "";
        return "Supply " + supply + off + " (means of " + result.replications() + " replications, 95 % intervals"
                + market + "):";
    }

    private int inconclusive(MixResult result) {
        order.console()
                .err()
                .println("festival: inconclusive: after " + result.replications()
                        + " replications the stock-out rate or the GMV is not yet known to "
                        + People.percent(asked.looks().precision()) + ". About "
                        + People.count(result.method().replicationsNeeded()) + " would do: raise "
                        + LooksText.REPLICATIONS_MAX + ", or ask for less with " + LooksText.PRECISION + ".");
        return ExitCode.INCONCLUSIVE;
    }
}
