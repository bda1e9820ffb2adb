package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.engine.Replications;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Stop;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.study.frame.Effort;

/** Replications each into a folder of its own, whether this process plays them or a node. */
final class ReplicationFolders implements Replications.Portable<FestivalResult> {
    private final RunOrder order;
    private final RunOptions options;
    private final WorkOrder.Limit limit;
    private final Consumer<String> told;

    /** @param told of every replication in a line */
    ReplicationFolders(RunOrder order, RunOptions options, WorkOrder.Limit limit, Consumer<String> told) {
        this.order = order;
        this.options = options;
        this.limit = limit;
        this.told = told;
    }

    static String name(int replication) {
        return String.format(Locale.ROOT, "r%03d", replication);
    }

    private Path folder(int number) {
        return order.session().folder().resolve(name(number));
    }

    @Override
    public FestivalResult run(int number, Stop stop) {
        Run run = order.experiment().play(number, festival -> {
            if (number == 1) {
                limit.mustSuffice(Effort.of(festival, options.windowCapMicros()));
            }
            return options.withStop(stop);
        });
        try {
            RunReport.write(folder(number), run, order.experiment().scenario(), order.baseline(), order.metrics());
        } catch (IOException e) {
            throw new NotWritten(e);
        }
        return told(number, run.result());
    }

    @Override
    public byte[] task(int number) {
        Experiment experiment = order.experiment();
        return new WorkOrder(
                        FolderErrand.NAME,
                        NodeOrder.of(experiment, order.source().without()),
                        experiment.thresholds().stream().map(Threshold::text).toList(),
                        number,
                        order.metrics(),
                        options.partitions(),
                        options.windowCapMicros(),
                        limit)
                .bytes();
    }

    @Override
    public FestivalResult answer(int number, byte[] bytes) {
        try {
            PackedFolder.unpack(bytes, folder(number));
            return told(number, ResultFile.read(folder(number).resolve(RunFiles.RESULT)));
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    @Override
    public void failed(int number, Throwable fault) {
        // How to see it again is told once for all of them.
    }

    private FestivalResult told(int number, FestivalResult result) {
        told.accept(String.format(
                Locale.ROOT,
                "%s: digest %s, %.1f s",
                name(number),
                result.head().digest(),
                result.execution().wallSeconds()));
        return result;
    }
}
