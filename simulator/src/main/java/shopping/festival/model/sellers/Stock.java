package shopping.festival.model.sellers;

import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Order;

/**
 * The stock of a range of offers: what lies on the shelves, who waits for it, what suppliers owe. Units come and go
 * here; what becomes of the orders is decided by the stage.
 */
final class Stock {
    private final Market market;
    private final Journal journal;
    private final int firstOffer;
    private final int endOffer;
    private final Shelf shelf;
    private final Backorders backorders;
    private final Replenishment replenishment;
    private final ShownStock shown;
    private final StockSearch search;
    private final OffersOut offersOut;

    private final Measured measured;
    private long firstTries;
    private long firstFromShelf;

    private final int[] ahead = new int[Due.BLOCK];

    /** Keeps the loads of {@link #lookAhead} from being optimised away. */
    private long lookedAt;

    /** The offers that the site's partition hosts. */
    Stock(Market market, StockPlan plan, SellersRules rules, Measured measured, Site site) {
        this.market = market;
        this.measured = measured;
        this.journal = site.journal();
        this.firstOffer = site.hosts().offers().first(site.partition());
        this.endOffer = site.hosts().offers().end(site.partition());
        int firstRecord = market.firstRecord(firstOffer);
        int endRecord = market.firstRecord(endOffer);
        this.shelf = new Shelf(market, plan, measured, firstRecord, endRecord);
        this.backorders = new Backorders(measured);
        this.replenishment = new Replenishment(plan, market, site, measured, firstRecord, endRecord);
        this.shown = new ShownStock(rules.disturbed().miscounts(), market, shelf, site, firstRecord, endRecord);
        this.search = new StockSearch(market, rules, shelf, backorders, replenishment, shown);
        this.offersOut = new OffersOut(market, shelf, measured, firstOffer, endOffer);
    }

    Backorders backorders() {
        return backorders;
    }

    /** As that of a stage: of the offers hosted here. */
    void state(StateArchive archive) {
        shelf.state(archive);
        backorders.state(archive, this::hosts);
        replenishment.state(archive, this::hosts);
        shown.state(archive, this::hosts);
        offersOut.state(archive);
        archive.sums("firstTries", tape -> {
            firstTries = tape.word(firstTries);
            firstFromShelf = tape.word(firstFromShelf);
        });
    }

    /** Whether the stock record at this place of an entry is hosted here. */
    private boolean hosts(long[] words, int at) {
        return words[at] >= market.firstRecord(firstOffer) && words[at] < market.firstRecord(endOffer);
    }

    StockSearch search() {
        return search;
    }

    /** Lets the time of an offer pass until an instant, before anything happens to its stock there. */
    void passes(int offer, long at) {
        if (!shown.isRight()) {
            shown.passes(offer, at);
        }
    }

    /** Sells units that are shown and not there; false if no place shows so many. */
    boolean sellsWhatIsShown(int units, long order, long at) {
        if (shown.isRight()) {
            return false;
        }
        int r = search.recordShowing(units, order, at);
        if (r == StockSearch.NONE) {
            return false;
        }
        shown.sell(r, units);
        return true;
    }

    int onHand(int r) {
        return shelf.onHand(r);
    }

    int warehouse(int r) {
        return shelf.warehouse(r);
    }

    /** The backorder of an intent, or null. */
    @Nullable
    Backorder backorderOf(long id) {
        return backorders.of(id);
    }

    /** A buyer asks; those who do so for the first time are counted. */
    void asked(long order, long at, boolean isThere) {
        if (Order.soldOuts(order) == 0 && measured.holds(at)) {
            firstTries++;
            firstFromShelf += isThere ? 1 : 0;
        }
    }

    /** One who asked, and for whom there is not all, is served with what there is. */
    void foundSome(long order, long at) {
        if (Order.soldOuts(order) == 0 && measured.holds(at)) {
            firstFromShelf++;
        }
    }

    /** An order takes its units from the shelf. */
    void take(long order, int r, int units, long at) {
        int offer = Order.offer(order);
        shelf.commit(r, units, at);
        if (offersOut.fell(offer, r, at)) {
            journal.wentOut(offer, at);
        }
    }

    /** An order joins the queue of a stock record and takes along what little is on the shelf. */
    Backorder promise(long at, long id, long order, int r) {
        Backorder b = new Backorder(id, order, r);
        b.allocated = Math.min(shelf.onHand(r), b.units);
        if (b.allocated > 0) {
            take(order, r, b.allocated, at);
            journal.reserved(r, id, order, at, b.allocated);
        }
        backorders.enter(b, at);
        return b;
    }

    /** Forgets a backorder that was shipped or given up. */
    void forget(Backorder b, long at) {
        backorders.leave(b, at);
    }

    /** Units of an order go back to the shelf; then they are to be {@link #offer offered}. */
    void giveBack(int r, int units, long at) {
        shelf.release(r, units, at);
    }

    /** When the next goods of a supplier come. */
    long nextReceipt() {
        return replenishment.receipts().firstTime();
    }

    /** The next goods of a supplier come, and who waits has them first. */
    void receive(Filled filled) {
        Receipts receipts = replenishment.receipts();
        long at = receipts.firstTime();
        int r = receipts.firstRecord();
        int units = receipts.firstUnits();
        receipts.removeFirst();
        int offer = market.offerOf(r);
        passes(offer, at);
        shelf.receive(r, units, at);
        replenishment.arrived(r, units, at);
        journal.received(r, at, units);
        offer(offer, r, units, at, filled);
    }

    /** Units that were put on the shelf: those who wait have them first, the rest is on sale. */
    void offer(int offer, int r, int units, long at, Filled filled) {
        if (backorders.areWaiting(r)) {
            int before = backorders.unfilledUnits(r);
            for (Backorder b : backorders.allocate(r, units, at, (w, n) -> journal.reserved(r, w.id, w.order, at, n))) {
                if (b.paid) {
                    filled.ship(b, at);
                    backorders.leave(b, at);
                }
            }
            shelf.commit(r, before - backorders.unfilledUnits(r), at);
        }
        offersOut.rose(offer, r, at);
    }

    /** Who ships a paid order that has waited and now has all its units. */
    @FunctionalInterface
    interface Filled {
        void ship(Backorder b, long at);
    }

    /** Orders from the supplier whatever a record's policy asks for. */
    void review(int r, long at) {
        if (shelf.isReplenished(r)) {
            replenishment.review(r, (long) shelf.onHand(r) - backorders.unfilledUnits(r), at);
        }
    }

    void reviewAll(long at) {
        for (int r = market.firstRecord(firstOffer); r < market.firstRecord(endOffer); r++) {
            review(r, at);
        }
    }

    /**
     * Loads the stock records of the next rows in a loop of its own. With a million offers each is a cache miss; in a
     * tight loop the processor has a dozen under way at once, in the work of the stage it would wait for one after the
     * other.
     */
    void lookAhead(Due due) {
        long seen = 0;
        for (int i = 0; i < due.size(); i++) {
            ahead[i] = market.firstRecord(Order.offer(due.order(i)));
        }
        for (int i = 0; i < due.size(); i++) {
            seen += shelf.touch(ahead[i]);
        }
        if (replenishment.isUsed()) {
            for (int i = 0; i < due.size(); i++) {
                seen += shelf.isReplenished(ahead[i]) ? replenishment.touch(ahead[i]) : 0;
            }
        }
        lookedAt = seen;
    }

    /** Tells the journal how many offers have nothing on hand as a window ends. */
    void countOut(long windowEnd) {
        journal.offersOut(windowEnd, offersOut.now(), offersOut.ever());
    }

    /** The minute of the next receipt, or {@link Integer#MAX_VALUE}. */
    int earliestMinute() {
        long receipt = nextReceipt();
        return receipt == VirtualTime.NEVER ? Integer.MAX_VALUE : VirtualTime.minuteOf(receipt);
    }

    /** The stock of the records hosted here, and which offers were sold out at some time. */
    void report(StockReport report) {
        report.firstTries(firstTries, firstFromShelf);
        for (int offer = firstOffer; offer < endOffer; offer++) {
            if (offersOut.wasEverOut(offer)) {
                report.everOut(offer, offersOut.outMicros(offer));
            }
        }
        for (int r = market.firstRecord(firstOffer); r < market.firstRecord(endOffer); r++) {
            report.stock(r, shelf.onHand(r), shelf.committed(r), shelf.inbound(r));
            report.levels(r, levels(r));
        }
    }

    private StockLevels levels(int r) {
        return new StockLevels(
                shelf.onHandArea(r),
                replenishment.onOrderArea(r),
                backorders.area(r),
                replenishment.ordersMeasured(r),
                replenishment.unitsMeasured(r));
    }
}
