package shopping.festival.engine.node;

import shopping.festival.base.time.Window;
import shopping.festival.engine.audit.Holding;
import shopping.festival.engine.audit.HopTaps;
import shopping.festival.engine.audit.StageLaws;
import shopping.festival.engine.audit.StockCount;
import shopping.festival.engine.audit.Worth;
import shopping.festival.engine.snapshot.ReadingArchive;
import shopping.festival.engine.snapshot.WritingArchive;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Crates;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/** One partition of one stage with everything it needs to run: what an actor hosts, and the inline driver loops over. */
public final class Node {
    private final StageName name;
    private final int partition;
    private final String label;
    private final Stage stage;
    private final Stage core;
    private final Measures measures;
    private final HopTaps taps;
    private final StageLaws laws;
    /** What entered a warehouse; nothing at any other stage. */
    private final StockCount stockCount = new StockCount();

    private final Worth worth;

    private final Mail mail;
    private final Crates crates;
    private final int[] senders;
    private long batches;
    private long batchedRows;

    Node(NodePlace place, Division division, Stage core, Stage stage, Measures measures, Festival festival) {
        this.name = place.name();
        this.partition = place.partition();
        this.label = division.describe(name, partition);
        this.core = core;
        this.crates = place.crates();
        this.stage = stage;
        this.measures = measures;
        this.taps = new HopTaps(label);
        this.senders = new int[Hop.values().length];
        for (Hop hop : Hop.values()) {
            if (hop.to() == name) {
                senders[hop.ordinal()] = division.isLocal(hop) ? 1 : division.count(hop.from());
                taps.listenTo(hop, senders[hop.ordinal()]);
            }
        }
        this.worth = new Worth(
                festival.market(),
                festival.buyers().streams(),
                festival.checkout().orderLimitFen());
        this.laws = new StageLaws(name, label, stage, measures, taps, Holding.of(festival.sellers()));
        this.mail = new Mail(name, partition, division, crates);
    }

    public StageName name() {
        return name;
    }

    public int partition() {
        return partition;
    }

    /** The stage, the partition and its units, as people read them. */
    public String label() {
        return label;
    }

    /** Lets this node write the rows of a hop straight into another one of the same actor. */
    void join(Hop hop, Node next) {
        LocalHop way = new LocalHop(next.stage.inlet(hop));
        mail.join(hop, way);
        taps.leadsTo(next.taps, hop, way.written());
    }

    /** How many nodes send over a hop to this one: one where it stays inside an actor, 0 if it ends elsewhere. */
    public int senders(Hop hop) {
        return senders[hop.ordinal()];
    }

    public void receive(Batch batch) {
        taps.receives(batch);
        batches++;
        batchedRows += batch.rows().size();
        if (batch.rows().size() > 0) {
            if (name == StageName.WAREHOUSES) {
                stockCount.enter(batch.rows());
                worth.enter(batch.rows());
            }
            stage.receive(batch.hop(), batch.rows());
            crates.giveBack(batch.rows());
        }
    }

    /** Empty crates: drivers carry the spare ones of all stages back to the buyers. */
    public Crates crates() {
        return crates;
    }

    /** Closes a window: works it off, checks the laws, sends one batch to each downstream. */
    public void close(Window window, Mail.Post post) {
        stage.close(window, mail);
        mail.post(window.index(), (to, batch) -> {
            taps.sends(batch);
            post.send(to, batch);
        });
        laws.check(window);
    }

    /** Nothing is due here before this instant, within the minute of the window closed last. */
    public long idleUntil(Window closed) {
        return stage.idleUntil(closed);
    }

    /** The next window is this one: those in between are left out, at every node. */
    public void goOnAt(Window window) {
        taps.leavesOutBefore(window.index());
    }

    public Pending pending() {
        return new Pending(stage.earliestFeedbackMinute(), stage.earliestMinute(), stage.held());
    }

    public long held() {
        return stage.held();
    }

    public long heldMost() {
        return stage.heldMost();
    }

    public Measures measures() {
        return measures;
    }

    /** What has come over all hops, by sums. */
    Sums received() {
        return taps.receivedInAll();
    }

    /** Tells the state of its units and of its audit; what it measured is told for its whole stage. */
    void tell(WritingArchive archive) {
        state(archive);
        Sums held = received();
        held.subtract(taken());
        archive.sums("held", held);
    }

    /**
     * Takes both over.
     *
     * @param windows closed before
     */
    void takeOver(ReadingArchive archive, long windows) {
        state(archive);
        taps.carries(archive.carried());
        taps.leavesOutBefore(windows);
    }

    private void state(StateArchive archive) {
        core.state(archive);
        archive.sums("hops", taps);
        if (name == StageName.WAREHOUSES) {
            archive.sums("stockCount", stockCount);
            archive.sums("worth", worth);
        }
    }

    /** What has been worked off. */
    Sums taken() {
        return stage.taken();
    }

    HopTaps taps() {
        return taps;
    }

    StockCount stockCount() {
        return stockCount;
    }

    Worth worth() {
        return worth;
    }

    /** The stage itself, without whatever a test may have wrapped around it. */
    Stage core() {
        return core;
    }

    public long batches() {
        return batches;
    }

    /** Rows that came, by whatever hop. */
    public long rows() {
        long all = 0;
        for (Hop hop : Hop.values()) {
            all += taps.received(hop).count();
        }
        return all;
    }

    /** Those of them that came in batches. */
    public long batchedRows() {
        return batchedRows;
    }
}
