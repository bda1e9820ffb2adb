package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One reading of a log, for a share of its intents and stock records. Rows come in any order: they are put into bins by
 * intent and by record first, and each bin is then sorted on its own.
 */
final class Pass {
    static final String ARRIVALS = "all intents that are drawn arrive";

    private static final int BINS = 256;

    private final Shelves shelves;
    private final Frame frame;
    private final int share;
    private final int shares;
    private final Events[] events = new Events[BINS];
    private final Moves[] moves = new Moves[BINS];
    private final Asks[] asks = new Asks[BINS];
    private final Stations stations;
    private final List<Broken> broken = new ArrayList<>();
    /** What is broken between orders; told only where each by itself is sound, for who strays disturbs his neighbours. */
    private final List<Broken> between = new ArrayList<>();

    private final long[] rows = new long[What.values().length];
    private final long[] units = new long[What.values().length];
    private long digest;
    private long intents;

    Pass(Shelves shelves, Frame frame, int share, int shares) {
        this.shelves = shelves;
        this.frame = frame;
        this.stations = new Stations(frame, share, shares);
        this.share = share;
        this.shares = shares;
        for (int b = 0; b < BINS; b++) {
            events[b] = new Events();
            moves[b] = new Moves();
            asks[b] = new Asks();
        }
    }

    void read(Path file) throws IOException, Unreadable {
        LogRows.read(file, (row, lines) -> take(row));
    }

    private void take(Row row) {
        rows[row.what.ordinal()]++;
        units[row.what.ordinal()] += row.what.isOfIntent() ? 0 : row.units;
        if (Asks.isOne(row) && row.offer % shares == share) {
            asks[row.offer / shares % BINS].add(row);
        }
        switch (row.what) {
            case INITIAL, ON_HAND -> wrong(row, share == 0 ? shelves.add(row) : Row.FINE);
            case RECEIPT -> {
                wrong(row, share == 0 ? shelves.misplaced(row) : Row.FINE);
                move(row, row.units, Broken.NOBODY);
            }
            default -> {
                stations.add(row);
                int spread = Intents.spread(row.intent);
                if (spread % shares == share) {
                    events[spread / shares % BINS].add(row);
                }
                if (row.location != Row.NONE && row.unit >= 0 && row.units != Row.NONE) {
                    move(row, row.what == What.RELEASED ? row.units : -row.units, row.intent);
                }
            }
        }
    }

    private void wrong(Row row, String how) {
        if (!how.isEmpty()) {
            broken.add(new Broken(StockLaws.BALANCE, row.time, Broken.NOBODY, how));
        }
    }

    private void move(Row row, int units, long intent) {
        if (row.unit % shares == share) {
            moves[row.unit / shares % BINS].add(row.unit, row.time, units, intent);
        }
    }

    void check() {
        IntentLaws laws = new IntentLaws(shelves, frame);
        OfferLaws offers = new OfferLaws(shelves, frame.tables());
        int[][] records = shelves.byOffer(frame.tables().offers());
        for (int b = 0; b < BINS; b++) {
            List<Event> sorted = events[b].sorted();
            events[b] = null;
            long before = Broken.NOBODY;
            for (int from = 0; from < sorted.size(); ) {
                int to = from;
                long intent = sorted.get(from).intent();
                while (to < sorted.size() && sorted.get(to).intent() == intent) {
                    Event e = sorted.get(to++);
                    if (e.what().code > 0) {
                        digest += Digests.ofEvent(e.what().code, intent, e.attempt(), e.time(), e.unit(), e.fen());
                    }
                }
                intents++;
                if (!Intents.follows(intent, before)) {
                    between.add(new Broken(
                            ARRIVALS,
                            sorted.get(from).time(),
                            intent,
                            "the intent comes, and the one before it in its slot does not"));
                }
                before = intent;
                laws.check(sorted.subList(from, to)).ifPresent(broken::add);
                from = to;
            }
            stock(moves[b]);
            moves[b] = null;
            asks[b].byOffer().forEach((offer, some) -> {
                if (offer < records.length) {
                    offers.check(records[offer], some).ifPresent(between::add);
                }
            });
            asks[b] = null;
        }
        stations.check(between::add);
        rest();
    }

    private void stock(Moves some) {
        StockLaws laws = new StockLaws(shelves);
        Map<Integer, List<StockLaws.Move>> byRecord = new TreeMap<>();
        some.forEach(
                (move, r) -> byRecord.computeIfAbsent(r, k -> new ArrayList<>()).add(move));
        byRecord.forEach((r, list) -> {
            StockLaws.Found found = laws.check(r, list);
            found.broken().ifPresent(broken::add);
            digest += found.digest();
            shelves.moved(r);
        });
    }

    /** The records of this share that nothing was taken from or brought to. */
    private void rest() {
        StockLaws laws = new StockLaws(shelves);
        for (int r = share; r < shelves.end(); r += shares) {
            if (!shelves.hasMoved(r)) {
                StockLaws.Found found = laws.check(r, List.of());
                found.broken().ifPresent(broken::add);
                digest += found.digest();
            }
        }
    }

    /** Rows by kind, and units of those of stock; of all rows, whatever the share. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (What what : What.values()) {
            counts.put(what.label(), rows[what.ordinal()]);
            if (!what.isOfIntent()) {
                counts.put("units of " + what.label(), units[what.ordinal()]);
            }
        }
        return counts;
    }

    List<Broken> broken() {
        return broken;
    }

    List<Broken> between() {
        return between;
    }

    long digest() {
        return digest;
    }

    long intents() {
        return intents;
    }
}
