package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shopping.festival.engine.node.Stop;

/** Writes all files of a run, and sends them back. */
public final class FolderErrand implements Errand {
    static final String NAME = "folder";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] work(WorkOrder order, Experiment experiment, Stop stop) throws IOException {
        Run run = order.play(experiment, stop);
        Path folder = Files.createTempDirectory("festival-node-");
        try {
            RunReport.write(folder, run, experiment.scenario(), Baseline.NONE, order.forPipeline());
            return PackedFolder.pack(folder);
        } finally {
            PackedFolder.remove(folder);
        }
    }
}
