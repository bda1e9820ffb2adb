package shopping.festival.study.export.spill;

import java.util.Arrays;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/**
 * What happened to the intents of a part, in columns: by attempt, sorted by key and number of the attempt, and by
 * intent. Some 100 bytes an intent.
 */
public final class JoinedPart {
    /** It has not happened. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final Kind[] BY_CODE = new Kind[Steps.RESERVED];

    static {
        for (Kind kind : Kind.values()) {
            BY_CODE[kind.code()] = kind;
        }
    }

    // As they are read, in no order.
    private final long[] readKeys;
    private final long[] readOrders;
    private final long[] readTimes;
    private final long[] readFen;
    private int read;

    private final int lanes;

    // By intent.
    private long[] keys = {};
    private int[] firstTry = {};
    private long[] accepted = {};
    private int[] missing = {};
    private final long[][] lives = new long[Life.values().length][];
    private byte[] warehouse = {};
    private IntentTable places = new IntentTable(new long[0], 1);

    // By attempt.
    private long[] order = {};
    private long[] time = {};
    private long[] fen = {};
    private long[] answer = {};

    /** What an order has at most one of. */
    public enum Life {
        RESERVED,
        PAID,
        DECLINED,
        UNPAID,
        BREAKER_OPEN,
        RELEASED,
        REFUNDED,
        DISPATCHED,
        CLEARED,
        DELIVERED
    }

    JoinedPart(int attempts, int lanes) {
        this.lanes = lanes;
        readKeys = new long[attempts];
        readOrders = new long[attempts];
        readTimes = new long[attempts];
        readFen = new long[attempts];
    }

    void tries(long[] longs, int size) {
        for (int at = 0; at < size; at += SpillJournal.TRY) {
            readKeys[read] = IntentKey.of(longs[at]);
            readOrders[read] = longs[at + 1];
            readTimes[read] = longs[at + 2];
            readFen[read] = longs[at + 3];
            read++;
        }
    }

    /** All attempts are read: sorts them. */
    void triesAreThere() {
        keys = firstTries();
        int n = keys.length;
        places = new IntentTable(keys, lanes);
        int[] placeOf = new int[read];
        firstTry = new int[n + 1];
        for (int i = 0; i < read; i++) {
            placeOf[i] = places.placeOf(readKeys[i]);
            firstTry[placeOf[i] + 1]++;
        }
        for (int i = 0; i < n; i++) {
            firstTry[i + 1] += firstTry[i];
        }
        order = new long[read];
        time = new long[read];
        fen = new long[read];
        answer = new long[read];
        Arrays.fill(answer, NEVER);
        for (int i = 0; i < read; i++) {
            int to = firstTry[placeOf[i]] + Order.attempt(readOrders[i]) - 1;
            order[to] = readOrders[i];
            time[to] = readTimes[i];
            fen[to] = readFen[i];
        }
        accepted = new long[n];
        Arrays.fill(accepted, NEVER);
        missing = new int[n];
    }

    private long[] firstTries() {
        long[] first = new long[read];
        int count = 0;
        for (int i = 0; i < read; i++) {
            if (Order.attempt(readOrders[i]) == 1) {
                first[count++] = readKeys[i];
            }
        }
        long[] sorted = Arrays.copyOf(first, count);
        Arrays.sort(sorted);
        return sorted;
    }

    void answers(long[] longs, int size) {
        for (int at = 0; at < size; at += SpillJournal.STEP) {
            int place = places.placeOf(IntentKey.of(longs[at]));
            long step = longs[at + 1];
            Kind kind = BY_CODE[Steps.code(step)];
            if (kind == Kind.SHORTENED) {
                missing[place] = Steps.number(step);
                continue;
            }
            answer[firstTry[place] + Steps.number(step) - 1] = step;
            if (kind == Kind.ACCEPTED) {
                accepted[place] = step;
            }
        }
    }

    void makeRoomForLives() {
        for (int i = 0; i < lives.length; i++) {
            lives[i] = new long[keys.length];
            Arrays.fill(lives[i], NEVER);
        }
        warehouse = new byte[keys.length];
        Arrays.fill(warehouse, (byte) Order.NO_WAREHOUSE);
        for (int i = 0; i < keys.length; i++) {
            if (accepted[i] != NEVER) {
                warehouse[i] = (byte) Steps.warehouse(accepted[i]);
                lives[Life.RESERVED.ordinal()][i] = Steps.holds(accepted[i]) ? Steps.time(accepted[i]) : NEVER;
            }
        }
    }

    void lives(long[] longs, int size) {
        for (int at = 0; at < size; at += SpillJournal.STEP) {
            int place = places.placeOf(IntentKey.of(longs[at]));
            long step = longs[at + 1];
            Life life = life(Steps.code(step));
            long[] when = lives[life.ordinal()];
            // Units may come to a backorder bit by bit: it has them when the last ones do.
            when[place] = Math.max(when[place], Steps.time(step));
            if (Steps.warehouse(step) != Order.NO_WAREHOUSE) {
                warehouse[place] = (byte) Steps.warehouse(step);
            }
        }
    }

    private static Life life(int code) {
        if (code == Steps.RESERVED) {
            return Life.RESERVED;
        }
        return switch (BY_CODE[code]) {
            case PAID -> Life.PAID;
            case DECLINED -> Life.DECLINED;
            case UNPAID -> Life.UNPAID;
            case BREAKER_OPEN -> Life.BREAKER_OPEN;
            case RELEASED -> Life.RELEASED;
            case REFUNDED -> Life.REFUNDED;
            case DISPATCHED -> Life.DISPATCHED;
            case CLEARED -> Life.CLEARED;
            case DELIVERED -> Life.DELIVERED;
            default -> throw new IllegalStateException("no step of an order's life: " + code);
        };
    }

    public int intents() {
        return keys.length;
    }

    public long key(int intent) {
        return keys[intent];
    }

    /** The first attempt of an intent; that of the next intent ends them. */
    public int firstTry(int intent) {
        return firstTry[intent];
    }

    public long order(int attempt) {
        return order[attempt];
    }

    /** When an attempt was made. */
    public long time(int attempt) {
        return time[attempt];
    }

    /** What was asked for. */
    public long fen(int attempt) {
        return fen[attempt];
    }

    public Kind answer(int attempt) {
        return BY_CODE[Steps.code(answer[attempt])];
    }

    public long answeredAt(int attempt) {
        return Steps.time(answer[attempt]);
    }

    public boolean isAccepted(int intent) {
        return accepted[intent] != NEVER;
    }

    /** The attempt that became an order. */
    public int acceptedTry(int intent) {
        return firstTry[intent] + Steps.number(accepted[intent]) - 1;
    }

    public long acceptedAt(int intent) {
        return Steps.time(accepted[intent]);
    }

    /** Where its units were from when it was accepted, or {@link Order#NO_WAREHOUSE}. */
    public int acceptedFrom(int intent) {
        return Steps.warehouse(accepted[intent]);
    }

    /** Units of an order, which may be fewer than were asked for. */
    public int units(int intent) {
        return Order.units(order[acceptedTry(intent)]) - missing[intent];
    }

    /** What an order is worth: of a shortened one its part, as its seller reckons it. */
    public long orderFen(int intent) {
        int attempt = acceptedTry(intent);
        return fen[attempt] * units(intent) / Order.units(order[attempt]);
    }

    /** When a step of an order's life was taken, or {@link #NEVER}. */
    public long when(Life life, int intent) {
        return lives[life.ordinal()][intent];
    }

    /** Where an order's units are from, or {@link Order#NO_WAREHOUSE}. */
    public int warehouse(int intent) {
        return warehouse[intent];
    }
}
