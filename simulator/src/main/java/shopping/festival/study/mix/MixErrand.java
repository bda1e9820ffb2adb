package shopping.festival.study.mix;

import java.io.IOException;
import java.util.Map;
import shopping.festival.engine.node.Stop;
import shopping.festival.result.Counts;
import shopping.festival.result.ResultFile;
import shopping.festival.study.run.Errand;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.Run;
import shopping.festival.study.run.WorkOrder;

/** What a sweep keeps of a run. */
public final class MixErrand implements Errand {
    static final String NAME = "mix";

    /**
     * The answer. Numbers survive it bit for bit: Java writes as many digits as tell them apart from all others.
     *
     * @param measures by name, in the order of the sample
     */
    record Answer(String digest, double wallSeconds, Counts counts, Map<String, Double> measures) {
        static Answer of(Run run, MixMeasures measures) {
            return new Answer(
                    run.result().head().digest(),
                    run.result().execution().wallSeconds(),
                    run.result().counts(),
                    measures.of(run));
        }

        static Answer of(byte[] bytes) throws IOException {
            return ResultFile.of(bytes, Answer.class);
        }

        KeptRun kept(Setting setting, int replication) {
            return new KeptRun(
                    KeptRun.Place.of(setting, replication),
                    digest,
                    wallSeconds,
                    counts.orders().accepted(),
                    measures);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] work(WorkOrder order, Experiment experiment, Stop stop) {
        MixMeasures measures = new MixMeasures(experiment.scenario(), experiment.scale());
        return ResultFile.bytes(Answer.of(order.play(experiment, stop), measures));
    }
}
