package shopping.festival.model.buyers;

import java.util.List;
import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Tag;
import shopping.festival.model.servers.Backoff;

/**
 * Buyers: a range of lanes, in which sessions arrive slot by slot and intents that were turned away try again.
 *
 * <p>It keeps no rows: what an intent does follows from its draws alone, so it is decided as soon as the cause is
 * known and sent on under its own date.
 */
public final class BuyersStage implements Stage {
    /** Notices whose offers are loaded together. */
    private static final int AHEAD = 64;

    private final BuyersRules rules;
    private final Site site;
    private final Stream[] streams;
    /** By stream. */
    private final Backoff[] afterBusy;

    private final Market market;
    private final Choice choice;
    private final IntentDraws draws;
    private final Journal journal;
    private final int partition;
    private final int firstLane;
    private final int endLane;
    private final AliasTable sessionSizes;
    private final int slots;
    private final Arrivals.Times times = new Arrivals.Times();
    private final Rows notices = new Rows(256);
    private final Rows busy = new Rows(256);
    private final Wishes wishes = new Wishes();
    private final Sums taken = new Sums();

    /** Keeps the loads of {@link #lookAhead} from being optimised away. */
    private long lookedAt;

    private int nextSlot;
    /** Counted where they are drawn: a session is one intent, until its size is known. */
    private long drawn;

    /** @param afterBusy how buyers come back to a checkout that was busy; its least time has passed by then */
    public BuyersStage(BuyersRules rules, Backoff afterBusy, Choice choice, Site site) {
        this.rules = rules;
        this.site = site;
        this.streams = rules.streams().toArray(Stream[]::new);
        this.afterBusy = new Backoff[streams.length];
        for (int s = 0; s < streams.length; s++) {
            this.afterBusy[s] = streams[s].habits().afterBusy().orElse(afterBusy);
        }
        this.market = choice.market();
        this.choice = choice;
        this.draws = site.draws();
        this.journal = site.journal();
        this.partition = site.partition();
        this.firstLane = site.hosts().buyerLanes().first(site.partition());
        this.endLane = site.hosts().buyerLanes().end(site.partition());
        this.sessionSizes = AliasTable.of(rules.sessions().sizes());
        this.slots = (int) ((rules.dayLength() + rules.slot() - 1) / rules.slot());
    }

    @Override
    public void receive(Hop hop, Rows rows) {
        inlet(hop).addAll(rows);
    }

    @Override
    public Rows inlet(Hop hop) {
        return hop == Hop.BUSY ? busy : notices;
    }

    @Override
    public void close(Window window, Outbox out) {
        taken.addAll(busy);
        taken.addAll(notices);
        for (int i = 0; i < busy.size(); i++) {
            afterBusy(busy.time(i), busy.id(i), busy.order(i), busy.fen(i), out);
        }
        busy.clear();
        for (int i = 0; i < notices.size(); i++) {
            if (i % AHEAD == 0) {
                lookAhead(i, Math.min(i + AHEAD, notices.size()));
            }
            afterSoldOut(notices.time(i), notices.id(i), notices.order(i), notices.fen(i), out);
        }
        notices.clear();
        while (nextSlot < slots && nextSlot * rules.slot() < window.end()) {
            long before = drawn;
            arrivalsOf(nextSlot++, out);
            if (drawn == before) {
                skipIdleSlots();
            }
        }
        act(out);
    }

    /** Goes on at the next slot in which anybody may come: a day may have millions of slots, and streams that last an hour. */
    private void skipIdleSlots() {
        long from = nextSlot * rules.slot();
        long next = VirtualTime.NEVER;
        for (Stream stream : streams) {
            next = Math.min(next, stream.arrivals().nextAfter(from));
        }
        nextSlot = (int) Math.max(nextSlot, Math.min(slots, next / rules.slot()));
    }

    /** Loads what the choice of a rival looks at. */
    private void lookAhead(int from, int to) {
        long seen = 0;
        for (int i = from; i < to; i++) {
            seen += choice.touch(Order.offer(notices.order(i)));
        }
        lookedAt = seen;
    }

    private void arrivalsOf(int slot, Outbox out) {
        long start = slot * rules.slot();
        long end = Math.min(start + rules.slot(), rules.dayLength());
        for (int s = 0; s < streams.length; s++) {
            Stream stream = streams[s];
            Arrivals.Slot arrivals = stream.arrivals().slot(start, end, rules.lanes());
            for (int lane = firstLane; lane < endLane; lane++) {
                long first = IntentId.of(s, lane, slot, 0);
                arrivals.into(times, draws.base(first), lane);
                drawn += times.size;
                long id = first;
                for (int i = 0; i < times.size; i++) {
                    id = session(times.at[i], id, stream.priceLevelPermille(), out);
                }
            }
        }
    }

    /** The intents of one session, from {@code firstId} on; returns the id after its last one. */
    private long session(long start, long firstId, int priceLevelPermille, Outbox out) {
        long base = draws.base(firstId);
        int size = sessionSizes.size() == 1 ? 1 : 1 + sessionSizes.choose(Draws.bits(base, Purpose.SESSION_SIZE));
        drawn += size - 1;
        int segment = choice.segment(base, IntentId.stream(firstId));
        long at = start;
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                at = rules.sessions().gap().after(at, Draws.bits(base, Purpose.SESSION_GAP, i));
            }
            long id = firstId + i;
            if (wishes.isFull()) {
                act(out);
            }
            wishes.add(at, id, i == 0 ? base : draws.base(id), segment, priceLevelPermille);
        }
        return firstId + size;
    }

    /** What becomes of the wishes collected. */
    private void act(Outbox out) {
        for (int i = 0; i < wishes.size(); i++) {
            journal.record(Kind.ARRIVED, wishes.id[i], Order.NONE, wishes.at[i], IntentId.lane(wishes.id[i]), 0);
        }
        wishes.choose(choice, market);
        for (int i = 0; i < wishes.size(); i++) {
            long base = wishes.base[i];
            long card = wishes.card[i];
            int offer = wishes.offer[i];
            if (choice.tempted(base, 0, streams[IntentId.stream(wishes.id[i])].conversion(card))) {
                long order = orderFor(base, offer, card, wishes.segment[i]);
                attempt(wishes.at[i], wishes.id[i], order, card, wishes.level[i], out);
            } else {
                journal.record(Kind.NOT_TEMPTED, wishes.id[i], Order.NONE, wishes.at[i], offer, 0);
            }
        }
        wishes.clear();
    }

    /** The first order of an intent for an offer. */
    private long orderFor(long base, int offer, long card, int segment) {
        int cell = Market.cellOn(card);
        return Order.of(offer, cell, segment, choice.units(base, market.categoryOf(cell)));
    }

    private void attempt(long at, long id, long order, long card, int priceLevelPermille, Outbox out) {
        long fen = Market.priceFenOn(card) * Order.units(order) * priceLevelPermille / 1000;
        send(at, id, order, fen, out);
    }

    private void send(long at, long id, long order, long fen, Outbox out) {
        journal.record(Kind.ATTEMPTED, id, order, at, Order.offer(order), fen);
        out.to(Hop.ATTEMPTS, partition).add(at, id, order, fen, at);
    }

    /** @param told the order as it was tried, with the tag of what refused it */
    private void afterBusy(long at, long id, long told, long fen, Outbox out) {
        long order = Order.withTag(told, Tag.PLAIN);
        int busies = Order.busies(order) + 1;
        Backoff back = afterBusy[IntentId.stream(id)];
        if (busies > back.max()) {
            lose(Refusal.ofTag(Order.tag(told)).loss(), at, id, order, fen);
            return;
        }
        long base = draws.base(id);
        long again = back.after(at, Draws.bits(base, Purpose.BUSY_BACKOFF, busies), busies - 1, "demand.busyBackoff");
        send(again, id, Order.withBusy(order), fen, out);
    }

    private void afterSoldOut(long at, long id, long order, long fen, Outbox out) {
        int soldOuts = Order.soldOuts(order) + 1;
        if (soldOuts >= rules.soldOut().triesMax()) {
            loseToStockOut(at, id, order, fen);
            return;
        }
        long base = draws.base(id);
        int stream = IntentId.stream(id);
        int segment = Order.segment(order);
        int offer = Order.offer(order);
        int next = choice.next(base, stream, segment, soldOuts, offer);
        if (next == Choice.NOTHING) {
            loseToStockOut(at, id, order, fen);
            return;
        }
        int category = market.categoryOf(Order.cell(order));
        boolean waits = choice.reaction(base, soldOuts, category) == Reaction.DELAY;
        long card = market.card(next);
        if (!waits
                && rules.soldOut().thinksAgain()
                && !choice.tempted(base, soldOuts, streams[stream].conversion(card))) {
            loseToStockOut(at, id, order, fen);
            return;
        }
        long again = waits
                ? rules.soldOut().waiting().after(at, Draws.bits(base, Purpose.WAIT_FOR_OFFER, soldOuts))
                : rules.soldOut().reaction().after(at, Draws.bits(base, Purpose.REACTION_DELAY, soldOuts));
        int level = streams[stream].priceLevelPermille();
        long attempt = Order.withTries(orderFor(base, next, card, segment), soldOuts, Order.busies(order));
        attempt(again, id, attempt, card, level, out);
    }

    private void loseToStockOut(long at, long id, long order, long fen) {
        lose(LossReason.SOLD_OUT, at, id, order, fen);
        journal.lostToStockOut(order, fen);
    }

    private void lose(LossReason reason, long at, long id, long order, long fen) {
        journal.record(Kind.LOST, id, order, at, reason.code(), fen);
    }

    @Override
    public long idleUntil(Window closed) {
        return held() > 0 ? closed.end() : nextSlot < slots ? nextSlot * rules.slot() : VirtualTime.NEVER;
    }

    @Override
    public int earliestFeedbackMinute() {
        return earliestMinute();
    }

    @Override
    public int earliestMinute() {
        int earliest = Integer.MAX_VALUE;
        for (Rows rows : List.of(busy, notices)) {
            for (int i = 0; i < rows.size(); i++) {
                earliest = Math.min(earliest, VirtualTime.minuteOf(rows.time(i)));
            }
        }
        return earliest;
    }

    @Override
    public long held() {
        return (long) busy.size() + notices.size();
    }

    @Override
    public long drawn() {
        return drawn;
    }

    @Override
    public long heldMost() {
        return 0;
    }

    @Override
    public Sums taken() {
        return taken;
    }

    @Override
    public void state(StateArchive archive) {
        StateArchive.Mine mine = Rows.mine((id, order) -> site.hostsBuyerOf(id));
        busy.state(archive, "busy", mine);
        notices.state(archive, "notices", mine);
        archive.sums("taken", taken);
        archive.sums("drawn", tape -> drawn = tape.word(drawn));
        if (archive.isRead()) {
            nextSlot = (int) Math.min(slots, (archive.instant() + rules.slot() - 1) / rules.slot());
        }
    }
}
