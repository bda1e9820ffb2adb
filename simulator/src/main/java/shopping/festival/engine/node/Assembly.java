package shopping.festival.engine.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.audit.Balance;
import shopping.festival.engine.audit.BookLaws;
import shopping.festival.engine.audit.HopTaps;
import shopping.festival.engine.audit.StockCount;
import shopping.festival.engine.audit.Worth;
import shopping.festival.engine.snapshot.ReadingArchive;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.WritingArchive;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Recorder;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.BuyersStage;
import shopping.festival.model.checkout.CheckoutStage;
import shopping.festival.model.delivery.DeliveryStage;
import shopping.festival.model.flow.Crates;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.StageName;
import shopping.festival.model.payment.PaymentStage;
import shopping.festival.model.sellers.SellersStage;
import shopping.festival.model.warehouses.WarehousesStage;

/** All nodes of a run: built from a festival, and closed into one set of books when the run is over. */
public final class Assembly {
    /** Rows under way and words of books that take longer to tell than six threads to start. */
    private static final long WORTH_THREADS = 100_000;

    /** What the partitions of a stage have measured together. */
    private static final String BOOKS = ".books";

    private final Festival festival;
    private final Division division;
    private final Watchers watchers;
    /** By stage: how many words its books were in the last snapshot. Growing them step by step took half of the pause. */
    private final int[] booksWords = new int[StageName.values().length];

    /** Which actors are here. */
    private final Hosted hosted;

    /** By stage: those of the actors that are here. */
    private final List<List<Node>> nodes = new ArrayList<>();

    public Assembly(Festival festival, int partitions, Watchers watchers) {
        this(festival, new Division(festival, partitions), watchers, Hosted.ALL);
    }

    /** Those nodes of a run that one process of several hosts. */
    public static Assembly partOf(Festival festival, int partitions, Watchers watchers, Hosted hosted) {
        return new Assembly(festival, new Division(festival, partitions), watchers, hosted);
    }

    /** The same for one thread, on which single actors need no batches between them. */
    public static Assembly onOneThread(Festival festival, int partitions, Watchers watchers) {
        return new Assembly(festival, new Division(festival, partitions, true), watchers, Hosted.ALL);
    }

    private Assembly(Festival festival, Division division, Watchers watchers, Hosted hosted) {
        this.festival = festival;
        this.hosted = hosted;
        this.watchers = watchers;
        this.division = division;
        IntentDraws draws = festival.draws();
        Crates[][] crates = new Crates[ActorKind.values().length][];
        for (ActorKind kind : ActorKind.values()) {
            crates[kind.ordinal()] = new Crates[division.count(kind)];
            Arrays.setAll(crates[kind.ordinal()], p -> new Crates());
        }
        for (StageName name : StageName.values()) {
            List<Node> parts = new ArrayList<>();
            for (int p : hosted(ActorKind.of(name))) {
                Recorder recorder = new Recorder(shape());
                Journal journal = watchers.journals().wrap(recorder);
                Stage core = stage(name, new Site(draws, journal, division.hosts(), p));
                Stage stage = watchers.stages().wrap(name, p, core);
                NodePlace place =
                        new NodePlace(name, p, crates[ActorKind.of(name).ordinal()][p]);
                parts.add(new Node(place, division, core, stage, recorder.measures(), festival));
            }
            nodes.add(List.copyOf(parts));
        }
        for (Hop hop : Hop.values()) {
            if (division.isLocal(hop)) {
                for (int i = 0; i < of(hop.from()).size(); i++) {
                    of(hop.from()).get(i).join(hop, of(hop.to()).get(i));
                }
            }
        }
    }

    private Measures.Shape shape() {
        return shape(festival, watchers);
    }

    static Measures.Shape shape(Festival festival, Watchers watchers) {
        return new Measures.Shape(
                festival.buyers().dayLength(),
                festival.buyers().slot(),
                festival.market().cells().size(),
                festival.market().segments().size(),
                festival.warehouses().size(),
                festival.delivery().ports().size(),
                !festival.checkout().overload().room().isNone(),
                watchers.probed(),
                watchers.saturation());
    }

    private Stage stage(StageName name, Site site) {
        return switch (name) {
            case BUYERS ->
                new BuyersStage(festival.buyers(), festival.checkout().retry(), festival.choice(), site);
            case CHECKOUT -> new CheckoutStage(festival.checkout(), festival.market(), site);
            case SELLERS ->
                new SellersStage(
                        festival.sellers(),
                        festival.stock(),
                        festival.choice(),
                        watchers.measuredOf(festival.buyers().dayLength()),
                        site);
            case PAYMENT -> new PaymentStage(festival.payment(), site);
            case WAREHOUSES -> new WarehousesStage(festival.warehouses(), site);
            case DELIVERY -> new DeliveryStage(festival.delivery(), site);
        };
    }

    /**
     * The state of the whole run between two windows; all nodes have closed those before it, and none a later one.
     *
     * @param minute with which it will go on
     * @param windows closed so far
     */
    public Snapshot snapshot(int minute, long windows) {
        List<Supplier<Sections>> parts = new ArrayList<>();
        for (StageName name : StageName.values()) {
            if (!of(name).isEmpty()) {
                parts.add(() -> told(name, minute));
            }
        }
        return new Snapshot(minute, windows, SideBySide.told(parts, isLarge()));
    }

    private boolean isLarge() {
        return all().stream().mapToLong(Node::held).sum()
                        + Arrays.stream(booksWords).asLongStream().sum()
                > WORTH_THREADS;
    }

    private Sections told(StageName name, int minute) {
        Sections sections = new Sections();
        WritingArchive archive = new WritingArchive(sections, name.label(), minute * VirtualTime.MINUTE);
        for (Node node : of(name)) {
            node.tell(archive);
        }
        int before = booksWords[name.ordinal()];
        sections.tell(name.label() + BOOKS, books(of(name)), before + before / 4);
        booksWords[name.ordinal()] = sections.size(name.label() + BOOKS);
        return sections;
    }

    /** Of which stage a section of a snapshot has the books, null if it has none. */
    public static @Nullable StageName stageOfBooks(String section) {
        for (StageName name : StageName.values()) {
            if (section.equals(name.label() + BOOKS)) {
                return name;
            }
        }
        return null;
    }

    /** What the partitions of a stage have counted together. */
    private Measures books(List<Node> parts) {
        if (parts.size() == 1) {
            return parts.get(0).measures();
        }
        Recorder books = new Recorder(shape());
        parts.forEach(node -> books.add(node.measures()));
        return books.measures();
    }

    /** What all nodes hold between two windows. */
    public Pending pending() {
        return all().stream().map(Node::pending).reduce(Pending.NOTHING, Pending::and);
    }

    /** Takes the state of a run over: into nodes that have done nothing yet. */
    public void takeOver(Snapshot from) {
        for (StageName name : StageName.values()) {
            for (Node node : of(name)) {
                boolean isFirst = node.partition() == 0;
                ReadingArchive archive =
                        new ReadingArchive(from.state(), name.label(), from.minute() * VirtualTime.MINUTE, isFirst);
                node.takeOver(archive, from.windows());
                if (isFirst) {
                    from.state().takeOver(name.label() + BOOKS, node.measures());
                }
            }
        }
        for (Hop hop : Hop.values()) {
            Sums sent = HopTaps.sentOf(from.state().copy(hop.from().label() + ".hops"), hop);
            Sums received = HopTaps.receivedOf(from.state().copy(hop.to().label() + ".hops"), hop);
            demand(
                    sent.sameAs(received),
                    "what is sent arrives",
                    "hop " + hop + " in a snapshot",
                    from.windows(),
                    sent + " ≠ " + received);
        }
    }

    public Festival festival() {
        return festival;
    }

    /** How many actors of a kind there are, here and elsewhere. */
    public int count(ActorKind kind) {
        return division.count(kind);
    }

    /** The partitions of those that are here. */
    public int[] hosted(ActorKind kind) {
        int count = division.count(kind);
        return IntStream.range(0, count)
                .filter(p -> hosted.isHere(kind, p, count))
                .toArray();
    }

    /** The nodes of one actor that is here, in the order of an order's way. */
    public List<Node> of(ActorKind kind, int partition) {
        return kind.stages().stream()
                .flatMap(stage -> of(stage).stream().filter(node -> node.partition() == partition))
                .toList();
    }

    /** All nodes of the run, here and elsewhere, as people read them. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (StageName name : StageName.values()) {
            for (int p = 0; p < division.count(name); p++) {
                labels.add(division.describe(name, p));
            }
        }
        return labels;
    }

    public List<Node> of(StageName name) {
        return nodes.get(name.ordinal());
    }

    /** All nodes that are here, in the order of an order's way. */
    public List<Node> all() {
        return nodes.stream().flatMap(List::stream).toList();
    }

    /**
     * Adds up what all nodes measured and checks the laws that hold only at the end.
     *
     * @param windows how many windows were closed
     */
    public Books close(long windows) {
        for (Hop hop : Hop.values()) {
            Sums sent = new Sums();
            Sums received = new Sums();
            of(hop.from()).forEach(n -> sent.add(n.taps().sent(hop)));
            of(hop.to()).forEach(n -> received.add(n.taps().received(hop)));
            demand(sent.sameAs(received), "what is sent arrives", "hop " + hop, windows, sent + " ≠ " + received);
        }
        for (Node node : all()) {
            demand(node.held() == 0, "nothing is left", node.label(), windows, node.held() + " rows held");
            demand(
                    node.received().sameAs(node.taken()),
                    "what arrives is worked off",
                    node.label(),
                    windows,
                    node.received() + " ≠ " + node.taken());
        }
        Recorder sum = new Recorder(shape());
        all().forEach(n -> sum.add(n.measures()));
        Measures total = sum.measures();
        demand(
                total.begun().sameAs(total.ended()),
                "an intent ends once",
                "all stages",
                windows,
                "begun " + total.begun() + ", ended " + total.ended());
        Balance balance = new Balance(windows);
        StockLedger stock = countStock(windows);
        BookLaws.Terms terms = new BookLaws.Terms(
                festival.buyers().dayLength(), festival.payment().settlement().least());
        BookLaws.check(total, terms, balance);
        StockLaws.check(festival, stock, total, balance);
        settleWorth(stock, balance);
        stock.intoDigest(total.digest());
        return new Books(total, stock);
    }

    private void settleWorth(StockLedger stock, Balance balance) {
        Market market = festival.market();
        Worth shipped = new Worth(
                market, festival.buyers().streams(), festival.checkout().orderLimitFen());
        of(StageName.WAREHOUSES).forEach(n -> shipped.add(n.worth()));
        long listFen = 0;
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                listFen += stock.committed(r) * market.priceFen(offer);
            }
        }
        shipped.settle(listFen, balance);
    }

    private StockLedger countStock(long windows) {
        StockLedger ledger = new StockLedger(
                festival.market(),
                festival.stock(),
                watchers.measuredOf(festival.buyers().dayLength()));
        for (Node node : of(StageName.SELLERS)) {
            ((SellersStage) node.core()).report(ledger);
        }
        StockCount shipped = new StockCount();
        of(StageName.WAREHOUSES).forEach(n -> shipped.add(n.stockCount()));
        Market market = festival.market();
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                int initial = festival.stock().initial()[r];
                if (initial + ledger.inbound(r) != ledger.onHand(r) + ledger.committed(r) || ledger.onHand(r) < 0) {
                    throw stockLaw(
                            record(r),
                            windows,
                            initial + " + " + ledger.inbound(r) + " against " + ledger.onHand(r) + " on hand, "
                                    + ledger.committed(r) + " reserved or sold");
                }
                shipped.settle(market, offer, r, ledger.committed(r));
            }
        }
        if (!shipped.isSettled()) {
            throw wronglyShipped(shipped, ledger, windows);
        }
        return ledger;
    }

    private BrokenLaw wronglyShipped(StockCount shipped, StockLedger ledger, long windows) {
        Market market = festival.market();
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                int excess = shipped.excessOf(market, offer, r);
                if (excess != 0) {
                    int sold = ledger.committed(r);
                    return stockLaw(record(r), windows, sold + " sold, " + (sold + excess) + " shipped");
                }
            }
        }
        return stockLaw("several stock records", windows, "what was sold is not what was shipped");
    }

    private String record(int r) {
        int warehouse = festival.market().warehouseOf(r);
        return "stock record " + r + " at warehouse "
                + festival.warehouses().get(warehouse).name();
    }

    private static BrokenLaw stockLaw(String where, long windows, String difference) {
        return new BrokenLaw(
                "initial + inbound = on hand + reserved + sold",
                where + ", after window " + (windows - 1) + ": " + difference);
    }

    private static void demand(boolean holds, String law, String where, long windows, String difference) {
        if (!holds) {
            throw new BrokenLaw(law, where + ", after window " + (windows - 1) + ": " + difference);
        }
    }
}
