package shopping.festival.study.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.cluster.Played;
import shopping.festival.engine.cluster.Wanted;
import shopping.festival.engine.node.Stop;

/**
 * What a node plays: its part of one festival, or replications, each from the first to the last minute. Replications of
 * one festival follow each other and share its market, so the festivals asked for last are kept, one a thread and one
 * more, as long as the run is there.
 */
public final class NodeWork implements Wanted {
    private final Map<String, Errand> errands;
    private final Map<Asked, Experiment> last;

    private record Asked(NodeOrder festival, List<String> thresholds) {}

    /**
     * @param threads so many festivals are played at a time, at most
     * @param errands what it knows to make of runs
     */
    public NodeWork(int threads, List<Errand> errands) {
        this.errands = new TreeMap<>();
        errands.forEach(errand -> this.errands.put(errand.name(), errand));
        this.last = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Experiment> eldest) {
                return size() > threads + 1;
            }
        };
    }

    @Override
    public Played make(byte[] order) {
        return NodeOrder.of(order).played();
    }

    @Override
    public byte[] work(byte[] task, Stop stop) {
        stop.check();
        WorkOrder order = WorkOrder.of(task);
        Errand errand = Objects.requireNonNull(errands.get(order.errand()), "a task of another program");
        Experiment experiment = experiment(new Asked(order.festival(), order.thresholds()));
        try {
            return errand.work(order, experiment, stop);
        } catch (IOException e) {
            throw Mistakes.of("a node cannot write what it has played into its temporary folder, "
                    + System.getProperty("java.io.tmpdir") + ": " + DiskTrouble.reason(e) + ".");
        }
    }

    private synchronized Experiment experiment(Asked asked) {
        return last.computeIfAbsent(asked, a -> a.festival().experiment(a.thresholds()));
    }

    @Override
    public synchronized void ended() {
        last.clear();
    }
}
