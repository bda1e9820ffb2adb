package shopping.festival.study.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.cluster.Nodes;
import shopping.festival.engine.cluster.WorkNodes;
import shopping.festival.study.frame.Patience;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.nodes.LocalNodes;
import shopping.festival.view.text.People;

/** Nodes that play replications with this process as long as a command lasts; perhaps none. */
public final class Helpers implements AutoCloseable {
    private final @Nullable LocalNodes local;
    private final @Nullable WorkNodes nodes;

    private Helpers(@Nullable LocalNodes local, @Nullable WorkNodes nodes) {
        this.local = local;
        this.nodes = nodes;
    }

    /**
     * Starts those of this machine, calls all, and waits until they have come.
     *
     * @param threads of each that is started
     */
    public static Helpers call(RunNodes asked, int threads, Session session) {
        if (asked.isNone()) {
            return new Helpers(null, null);
        }
        LocalNodes local = asked.start(threads);
        try {
            Nodes called = asked.nodes(local, new byte[0], session);
            return new Helpers(local, new WorkNodes(called, session.stop()));
        } catch (RuntimeException | Error e) {
            local.close();
            throw e;
        }
    }

    /** Their threads, all together. */
    private int threads() {
        return nodes == null ? 0 : nodes.threads();
    }

    /** Who plays, in words: {@code 2 threads}. */
    public String players(int here) {
        String own = People.count(here) + (here == 1 ? " thread" : " threads");
        return nodes == null ? own : own + " here and " + People.count(threads()) + " of nodes";
    }

    /** How many festivals are played at a time. */
    public int beside(int here) {
        return Patience.beside(here) + threads();
    }

    /** The same, with the help of the nodes. */
    public Replicator with(Replicator alone) {
        return alone.over(Optional.ofNullable(nodes));
    }

    @Override
    public void close() {
        if (nodes != null) {
            nodes.close();
        }
        if (local != null) {
            local.close();
        }
    }
}
