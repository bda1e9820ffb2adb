package shopping.festival.study.mix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.Counts;
import shopping.festival.result.Program;
import shopping.festival.scenario.IdleKey;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.NoOrders;
import shopping.festival.study.run.Replay;
import shopping.festival.study.run.Run;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** One sweep from its scenarios to its folder, its tables and its sentences. */
public final class MixRun {
    private final MixOrder order;
    private final Session session;
    private final MixScenarios scenarios;
    private final MixPlan plan;
    private final MixQuestion asked;
    private final RunOptions options;
    private final MixMeasures measures;
    /** Of all festivals played, in whatever order they end: only their sums are asked for. */
    private final Queue<Counts> counts = new ConcurrentLinkedQueue<>();

    private final PlayedRuns played = new PlayedRuns();

    /** @param options of each run */
    public MixRun(MixOrder order, MixScenarios scenarios, MixQuestion asked, RunOptions options) {
        this.order = order;
        this.session = order.session();
        this.scenarios = scenarios;
        this.plan = scenarios.plan();
        this.asked = asked;
        this.options = options.withWrappers(session.console().faults(), JournalWrapper.NONE);
        this.measures = new MixMeasures(scenarios.base(), order.scale());
    }

    /** @return the exit code */
    public int run() throws IOException {
        asked.origins().ifPresent(this::refuseOriginsLeftOut);
        announce();
        long begun = System.nanoTime();
        RunsProgress progress = session.progress();
        Sweep sweep;
        try {
            sweep = Sweep.run(
                    plan,
                    asked.looks(),
                    MixMeasures.HEADLINE,
                    session.replicator(order.seed(), order.threads(), progress),
                    this::replicate);
        } finally {
            progress.end();
        }
        NoOrders.refuse(counts);
        MixFacts facts = new MixFacts(
                Program.version(),
                scenarios.base().name(),
                order.seed(),
                order.scale(),
                order.threads(),
                (System.nanoTime() - begun) / 1e9);
        List<PlayedRuns.Played> runs = played.inOrder(sweep.sample().settings());
        MixResult figures =
                MixResultMaker.result(facts, plan, asked.looks(), MixMeasures.HEADLINE, sweep, measures.known());
        MixResult result = figures.from(Methods.of(figures, order.typed(), runs));
        MixFiles.write(
                session.folder().resolve(""),
                result,
                scenarios.base().resolved(),
                new ReplicationFiles(plan, sweep.sample(), runs));
        PageFile.write(session.folder().resolve(PageFile.NAME), MixPage.of(result));
        Path where = session.keep();
        tell(result, where);
        return result.method().reached() ? ExitCode.FINE : inconclusive(result);
    }

    private void announce() {
        Looks looks = asked.looks();
        session.say(scenarios.base().name() + ": seed " + order.seed() + ", scale " + People.plain(order.scale()) + ", "
                + plan.runs().size() + " festivals, "
                + (looks.isSequential() ? looks.first() + " to " + looks.most() : looks.first())
                + " replications of each on " + order.threads() + " threads");
        if (!asked.shares().contains(plan.baseShare())) {
            session.say("The scenario's own share, " + People.percent(plan.baseShare())
                    + ", is added: differences are taken to it.");
        }
        IdleKey.notes(scenarios.all()).forEach(session::say);
        if (scenarios.isListed()) {
            session.say("The scenario lists its offers and their stock, so there is one kind of supply: unchanged.");
        }
    }

    /** At a small scale a country may have no seller left. Told for those that the user has named. */
    private void refuseOriginsLeftOut(Map<String, Double> origins) {
        Market market = experiment(plan.runs().get(0)).festival(1).market();
        origins.forEach((name, share) -> {
            int origin = market.origins().indexOf(name);
            if (share > 0 && market.cells().stream().noneMatch(c -> c.origin() == origin)) {
                throw Mistakes.of(MixQuestion.ORIGINS + " (" + name + ") is an origin without sellers at --scale "
                        + People.plain(order.scale()) + ". Use a larger scale, or leave it out.");
            }
        });
    }

    /** A sweep is held against nothing. */
    private Experiment experiment(Setting setting) {
        return new Experiment(scenarios.of(setting), order.seed(), order.scale(), List.of());
    }

    private Map<String, Double> replicate(Setting setting, int replication, Stop stop) {
        Run run;
        try {
            run = experiment(setting).play(replication, festival -> {
                if (replication == 1) {
                    mustSuffice(Effort.of(festival, options.windowCapMicros()));
                }
                return options.withStop(stop);
            });
        } catch (BrokenLaw broken) {
            tellReplay(setting, replication);
            throw broken;
        }
        counts.add(run.result().counts());
        played.add(
                setting,
                replication,
                run.result().head().digest(),
                run.result().execution().wallSeconds());
        return measures.of(run);
    }

    private void mustSuffice(Effort effort) {
        double festivals = (double) plan.runs().size() * asked.looks().first();
        session.patience().mustSuffice(effort, festivals, order.threads());
    }

    /** A run of as many replications ends with the one that broke. */
    private void tellReplay(Setting setting, int replication) {
        StringBuilder more = new StringBuilder(" --replications " + replication);
        scenarios
                .overrides(setting)
                .forEach(o -> more.append(" --set '").append(o).append("'"));
        session.warn(
                "replay: " + new Replay(order.source(), order.seed(), order.scale()).command(more.toString(), options));
    }

    private void tell(MixResult result, Path where) {
        for (Curve curve : result.curves()) {
            session.tell(title(result, curve));
            session.tell(MixTable.lines(result, curve));
            session.tell("");
        }
        session.tell(MixClosing.sentences(result));
        session.tell(OrderBalance.sentences(result));
        session.tell("Results are in " + where + ", digest of all "
                + result.provenance().runs() + " runs " + result.provenance().digest() + ".");
    }

    private String title(MixResult result, Curve curve) {
        String by = result.bys().size() == 1 ? "" : ", by " + curve.by();
        String off = curve.hasEverythingOn() ? "" : ", without " + curve.without();
        String market = result.scale() < 1 ? ", whole market from scale " + People.plain(result.scale()) : "";
        return "Supply " + curve.supply() + by + off + " (means of " + result.replications()
                + " replications, rates as ratios of means, 95 % intervals" + market + "):";
    }

    private int inconclusive(MixResult result) {
        session.warn("festival: inconclusive: after " + result.replications()
                + " replications the stock-out rate or the GMV is not yet known to "
                + People.percent(asked.looks().precision()) + ". About "
                + People.count(result.method().replicationsNeeded()) + " would do: raise "
                + OptionNames.REPLICATIONS_MAX + ", or ask for less with " + OptionNames.PRECISION + ".");
        return ExitCode.INCONCLUSIVE;
    }
}
