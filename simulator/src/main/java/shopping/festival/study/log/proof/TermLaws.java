package shopping.festival.study.log.proof;

/**
 * The laws of one intent that the head of the log tells the terms of: what it has to pay and may, which lanes it goes
 * by, where it lives, and how soon each step can follow the one before. Its events come in their order, each after
 * {@link IntentLaws} has found it to be in its place.
 */
final class TermLaws {
    static final String PRICE = "amount = price × units × price level";
    static final String LIMIT = "an order is over the limit, or is not, as its amount says";
    static final String LANE = "a lane follows from the order's own draw";
    static final String GIVES_UP = "an intent tries as often as the rules say";
    static final String RULES = "units are reserved, and orders are short, as the rules say";
    static final String LEAST = "no step comes sooner than it can";
    static final String REGION = "an order keeps to its buyer's segment, and a parcel goes to its region";

    private final Tables tables;
    private final long reaction;
    private final long retry;
    /** On top of those before another try. */
    private final long againSoldOut;

    private final long againBusy;
    private final long release;
    private final long settle;
    private final long think;

    private Event asked = Event.NOTHING;
    private Event accepted = Event.NOTHING;
    /** The last event that the next one's time is counted from. */
    private Event last = Event.NOTHING;

    private long paid;
    private long reserved;
    private int segment;
    private int warehouse;
    private int soldOuts;
    private int busies;

    TermLaws(Tables tables) {
        this.tables = tables;
        this.reaction = tables.least("reaction");
        this.retry = tables.least("retry");
        this.againSoldOut = tables.least("again_sold_out");
        this.againBusy = tables.least("again_busy");
        this.release = tables.least("release");
        this.settle = tables.least("settle");
        this.think = tables.least("think");
    }

    void next(Event e) {
        switch (e.what()) {
            case ARRIVED -> arrived(e);
            case NOT_TEMPTED -> demand(tables.price(e.unit()) != Tables.UNPRICED, PRICE, e, "an offer without price");
            case ATTEMPTED -> attempted(e);
            case OVER_LIMIT, BUSY, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED -> turnedAway(e);
            case SHORTENED -> shortened(e);
            case SOLD_OUT, ACCEPTED -> created(e);
            case RESERVED -> reserved(e);
            case PAID, DECLINED, UNPAID, BREAKER_OPEN -> answered(e);
            case REFUNDED -> refunded(e);
            case RELEASED -> notBefore(e, last.time() + release);
            case DISPATCHED -> dispatched(e);
            case CLEARED -> cleared(e);
            case DELIVERED -> delivered(e);
            case LOST -> lost(e);
            default -> throw new IllegalStateException("not of an intent: " + e);
        }
        if (e.what() != What.RESERVED) {
            last = e;
        }
    }

    private void arrived(Event e) {
        asked = Event.NOTHING;
        accepted = Event.NOTHING;
        paid = 0;
        reserved = 0;
        segment = Row.NONE;
        soldOuts = 0;
        busies = 0;
        demand(tables.keys().isKnown(e.intent()), LANE, e, "comes in a stream that the log does not know");
        lane(e, Intents.lane(e.intent()));
        notBefore(e, Intents.slot(e.intent()) * tables.slot);
    }

    private void attempted(Event e) {
        long price = tables.price(e.offer());
        demand(price != Tables.UNPRICED, PRICE, e, "asks for an offer without price");
        int level = tables.streams.get(Intents.stream(e.intent())).permille();
        long amount = price * e.units() * level / 1000;
        if (amount != e.fen()) {
            throw Breach.of(
                    PRICE,
                    e,
                    "is worth " + e.fen() + " fen, and " + e.units() + " × " + price + " fen"
                            + (level == 1000 ? "" : " × " + level + " ‰") + " are " + amount);
        }
        demand(tables.isSegment(e.segment()), REGION, e, "has a buyer of no segment");
        demand(segment == Row.NONE || segment == e.segment(), REGION, e, "has a buyer of another segment than before");
        segment = e.segment();
        asked = e;
        soldOuts += last.what() == What.SOLD_OUT ? 1 : 0;
        busies += last.what().isBusy() ? 1 : 0;
        if (soldOuts > 0 && soldOuts >= tables.soldOutMost || busies > tables.busyMost) {
            throw Breach.of(GIVES_UP, e, "tries again after " + soldOuts + " sold-out and " + busies + " busy answers");
        }
        // Sold out, the buyer tries something else; busy, again.
        if (last.what() == What.SOLD_OUT || last.what().isBusy()) {
            notBefore(e, last.time() + (last.what() == What.SOLD_OUT ? reaction + againSoldOut : retry + againBusy));
        } else if (e.time() != last.time()) {
            throw Breach.of(LEAST, e, "asks for the first time at another instant than it arrives");
        }
    }

    private void turnedAway(Event e) {
        limit(e, e.what() == What.OVER_LIMIT);
        int lane = tables.checkout().lane(tables.keys(), e.intent(), asked.time());
        lane(e, lane);
        notBefore(e, asked.time());
        if (e.what() == What.BUSY && tables.sellersWaiting != Tables.WITHOUT_END && hasLeftTheCheckout(e, lane)) {
            return;
        }
        demand(
                e.what() == What.IMPATIENT || waits(e) || e.time() == asked.time(),
                LEAST,
                e,
                "is turned away later than it asks");
        boolean knows = e.what() == What.BUSY ? tables.waiting != Tables.WITHOUT_END : tables.refuses(e.what());
        demand(
                knows || e.what() == What.OVER_LIMIT,
                Station.CAPACITY,
                e,
                "is told by a checkout that turns nobody away so");
    }

    /** Whether an order can be with the sellers at an instant. */
    private boolean hasLeftTheCheckout(Event e, int lane) {
        return tables.station("checkout", lane).hasTimeFor(asked.time(), e.time());
    }

    /** Whether it may have stood in a waiting room first. */
    private boolean waits(Event e) {
        return tables.hasRoom && e.what() != What.OVER_LIMIT;
    }

    private void limit(Event e, boolean over) {
        boolean isOver = asked.fen() > tables.limit && tables.crosses(asked.offer());
        if (isOver != over) {
            throw Breach.of(
                    LIMIT,
                    e,
                    "is worth " + asked.fen() + " fen, the limit of what crosses the border is " + tables.limit
                            + (tables.crosses(asked.offer()) ? "" : ", and it stays inland"));
        }
    }

    private void shortened(Event e) {
        demand(tables.shortage == Tables.Shortage.SHORTENED, RULES, e, "is shortened, which no order is");
        long left = asked.fen() * (asked.units() - e.unit()) / asked.units();
        demand(e.fen() == asked.fen() - left, PRICE, e, "loses another part of its amount than of its units");
    }

    /** Its seller has answered, at the instant at which the checkout has created it. */
    private void created(Event e) {
        limit(e, false);
        int lane = tables.checkout().lane(tables.keys(), e.intent(), asked.time());
        Station station = tables.station("checkout", lane);
        boolean asksSellers = tables.lanes("sellers") > 0;
        if (asksSellers && !tables.station("sellers", lane).hasTimeFor(asked.time(), e.time())) {
            throw Breach.of(LEAST, e, "is answered by its seller sooner than lane " + lane + " of the sellers can");
        }
        if (station.takesNoTime() && !asksSellers && !tables.hasRoom
                ? e.time() != asked.time()
                : !station.hasTimeFor(asked.time(), e.time())) {
            throw Breach.of(
                    Station.CAPACITY,
                    e,
                    "asks at " + Story.clock(asked.time()) + ", and lane " + lane
                            + " of the checkout takes another time to create its order");
        }
        if (e.what() == What.ACCEPTED) {
            accepted = e;
            sameSegment(e);
            boolean late = e.unit() < 0;
            demand(
                    late == (tables.reserves == Tables.Reserves.AT_PAYMENT) || late && tables.showsMore,
                    RULES,
                    e,
                    "is accepted with units of a shelf, or without, against the rules");
            demand(
                    e.location() != Row.NONE || late || tables.shortage == Tables.Shortage.PROMISED,
                    RULES,
                    e,
                    "takes no units, and nothing is promised");
        }
    }

    private void reserved(Event e) {
        sameSegment(e);
        reserved = e.time();
        boolean late = accepted.unit() < 0;
        demand(late || tables.shortage == Tables.Shortage.PROMISED, RULES, e, "waits for units, which no order does");
        notBefore(e, late ? paid + settle : accepted.time());
    }

    private void answered(Event e) {
        int lane = tables.payment().lane(tables.keys(), e.intent(), accepted.time());
        lane(e, lane);
        demand(
                e.what() != What.BREAKER_OPEN || tables.hasBreaker,
                RULES,
                e,
                "is refused by a breaker that is not there");
        Station station = tables.station("payment", lane);
        long came = accepted.time() + think;
        notBefore(e, came);
        if (e.what() != What.UNPAID && e.what() != What.BREAKER_OPEN && !station.hasTimeFor(came, e.time())) {
            throw Breach.of(LEAST, e, "is answered sooner than one can be who pays from " + Story.clock(came) + " on");
        }
        paid = e.what() == What.PAID ? e.time() : 0;
    }

    private void refunded(Event e) {
        demand(accepted.unit() < 0, RULES, e, "is refunded, and its units were reserved");
        demand(e.time() == paid + settle, LEAST, e, "is refunded at another instant than it looks for its units");
    }

    /** An order that has its units is picked once it is paid; others look for them, and may have to wait. */
    private void dispatched(Event e) {
        warehouse = e.unit();
        boolean ready = accepted.location() != Row.NONE;
        long picked = ready ? paid : Math.max(paid + settle, reserved);
        notBefore(e, picked + tables.least("dispatch", e.unit(), 0));
    }

    private void cleared(Event e) {
        long lands = last.time() + tables.least("flight", last.unit(), 0);
        notBefore(e, lands);
        if (!tables.station("port", e.unit()).hasTimeFor(lands, e.time())) {
            throw Breach.of(LEAST, e, "is cleared sooner than one can be that lands at " + Story.clock(lands));
        }
    }

    private void delivered(Event e) {
        int region = tables.segments.get(segment).region();
        if (e.unit() != region) {
            throw Breach.of(REGION, e, "is delivered in region " + e.unit() + ", its buyer lives in " + region);
        }
        notBefore(e, last.time() + tables.least("door", warehouse, region));
    }

    private void lost(Event e) {
        if (last.what().isBusy() && e.time() == last.time() && retry > 0) {
            demand(tables.hasBudget, GIVES_UP, e, "is lost as it is refused, and every buyer may try again");
            return;
        }
        long at = switch (last.what()) {
            case SOLD_OUT -> last.time() + reaction;
            case BUSY, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED -> last.time() + retry;
            default -> last.time();
        };
        demand(
                !last.what().isBusy() || busies >= tables.busyMost,
                GIVES_UP,
                e,
                "gives up after " + (busies + 1) + " busy answers");
        demand(e.time() == at, LEAST, e, "is lost at another instant than " + Story.clock(at));
    }

    private void lane(Event e, int lane) {
        if (e.unit() != lane) {
            throw Breach.of(LANE, e, "goes by lane " + e.unit() + ", its own is " + lane);
        }
    }

    private void sameSegment(Event e) {
        demand(e.segment() == segment, REGION, e, "has a buyer of another segment than before");
    }

    private void notBefore(Event e, long least) {
        if (e.time() < least) {
            throw Breach.of(LEAST, e, "cannot get so far before " + Story.clock(least));
        }
    }

    private static void demand(boolean holds, String law, Event e, String how) {
        if (!holds) {
            throw Breach.of(law, e, how);
        }
    }
}
