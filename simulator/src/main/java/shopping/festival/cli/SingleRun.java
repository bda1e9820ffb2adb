package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Path;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.EngineHealth;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.frame.ProgressLine;
import shopping.festival.study.run.Closing;
import shopping.festival.study.run.ThresholdLines;

/** One run from its festival to its folder and its three sentences. */
final class SingleRun {
    private final RunOrder order;
    private final RunLog log;
    private final RunOptions options;

    SingleRun(RunOrder order, RunLog log) {
        this.order = order;
        this.log = log;
        this.options = order.prepared(order.how().forOneRun());
    }

    int run() throws IOException {
        String engine = options.isInline() ? "inline on one thread" : options.threads() + " threads";
        order.say(order.scenario().name() + ": seed " + order.seed() + ", scale "
                + order.what().scale() + ", " + engine + ", " + options.partitions() + " partitions");
        Festival festival = order.festival(Draws.seedKey(order.seed(), 0));
        ProgressLine line = order.quiet()
                ? null
                : new ProgressLine(
                        order.console(), new Expected(festival), order.what().scale(), order.pressed());
        Progress progress = line == null ? (minute, total) -> order.pressed().getAsBoolean() : line;
        EngineHealth health = order.checks().metrics() ? new EngineHealth(progress) : null;
        Outcome outcome;
        try {
            RunOptions watched = options.withProgress(health == null ? progress : health);
            outcome = FestivalRun.run(festival, log.around(order, festival, watched));
        } catch (BrokenLaw broken) {
            end(line);
            order.tellReplay("", options);
            throw broken;
        } catch (Interrupted e) {
            log.complain();
            throw e;
        } finally {
            end(line);
        }
        FestivalResult result = ResultMaker.result(festival, outcome, order.facts(0, options));
        RunOrder.refuseEmpty(result);
        log.end(outcome, result.digest());
        order.write(order.folder().resolve(""), result, outcome.books().measures());
        order.writeDigests(order.folder().resolve(""), outcome);
        order.writeSellers(order.folder().resolve(""), festival, outcome);
        Path where = order.keep();
        log.keep(order);
        if (health != null && !order.quiet()) {
            health.ended(outcome);
        }
        Closing.sentences(result).forEach(order.console().out()::println);
        order.tellHistory(result.history());
        order.console().out().println("Results are in " + where + ", digest " + result.digest() + ".");
        return order.tellThresholds(ThresholdLines.of(result.thresholds()), result.keptThresholds());
    }

    private static void end(ProgressLine line) {
        if (line != null) {
            line.end();
        }
    }
}
