package shopping.festival.study.plan.environment;

import java.io.IOException;
import shopping.festival.engine.node.Stop;
import shopping.festival.study.run.Errand;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.WorkOrder;

/** Plays the market around a shop, and sends what it counted. */
public final class EnvironmentErrand implements Errand {
    static final String NAME = "environment";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] work(WorkOrder order, Experiment experiment, Stop stop) throws IOException {
        return TallyBytes.write(new EnvironmentJob(experiment).run(order.replication(), stop));
    }
}
