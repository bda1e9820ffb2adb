package shopping.festival.benchmarks.harness;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Watchers;
import shopping.festival.measure.Recorder;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.StageName;

/**
 * What does one stage cost a row? It is given, alone, what it was given in a run of the real day: its calendar, its
 * decisions and its journal, without audit, mail and driver. The digest is that of the events it wrote.
 */
public abstract class StageKernel extends Question {
    private Festival festival;
    private StageTape tape;
    private Stage stage;
    private Recorder journal;
    private final OpenRows out = new OpenRows();

    protected abstract StageName stage();

    @Setup
    public final void recordADay() {
        festival = Scenarios.day(isSmall());
        tape = StageTape.record(festival, stage());
    }

    @Setup(Level.Invocation)
    public final void makeAFreshStage() {
        Journal[] last = new Journal[1];
        // An assembly makes a stage's journal just before the stage.
        new Assembly(
                festival,
                1,
                Watchers.NONE.withWrappers(
                        (name, partition, made) -> {
                            if (name == stage()) {
                                stage = made;
                                journal = (Recorder) last[0];
                            }
                            return made;
                        },
                        made -> last[0] = made));
        out.sent = 0;
    }

    @Override
    protected final long play() {
        tape.replay(stage, out, out::clear);
        return journal.measures().digest().value();
    }

    /** Rows it was given; buyers are given few and make them. */
    @Override
    protected final long rows() {
        return stage() == StageName.BUYERS ? out.sent : tape.rowsReceived();
    }

    private static final class OpenRows implements Outbox {
        private final Rows[] open = new Rows[Hop.values().length];
        private long sent;

        @Override
        public Rows to(Hop hop, int partition) {
            if (open[hop.ordinal()] == null) {
                open[hop.ordinal()] = new Rows(1024);
            }
            return open[hop.ordinal()];
        }

        void clear() {
            for (Rows rows : open) {
                if (rows != null) {
                    sent += rows.size();
                    rows.clear();
                }
            }
        }
    }
}
