package shopping.festival.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Snapshot;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Crates;
import shopping.festival.model.order.StageName;

/**
 * Runs a festival in a plain loop on the caller's thread: the same nodes under the same windows as the actors, without
 * an ActorSystem. For small runs, replications and tests.
 */
public final class InlineDriver {
    private final Assembly assembly;
    private final Pace pace;
    private final Progress progress;
    private final Stop stop;
    private final List<List<Node>> stages = new ArrayList<>();
    private final List<Node> nodes;

    public InlineDriver(Assembly assembly, Pace pace, Progress progress, Stop stop) {
        this.assembly = assembly;
        this.pace = pace;
        this.progress = progress;
        this.stop = stop;
        this.nodes = assembly.all();
        for (StageName name : StageName.values()) {
            stages.add(assembly.of(name));
        }
    }

    /** Runs to the end: until every paid order is delivered. */
    public Outcome run() {
        long wallStart = System.nanoTime();
        WindowPlan plan = pace.day();
        long windows = 0;
        while (plan != null) {
            int minute = -1;
            for (Window w = plan.first(); w != null; w = next(plan, w)) {
                if (w.minute() != minute) {
                    minute = w.minute();
                    progress.minute(minute, snapshot());
                    stop.check();
                }
                close(w);
                windows = w.index() + 1;
            }
            Pending pending = Pending.NOTHING;
            for (Node node : nodes) {
                pending = pending.and(node.pending());
            }
            plan = pace.after(plan, pending).orElse(null);
        }
        Books books = assembly.close(windows);
        double wallSeconds = (System.nanoTime() - wallStart) / 1e9;
        return new Outcome(books, wallSeconds, windows, EngineCounts.of(assembly));
    }

    /** Windows in which nothing is due at any node are left out: they would cost, and change nothing. */
    private @Nullable Window next(WindowPlan plan, Window closed) {
        long idleUntil = VirtualTime.NEVER;
        for (Node node : nodes) {
            idleUntil = Math.min(idleUntil, node.idleUntil(closed));
            if (idleUntil <= closed.end()) {
                return plan.next(closed);
            }
        }
        Window next = plan.nextDue(closed, idleUntil);
        if (next != null && next.index() > closed.index() + 1) {
            for (Node node : nodes) {
                node.goOnAt(next);
            }
        }
        return next;
    }

    private Snapshot snapshot() {
        return progress == Progress.NONE
                ? Snapshot.NOTHING
                : nodes.stream().map(Snapshot::of).reduce(Snapshot.NOTHING, Snapshot::and);
    }

    private void close(Window w) {
        for (List<Node> parts : stages) {
            for (Node node : parts) {
                node.close(w, this::deliver);
            }
        }
        carryCratesBack();
    }

    private void carryCratesBack() {
        List<Node> buyers = stages.get(0);
        for (StageName end : List.of(StageName.SELLERS, StageName.WAREHOUSES)) {
            List<Node> parts = stages.get(end.ordinal());
            for (int i = 0; i < parts.size(); i++) {
                Crates wanting = buyers.get(i % buyers.size()).crates();
                parts.get(i).crates().spare().forEach(wanting::giveBack);
            }
        }
    }

    /** Forward batches reach a stage that has yet to close the window, feedback one that has closed it. */
    private void deliver(int to, Batch batch) {
        stages.get(batch.hop().to().ordinal()).get(to).receive(batch);
    }
}
