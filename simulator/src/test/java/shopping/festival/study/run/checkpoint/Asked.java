package shopping.festival.study.run.checkpoint;

import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.text.TextDigest;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;

/** A run that was asked for, and states of it. */
final class Asked {
    static final String SCENARIO = "name = tiny\ndemand.intents = 100\n";

    private Asked() {}

    static RunAsked every(long millis) {
        return new RunAsked(
                new RunAsked.What(
                        "tiny", TextDigest.whole(SCENARIO), 7, 0.001, List.of("orders.paid > 0"), List.of("a")),
                new RunAsked.How(
                        true,
                        null,
                        false,
                        millis,
                        ResultPlace.of(null, Path.of("runs"), "tiny-7", false),
                        new EngineAsked(2, null, null, "actors")),
                "runs/.festival-1");
    }

    static Snapshot at(int minute) {
        Sections state = new Sections();
        state.add("buyers.lanes", minute, 1, 2, 3);
        state.add("sellers.stock", -1);
        return new Snapshot(minute, 10L * minute, state);
    }
}
