package shopping.festival.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
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
    private final List<Measures> measures;
    private final Survival survival;
    /** Minutes of the day that who looks on has been told of. */
    private int told;

    public InlineDriver(Assembly assembly, Pace pace, RunOptions options) {
        this.assembly = assembly;
        this.pace = pace;
        this.progress = options.progress();
        this.stop = options.stop();
        this.survival = options.survival();
        this.nodes = assembly.all();
        this.measures = nodes.stream().map(Node::measures).toList();
        for (StageName name : StageName.values()) {
            stages.add(assembly.of(name));
        }
    }

    /** Runs to the end: until every paid order is delivered. */
    public Outcome run() {
        long wallStart = System.nanoTime();
        WindowPlan plan = survival.from().isEmpty()
                ? pace.day()
                : goOnFrom(survival.from().get());
        long windows = survival.from().map(Snapshot::windows).orElse(0L);
        while (plan != null) {
            int minute = -1;
            for (Window w = plan.first(); w != null; w = next(plan, w)) {
                if (w.minute() != minute) {
                    minute = w.minute();
                    keep(minute, w.index());
                    tellPassed(minute);
                    progress.minute(minute, headway());
                    stop.check();
                }
                close(w);
                windows = w.index() + 1;
            }
            plan = pace.after(plan, assembly.pending()).orElse(null);
        }
        Books books = assembly.close(windows);
        double wallSeconds = (System.nanoTime() - wallStart) / 1e9;
        return new Outcome(books, wallSeconds, windows, EngineCounts.of(assembly));
    }

    private @Nullable WindowPlan goOnFrom(Snapshot snapshot) {
        assembly.takeOver(snapshot);
        survival.tookOver();
        return pace.from(snapshot, assembly.pending()).orElse(null);
    }

    /** Keeps a snapshot, if one is wanted, before a minute begins. */
    private void keep(int minute, long windows) {
        if (survival.checkpoints().isDue()) {
            long begin = System.nanoTime();
            Snapshot snapshot = assembly.snapshot(minute, windows);
            survival.checkpoints().take(snapshot, System.nanoTime() - begin);
        }
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

    /** Of the day's minutes before this one, who looks on is told. */
    private void tellPassed(int minute) {
        int day = measures.get(0).intervals().dayMinutes();
        for (; progress != Progress.NONE && told < Math.min(minute, day); told++) {
            progress.passed(MinuteRow.of(measures, told));
        }
    }

    private Headway headway() {
        return progress == Progress.NONE ? Headway.NOTHING : Headway.of(nodes);
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
