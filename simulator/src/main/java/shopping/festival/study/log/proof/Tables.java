package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the head of a log tells of prices, limits, preferences, lanes and capacities, in tables. */
final class Tables {
    /** What an offer without a price has. */
    static final long UNPRICED = -1;

    static final long UNLIMITED = Long.MAX_VALUE;
    static final int WITHOUT_END = Integer.MAX_VALUE;

    /** How buyers of a stream pay: so many thousandths of the price. */
    record Stream(int permille, String name) {}

    /** A segment of buyers: where it lives, and by warehouse the place in the order in which stock is looked for. */
    record Segment(int region, int[] places, String name) {}

    /** When an order takes its units. */
    enum Reserves {
        AT_ORDER,
        AT_PAYMENT
    }

    /** What becomes of an order of which there are too few units. */
    enum Shortage {
        REFUSED,
        SHORTENED,
        PROMISED
    }

    long seedKey;
    int buyerLanes = 1;
    long slot;
    long limit = UNLIMITED;
    int soldOutMost;
    int busyMost;
    int waiting = WITHOUT_END;
    /** Before a lane of the sellers' service, where there is one. */
    int sellersWaiting = WITHOUT_END;
    /** Whether there is a circuit breaker before the payment. */
    boolean hasBreaker;

    /** What the checkout may turn buyers away for, beside a full queue. */
    final Set<What> refusals = EnumSet.noneOf(What.class);

    /** Whether there is a waiting room before the checkout. */
    boolean hasRoom;

    /** Whether a lane of the checkout may run out of answers that let a buyer try again. */
    boolean hasBudget;

    Reserves reserves = Reserves.AT_ORDER;
    Shortage shortage = Shortage.REFUSED;
    /** Whether orders may be accepted for more units than there are. */
    boolean showsMore;
    /** By warehouse: from when to when it is seen to be down. */
    final Map<Integer, List<long[]>> closed = new TreeMap<>();

    final List<Stream> streams = new ArrayList<>();
    final List<Segment> segments = new ArrayList<>();
    /** By cell: whether what is sold in it crosses the border. */
    final List<Boolean> crosses = new ArrayList<>();
    /** By name and unit: lanes of the checkout, of the sellers' service behind it and of the payment, warehouses, ports. */
    final Map<String, List<Station>> stations = new TreeMap<>();
    /** By name: the least time it takes, one for all or one by warehouse and region. */
    final Map<String, List<long[]>> least = new TreeMap<>();

    private long[] price = new long[1024];
    private short[] cell = new short[1024];
    private int offers;
    /** By platform: how long it takes until a lane is seen down, or up again; nothing where nobody looks. */
    final Map<String, Long> failover = new TreeMap<>();

    private Keys keys = new Keys(0, List.of(), 1);
    private Health checkout = health("checkout", 0, 0);
    private Health payment = health("payment", 0, 0);

    void offer(long fen, int inCell) {
        if (offers == price.length) {
            price = Arrays.copyOf(price, 2 * offers);
            cell = Arrays.copyOf(cell, 2 * offers);
        }
        price[offers] = fen;
        cell[offers++] = (short) inCell;
    }

    int offers() {
        return offers;
    }

    boolean refuses(What what) {
        return refusals.contains(what);
    }

    /** Called when all of the head is read. */
    void complete() {
        keys = new Keys(seedKey, streams.stream().map(Stream::name).toList(), buyerLanes);
        checkout = health("checkout", Keys.CHECKOUT_LANE, Keys.CHECKOUT_FAILOVER);
        payment = health("payment", Keys.PAYMENT_LANE, Keys.PAYMENT_FAILOVER);
    }

    private Health health(String name, int home, int elsewhere) {
        return new Health(stations.getOrDefault(name, List.of()), failover.getOrDefault(name, -1L), home, elsewhere);
    }

    /** How the checkout's lanes are found, at the instant of an attempt. */
    Health checkout() {
        return checkout;
    }

    /** How those of the payment are found, at the instant at which an order is accepted. */
    Health payment() {
        return payment;
    }

    Keys keys() {
        return keys;
    }

    long price(int offer) {
        return offer >= 0 && offer < offers ? price[offer] : UNPRICED;
    }

    boolean crosses(int offer) {
        return crosses.get(cell[offer]);
    }

    boolean isSegment(int segment) {
        return segment >= 0 && segment < segments.size();
    }

    /** The place of a warehouse in the order in which a segment's stock is looked for. */
    int place(int segment, int warehouse) {
        int[] places = segments.get(segment).places();
        return warehouse >= 0 && warehouse < places.length ? places[warehouse] : Integer.MAX_VALUE;
    }

    int lanes(String name) {
        return stations.getOrDefault(name, List.of()).size();
    }

    /** {@link Station#UNKNOWN} where the log has no such unit. */
    Station station(String name, int unit) {
        List<Station> known = stations.getOrDefault(name, List.of());
        return unit >= 0 && unit < known.size() ? known.get(unit) : Station.UNKNOWN;
    }

    long least(String name) {
        List<long[]> rows = least.getOrDefault(name, List.of());
        return rows.isEmpty() ? 0 : rows.get(0)[0];
    }

    /** The least time by warehouse, and by region where it differs by it. */
    long least(String name, int warehouse, int region) {
        List<long[]> rows = least.getOrDefault(name, List.of());
        long[] row = warehouse >= 0 && warehouse < rows.size() ? rows.get(warehouse) : new long[0];
        return region >= 0 && region < row.length ? row[region] : 0;
    }
}
