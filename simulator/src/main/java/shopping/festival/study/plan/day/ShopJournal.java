package shopping.festival.study.plan.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Item;

/** Counts by item while a shop's festival runs, and settles with the environment what becomes of those it turns away. */
final class ShopJournal extends ForwardingJournal {
    private final Tally tally;
    private final Market market;
    private final Choice choice;
    private final IntentDraws draws;
    private final int soldOutTriesMax;
    private final int firstSpilled;
    private final List<Item> items;
    private final Families families;
    private final int minutes;
    /** Per cell of the shop and reaction: the chance by minute to be served elsewhere. */
    private final float[][][] found;

    private long lastId;
    private long lastTime;
    private @Nullable Kind lastKind;

    ShopJournal(Journal next, Tally tally, Festival festival, ShopGround ground) {
        super(next);
        this.tally = tally;
        this.market = festival.market();
        this.choice = festival.choice();
        this.draws = festival.draws();
        this.soldOutTriesMax = festival.buyers().soldOut().triesMax();
        this.firstSpilled = ShopStreams.firstSpilled(ground);
        this.items = ground.shop().items();
        this.families = ground.families();
        Environment environment = ground.environment();
        this.minutes = environment.minutes();
        this.found = ground.cells().stream()
                .map(c -> environment.found()[c.category()])
                .toArray(float[][][]::new);
    }

    private int minuteOf(long time) {
        return Math.min(VirtualTime.minuteOf(time), minutes - 1);
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        super.record(kind, id, order, time, unit, fen);
        lastId = id;
        lastTime = time;
        lastKind = kind;
        switch (kind) {
            case ATTEMPTED -> {
                if (Order.attempt(order) == 1) {
                    tally.demand[unit] += Order.units(order);
                }
            }
            case REFUNDED -> {
                tally.sold[unit] -= Order.units(order);
                tally.revenueFen[unit] -= fen;
                tally.couponFen[unit] -= items.get(unit).terms().promotion().couponFen(fen);
                tally.parcels[unit]--;
                if (IntentId.stream(id) >= firstSpilled) {
                    tally.fromRivalsFen[unit] -= fen;
                }
                // Sold twice: to this buyer there was no stock after all.
                tally.lost[unit] += Order.units(order);
                tally.lostFen[unit] += fen;
                tally.lostOrders[unit * Tally.WAYS_OUT + Reaction.LEAVE.ordinal()]++;
            }
            // Only now is it certain from where it goes: a backorder may be filled at another location.
            case DISPATCHED -> {
                int item = Order.offer(order);
                tally.shippingFen[item] += items.get(item).shipping().fen(Order.warehouse(order));
            }
            case OVER_LIMIT -> tally.overLimit++;
            case LOST -> lost(LossReason.of(unit), order);
            default -> {}
        }
    }

    /** What is lost for want of stock is told beside it, as {@link #lostToStockOut} or {@code REFUNDED}. */
    private void lost(LossReason reason, long order) {
        if (reason == LossReason.SOLD_OUT || reason == LossReason.REFUNDED) {
            return;
        }
        ended(order);
        int item = Order.offer(order);
        int units = Order.units(order);
        switch (reason) {
            case SOLD_OUT, REFUNDED -> {}
            case UNPAID -> tally.unpaid[item] += units;
            case DECLINED, BREAKER_OPEN -> tally.declined[item] += units;
            case OVER_LIMIT -> tally.overLimitUnits[item] += units;
            case BUSY, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED -> tally.turnedAway[item] += units;
        }
    }

    /** Units are told of where they end; whoever came there from another item of the family is told of at both. */
    private void ended(long order) {
        int item = Order.offer(order);
        if (Order.soldOuts(order) == 0 || !families.hasKin(item)) {
            return;
        }
        int first = choice.firstOffer(draws.base(lastId), IntentId.stream(lastId), Order.segment(order));
        if (first != item) {
            tally.toKin[first] += Order.units(order);
            tally.fromKin[item] += Order.units(order);
        }
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        super.stockAnswer(order, accepted);
        if (Order.soldOuts(order) == 0) {
            int item = Order.offer(order);
            tally.firstAsked[item] += Order.units(order);
            tally.firstFilled[item] += accepted ? Order.units(order) : 0;
        }
    }

    /** Its answer, that it is accepted, follows. */
    @Override
    public void promised(long order) {
        super.promised(order);
        if (Order.soldOuts(order) == 0) {
            tally.firstPromised[Order.offer(order)] += Order.units(order);
        }
    }

    @Override
    public void paid(long order, long time, long fen) {
        super.paid(order, time, fen);
        ended(order);
        int item = Order.offer(order);
        tally.sold[item] += Order.units(order);
        tally.revenueFen[item] += fen;
        tally.couponFen[item] += items.get(item).terms().promotion().couponFen(fen);
        tally.parcels[item]++;
        if (IntentId.stream(lastId) >= firstSpilled) {
            tally.fromRivalsFen[item] += fen;
        }
    }

    /** Follows the record of the same loss, which is that of a part if the order was shortened. */
    @Override
    public void lostToStockOut(long order, long fen) {
        super.lostToStockOut(order, fen);
        ended(order);
        int item = Order.offer(order);
        tally.lost[item] += Order.units(order);
        tally.lostFen[item] += fen;
        if (lastKind == Kind.SHORTENED) {
            // The answer that follows is for the units that are left.
            tally.firstAsked[item] += Order.soldOuts(order) == 0 ? Order.units(order) : 0;
            return;
        }
        int soldOuts = Order.soldOuts(order) + 1;
        if (soldOuts >= soldOutTriesMax) {
            tally.lostOrders[item * Tally.WAYS_OUT + Tally.GAVE_UP]++;
            return;
        }
        int cell = Order.cell(order);
        Reaction reaction = choice.reaction(draws.base(lastId), soldOuts, market.categoryOf(cell));
        tally.lostOrders[item * Tally.WAYS_OUT + reaction.ordinal()]++;
        tally.rivalsFen[item] += fen * found[market.categoryOf(cell)][reaction.ordinal()][minuteOf(lastTime)];
    }

    @Override
    public void wentOut(int offer, long time) {
        super.wentOut(offer, time);
        if (tally.wentOut[offer] == Tally.NEVER) {
            tally.wentOut[offer] = (short) Math.min(Short.MAX_VALUE, VirtualTime.minuteOf(time));
        }
    }

    @Override
    public void delivered(long order, long time, long sincePaid) {
        super.delivered(order, time, sincePaid);
        tally.delivered++;
        tally.deliveredMicros += sincePaid;
    }
}
