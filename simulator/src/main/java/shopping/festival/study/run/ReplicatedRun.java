package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.HistoryMean;
import shopping.festival.result.Proof;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.result.Summary;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** Several replications, one a core, each into a folder of its own, and a summary over all of them. */
public final class ReplicatedRun {
    private final RunOrder order;
    private final Session session;
    private final int replications;
    private final int threads;
    private final RunOptions options;
    private final RunNodes nodes;

    /**
     * @param threads of this process
     * @param options of each
     * @param nodes who else plays some of them
     */
    public ReplicatedRun(RunOrder order, int replications, int threads, RunOptions options, RunNodes nodes) {
        this.nodes = nodes;
        this.order = order;
        this.session = order.session();
        this.replications = replications;
        this.threads = Math.min(threads, replications);
        this.options = options.withWrappers(session.console().faults(), JournalWrapper.NONE);
    }

    /** @return the exit code */
    public int run() throws IOException {
        List<FestivalResult> results = results();
        NoOrders.refuse(results.stream().map(FestivalResult::counts).toList());
        Summary summary = Summary.of(results);
        ResultFile.write(session.folder().resolve(RunFiles.SUMMARY), summary);
        List<String> names = results.stream()
                .map(r -> ReplicationFolders.name(r.head().replication()))
                .toList();
        PageFile.write(session.folder().resolve(PageFile.NAME), new ReplicationsPage(summary, names, results).page());
        if (order.metrics()) {
            PipelineFiles.write(session.folder().resolve(""), names, results, order.faults());
        }
        Path where = session.keep();
        session.tell(order.source().note());
        tell(summary, HistoryMean.of(results), where);
        return order.tellThresholds(
                ThresholdLines.of(names, results),
                results.stream().allMatch(r -> r.proof().keptThresholds()));
    }

    private List<FestivalResult> results() {
        Experiment experiment = order.experiment();
        try (Helpers helpers = Helpers.call(nodes, threads, session)) {
            session.say(experiment.scenario().name() + ": seed " + experiment.seed() + ", scale "
                    + People.plain(experiment.scale()) + ", " + replications + " replications on "
                    + helpers.players(threads));
            order.tellIdleKeys();
            RunsProgress progress = session.progress();
            progress.ahead(Progress.ONLY_LOOK, replications);
            WorkOrder.Limit limit =
                    new WorkOrder.Limit(session.patience().isForced(), replications, helpers.beside(threads));
            try {
                return helpers.with(session.replicator(experiment.seed(), threads, progress))
                        .play(1, replications, new ReplicationFolders(order, options, limit, progress::say));
            } catch (BrokenLaw broken) {
                progress.end();
                order.tellReplay(" --replications " + replications, options);
                throw broken;
            } finally {
                progress.end();
            }
        }
    }

    private void tell(Summary summary, List<Proof.Compared> history, Path where) {
        String sampled = summary.scale() < 1 ? ", whole market from scale " + People.plain(summary.scale()) : "";
        Map<String, Summary.Estimate> means = summary.measures();
        session.tell("Over " + replications + " replications (mean, and 95 % interval of the mean" + sampled + "):");
        session.tell("  orders paid in the day  " + PlusMinus.countRange(whole(means, "ordersPaidInDay")));
        session.tell("  GMV                     " + PlusMinus.moneyRange(whole(means, "gmvFen")));
        session.tell("  asked for, sold out     " + PlusMinus.moneyRange(whole(means, "stockOut.lostValueFen")));
        rates(summary);
        order.tellFaults();
        order.tellHistory(history);
        session.tell("Results are in " + where + "; report.html shows them, summary.json has every measure.");
    }

    /** A day of few buyers counts as little as it has of them in the one, as much as any other in the other. */
    private void rates(Summary summary) {
        List<RateLines.Row> rates = RateLines.of(summary);
        if (!rates.isEmpty()) {
            TextTable table = new TextTable(1);
            table.row(List.of("", RateLines.RATIO_OF_MEANS, RateLines.MEAN_OF_RATES));
            rates.forEach(r -> table.row(List.of(r.name(), r.ratioOfMeans(), r.meanOfRates())));
            session.tell(table.lines());
        }
    }

    /** Of a measure that every run has, for the whole market. */
    private Estimate whole(Map<String, Summary.Estimate> means, String measure) {
        return Objects.requireNonNull(means.get(measure), measure)
                .value()
                .over(order.experiment().scale());
    }
}
