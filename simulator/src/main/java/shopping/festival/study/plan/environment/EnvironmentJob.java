package shopping.festival.study.plan.environment;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Replications;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.Festival;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.NodeOrder;
import shopping.festival.study.run.WorkOrder;

/** Replications of the market around a shop, played by this process or by a node. */
record EnvironmentJob(Experiment experiment) implements Replications.Portable<EnvironmentTally> {
    /** How long all of them take has been weighed before the first. */
    private static final WorkOrder.Limit WEIGHED = new WorkOrder.Limit(true, 1, 1);

    @Override
    public EnvironmentTally run(int number, Stop stop) {
        Festival festival = experiment.festival(number);
        EnvironmentTally tally = new EnvironmentTally(EnvironmentTally.Extent.of(festival), leavesPlatform());
        RunOptions options = RunOptions.inline()
                .withStop(stop)
                .withWrappers(StageWrapper.NONE, journal -> new EnvironmentJournal(journal, tally, festival));
        FestivalRun.run(festival, options);
        return tally;
    }

    private double leavesPlatform() {
        return experiment.scenario().market().mix().leavesPlatform();
    }

    @Override
    public byte[] task(int number) {
        return new WorkOrder(
                        EnvironmentErrand.NAME,
                        NodeOrder.of(experiment.scenario(), List.of(), experiment.seed(), experiment.scale()),
                        List.of(),
                        number,
                        false,
                        1,
                        VirtualTime.NEVER,
                        WEIGHED)
                .bytes();
    }

    @Override
    public EnvironmentTally answer(int number, byte[] bytes) {
        return TallyBytes.read(bytes, leavesPlatform());
    }

    @Override
    public void failed(int number, Throwable fault) {
        // A market without a shop is told of by whoever runs it alone.
    }
}
