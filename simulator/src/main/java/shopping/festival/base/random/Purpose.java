package shopping.festival.base.random;

/**
 * What a draw is for. A purpose has its own random numbers, so that asking one question more never changes the answer
 * to another. The codes go into every draw: never renumber them, only add.
 */
public enum Purpose {
    ARRIVAL_COUNT(1),
    ARRIVAL_TIME(2),
    SESSION_SIZE(3),
    SESSION_GAP(4),
    SEGMENT(5),
    CATEGORY(6),
    FOREIGN(7),
    ORIGIN(8),
    MODE(9),
    OFFER(10),
    TEMPTED(11),
    UNITS(12),
    REACTION(13),
    LEAVES_PLATFORM(14),
    RIVAL(15),
    REACTION_DELAY(16),
    WAIT_FOR_OFFER(17),
    BUSY_BACKOFF(18),
    CHECKOUT_LANE(19),
    CHECKOUT_WORK(20),
    PAYMENT_LANE(21),
    THINK(22),
    NEVER_PAYS(23),
    PATIENCE(24),
    PAYMENT_BACKOFF(25),
    PAYMENT_WORK(26),
    PROCESSING(27),
    DECLINED(28),
    RELEASE_DELAY(29),
    /** Drawn by nobody today; its code stays taken. */
    SETTLE_DELAY(30),
    PICKING(31),
    PACKING(32),
    COURIER(33),
    TRANSIT(34),
    FLIGHT(35),
    CLEARANCE(36),
    LEAD_TIME(37),
    FORECAST_ERROR(38),
    PRICE(39),
    SELLER_TRAIT(40),
    PRODUCT_TRAIT(41),
    BUSYNESS(42),
    CONGESTION(43),
    SAMPLE_PHASE(44),
    FAILURE(45),
    REPAIR(46),
    LATENESS(47),
    MISCOUNT(48),
    CHECKOUT_PATIENCE(50),
    ROOM_PATIENCE(51),
    SHED(52),
    SELLER_ENTRY(54),
    SELLERS_WORK(60),
    CHECKOUT_FAILOVER(61),
    PAYMENT_FAILOVER(62),
    /** Of a replay: whether a request is sent twice on purpose, and when the second time. */
    SENT_TWICE(63),
    /** Of a replay: who gets the rest of a share of an offer's stock. */
    SHARE_OF_STOCK(59);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
