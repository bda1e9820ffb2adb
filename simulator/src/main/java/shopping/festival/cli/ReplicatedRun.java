package shopping.festival.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleFunction;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.actors.Replications;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.HistoryMean;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.result.Summary;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.study.run.PipelineFiles;
import shopping.festival.study.run.ThresholdLines;
import shopping.festival.view.text.People;

/** Several replications, one a core, each into a folder of its own, and a summary over all of them. */
final class ReplicatedRun {
    private final RunOrder order;
    private final int replications;
    private final RunOptions options;

    ReplicatedRun(RunOrder order, int replications) {
        this.order = order;
        this.replications = replications;
        this.options = order.prepared(order.how().forOneOfMany());
    }

    int run() throws IOException {
        int threads = Math.min(order.how().threads(), replications);
        order.say(order.scenario().name() + ": seed " + order.seed() + ", scale "
                + order.what().scale() + ", " + replications + " replications on " + threads + " threads");
        List<FestivalResult> results;
        try {
            results = Replications.run(replications, threads, this::replicate);
        } catch (BrokenLaw broken) {
            order.tellReplay(" --replications " + replications, options);
            throw broken;
        }
        Summary summary = Summary.of(results);
        ResultFile.write(order.folder().resolve(RunFiles.SUMMARY), summary);
        List<String> names = results.stream().map(r -> name(r.replication())).toList();
        if (order.checks().metrics()) {
            PipelineFiles.write(order.folder().resolve(""), names, results);
        }
        Path where = order.keep();
        tell(summary, HistoryMean.of(results), where);
        return order.tellThresholds(
                ThresholdLines.of(names, results), results.stream().allMatch(FestivalResult::keptThresholds));
    }

    private static String name(int replication) {
        return String.format("r%03d", replication);
    }

    private FestivalResult replicate(int number, AtomicBoolean brokenOff) {
        Festival festival = order.festival(Draws.seedKey(order.seed(), number));
        Outcome outcome = FestivalRun.run(
                festival,
                options.withProgress(
                        (minute, total) -> brokenOff.get() || order.pressed().getAsBoolean()));
        FestivalResult result = ResultMaker.result(festival, outcome, order.facts(number, options));
        RunOrder.refuseEmpty(result);
        try {
            order.write(
                    order.folder().resolve(name(number)),
                    result,
                    outcome.books().measures());
            order.writeDigests(order.folder().resolve(name(number)), outcome);
            order.writeSellers(order.folder().resolve(name(number)), festival, outcome);
        } catch (IOException e) {
            throw new NotWritten(e);
        }
        order.say(String.format("%s: digest %s, %.1f s", name(number), result.digest(), result.wallSeconds()));
        return result;
    }

    private void tell(Summary summary, List<FestivalResult.Compared> history, Path where) {
        PrintStream out = order.console().out();
        String sampled = summary.scale() < 1 ? ", whole market from scale " + summary.scale() : "";
        Map<String, Summary.Estimate> means = summary.measures();
        out.println("Over " + replications + " replications (mean, and 95 % interval of the mean" + sampled + "):");
        out.println("  orders paid in the day  " + estimate(means.get("ordersPaidInDay"), People::count));
        out.println("  GMV                     " + estimate(means.get("gmvFen"), People::money));
        out.println("  lost to sold out        " + estimate(means.get("stockOut.lostValueFen"), People::money));
        order.tellHistory(history);
        out.println("Results are in " + where + "; summary.json has every measure.");
    }

    private String estimate(Summary.Estimate e, DoubleFunction<String> words) {
        return whole(e.mean(), words)
                + (e.low() == null ? "" : " (" + whole(e.low(), words) + " to " + whole(e.high(), words) + ")");
    }

    private String whole(double sampled, DoubleFunction<String> words) {
        return words.apply(sampled / order.what().scale());
    }
}
