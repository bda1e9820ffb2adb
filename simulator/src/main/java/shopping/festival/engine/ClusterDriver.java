package shopping.festival.engine;

import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.cluster.ClusterRun;
import shopping.festival.engine.cluster.Nodes;
import shopping.festival.engine.cluster.Played;
import shopping.festival.engine.cluster.PlayedOut;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.model.Festival;

/** Runs a festival on the actors of several processes. */
final class ClusterDriver {
    private ClusterDriver() {}

    static Outcome run(Festival festival, RunOptions options, Nodes nodes) {
        long wallStart = System.nanoTime();
        PlayedOut end;
        try {
            ClusterRun.How how = new ClusterRun.How(
                    options.threads(),
                    options.windowCapMicros(),
                    options.stallMillisMax(),
                    options.survival(),
                    new Onlooker(options),
                    options.stop(),
                    options.progress()::goesOn);
            end = new ClusterRun(new Played(festival, options.watchers()), nodes, how).play();
        } catch (FestivalGuardian.BrokenOff e) {
            throw new Interrupted();
        }
        // The laws that hold at the end hold for what all have told, as for a run that goes on from a snapshot.
        Assembly whole = Assembly.onOneThread(festival, 1, options.watchers());
        whole.takeOver(end.last());
        end.last().state().letGo();
        Books books = whole.close(end.last().windows());
        double wallSeconds = (System.nanoTime() - wallStart) / 1e9;
        return new Outcome(books, wallSeconds, end.last().windows(), end.counts());
    }
}
