package shopping.festival.study.mix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
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
import shopping.festival.study.run.Helpers;
import shopping.festival.study.run.NoOrders;
import shopping.festival.study.run.NodeOrder;
import shopping.festival.study.run.Replay;
import shopping.festival.study.run.Run;
import shopping.festival.study.run.RunNodes;
import shopping.festival.study.run.WorkOrder;
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
    private final MixExperiments experiments;
    /** Of all festivals played, in whatever order they end: only their sums are asked for. */
    private final Queue<Counts> counts = new ConcurrentLinkedQueue<>();

    private final PlayedRuns played = new PlayedRuns();

    private final RunNodes nodes;
    private final boolean resumes;

    /**
     * @param options of each run
     * @param nodes who else plays some of them
     * @param resumes a sweep that was broken off
     */
    public MixRun(
            MixOrder order,
            MixScenarios scenarios,
            MixQuestion asked,
            RunOptions options,
            RunNodes nodes,
            boolean resumes) {
        this.nodes = nodes;
        this.resumes = resumes;
        this.order = order;
        this.session = order.session();
        this.scenarios = scenarios;
        this.plan = scenarios.plan();
        this.asked = asked;
        this.options = options.withWrappers(session.console().faults(), JournalWrapper.NONE);
        this.measures = new MixMeasures(scenarios.base(), order.scale());
        this.experiments = new MixExperiments(scenarios::of, order.seed(), order.scale(), order.threads());
    }

    /** @return the exit code */
    public int run() throws IOException {
        asked.origins().ifPresent(this::refuseOriginsLeftOut);
        Path file = Session.near(session.folder().beside(KeptRuns.SUFFIX));
        try (KeptRuns kept = KeptRuns.open(file, KeptQuestion.of(scenarios, asked, order), resumes);
                Helpers helpers = Helpers.call(nodes, order.threads(), session)) {
            return run(kept, helpers);
        }
    }

    private int run(KeptRuns kept, Helpers helpers) throws IOException {
        announce(helpers);
        KeptWords words = new KeptWords(kept);
        words.damage().ifPresent(session::warn);
        words.beginning(resumes).ifPresent(session::say);
        long begun = System.nanoTime();
        RunsProgress progress = session.progress();
        Sweep sweep;
        try {
            sweep = Sweep.run(
                    plan,
                    asked.looks(),
                    MixMeasures.HEADLINE,
                    helpers.with(session.replicator(order.seed(), order.threads(), progress)),
                    new Runs(kept, limit(helpers)));
            if (!kept.hasOrders()) {
                NoOrders.refuse(counts);
            }
        } catch (Interrupted e) {
            throw kept.size() == 0 ? e : new Interrupted(words.end());
        } catch (Mistakes | BrokenLaw e) {
            // What is wrong stays so.
            kept.drop();
            throw e;
        } catch (RuntimeException | Error e) {
            progress.end();
            if (kept.size() > 0) {
                session.warn("festival: " + words.end());
            }
            throw e;
        } finally {
            progress.end();
        }
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
        MixResult result = figures.with(Artefacts.of(figures), Methods.of(figures, order.typed(), runs));
        MixFiles.write(
                session.folder().resolve(""),
                result,
                scenarios.base().resolved(),
                new ReplicationFiles(plan, sweep.sample(), runs));
        PageFile.write(session.folder().resolve(PageFile.NAME), MixPage.of(result));
        Path where = keep(kept);
        tell(result, where);
        return result.method().reached() ? ExitCode.FINE : inconclusive(result);
    }

    private WorkOrder.Limit limit(Helpers helpers) {
        double festivals = (double) plan.runs().size() * asked.looks().first();
        return new WorkOrder.Limit(session.patience().isForced(), festivals, helpers.beside(order.threads()));
    }

    private void announce(Helpers helpers) {
        Looks looks = asked.looks();
        session.say(scenarios.base().name() + ": seed " + order.seed() + ", scale " + People.plain(order.scale()) + ", "
                + plan.runs().size() + " festivals, "
                + (looks.isSequential() ? looks.first() + " to " + looks.most() : looks.first())
                + " replications of each on " + helpers.players(order.threads()));
        if (!asked.shares().contains(plan.baseShare())) {
            session.say("The scenario's own share, " + People.percent(plan.baseShare())
                    + ", is added: differences are taken to it.");
        }
        IdleKey.notes(scenarios.all()).forEach(session::say);
        if (scenarios.isListed()) {
            session.say("The scenario lists its offers and their stock, so there is one kind of supply: unchanged.");
        }
    }

    private Path keep(KeptRuns kept) throws IOException {
        try {
            Path where = session.keep();
            kept.drop();
            return where;
        } catch (Interrupted e) {
            throw new Interrupted(new KeptWords(kept).end());
        }
    }

    /** At a small scale a country may have no seller left. Told for those that the user has named. */
    private void refuseOriginsLeftOut(Map<String, Double> origins) {
        Market market = experiments.of(plan.runs().get(0)).festival(1).market();
        origins.forEach((name, share) -> {
            int origin = market.origins().indexOf(name);
            if (share > 0 && market.cells().stream().noneMatch(c -> c.origin() == origin)) {
                throw Mistakes.of(MixQuestion.ORIGINS + " (" + name + ") is an origin without sellers at --scale "
                        + People.plain(order.scale()) + ". Use a larger scale, or leave it out.");
            }
        });
    }

    /** The runs of this sweep: those that are kept, and those that are played, and kept then. */
    private final class Runs implements Sweep.Job {
        private final KeptRuns kept;
        private final WorkOrder.Limit limit;

        private Runs(KeptRuns kept, WorkOrder.Limit limit) {
            this.kept = kept;
            this.limit = limit;
        }

        @Override
        public Optional<Map<String, Double>> known(Setting setting, int replication) {
            return kept.find(setting, replication).map(run -> noted(setting, run));
        }

        @Override
        public Map<String, Double> run(Setting setting, int replication, Stop stop) {
            return ended(setting, replication, replicate(setting, replication, limit, stop));
        }

        private Map<String, Double> ended(Setting setting, int replication, MixErrand.Answer answer) {
            counts.add(answer.counts());
            KeptRun run = answer.kept(setting, replication);
            kept.add(run);
            return noted(setting, run);
        }

        @Override
        public byte[] task(Setting setting, int replication) {
            return new WorkOrder(
                            MixErrand.NAME,
                            NodeOrder.of(scenarios.of(setting), List.of(), order.seed(), order.scale()),
                            List.of(),
                            replication,
                            false,
                            options.partitions(),
                            options.windowCapMicros(),
                            limit)
                    .bytes();
        }

        @Override
        public Map<String, Double> answer(Setting setting, int replication, byte[] bytes) {
            try {
                return ended(setting, replication, MixErrand.Answer.of(bytes));
            } catch (IOException e) {
                throw new IllegalStateException("a node answered with what is no run of a mix", e);
            }
        }

        @Override
        public void failed(Setting setting, int replication, Throwable fault) {
            if (fault instanceof BrokenLaw) {
                tellReplay(setting, replication);
            }
        }

        private Map<String, Double> noted(Setting setting, KeptRun run) {
            played.add(setting, run.place().replication(), run.digest(), run.wallSeconds());
            return run.measures();
        }
    }

    private MixErrand.Answer replicate(Setting setting, int replication, WorkOrder.Limit limit, Stop stop) {
        try {
            Run run = experiments.of(setting).play(replication, festival -> {
                if (replication == 1) {
                    limit.mustSuffice(Effort.of(festival, options.windowCapMicros()));
                }
                return options.withStop(stop);
            });
            return MixErrand.Answer.of(run, measures);
        } catch (BrokenLaw broken) {
            tellReplay(setting, replication);
            throw broken;
        }
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
        if (result.bys().size() > 1) {
            session.tell(QuestionsSection.sentences(result));
            session.tell("");
        }
        for (Curve curve : result.curves()) {
            session.tell(title(result, curve));
            session.tell(MixTable.lines(result, curve));
            session.tell("");
        }
        AttributionWords attribution = new AttributionWords(result);
        for (Attribution each : result.attribution()) {
            session.tell(
                    "What makes the change from " + People.percent(each.from()) + " to "
                            + People.percent(each.to()) + new CurveWords(result).behindTitle(each.curve())
                            + " (Shapley values, which sum to the whole; beside them what switching off that one alone undoes):");
            session.tell(attribution.table(each));
            session.tell("");
        }
        Optional<SensitivityWords> sensitivity =
                Optional.ofNullable(result.sensitivity()).map(s -> new SensitivityWords(s, result.headline()));
        sensitivity.ifPresent(words -> {
            session.tell(
                    "What becomes of the change when one assumption is otherwise (? the sign is not clear, ! it has"
                            + " turned round):");
            session.tell(words.table());
            session.tell("");
        });
        session.tell(MixClosing.sentences(result));
        session.tell(OrderBalance.sentences(result));
        session.tell(attribution.sentences());
        sensitivity.ifPresent(words -> session.tell(words.sentences()));
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
