package shopping.festival.study.export.spill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Journal;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;

/**
 * A run read along, event by event, onto the disk: attempts, their answers and what becomes of orders by the part an
 * intent belongs to, movements of stock by the hour. Nothing of it stays in memory but blocks that are not full.
 */
public final class SpilledRun implements JournalWrapper, AutoCloseable {
    private static final String SAMPLE = "export sample";
    /** Odd, so that no two intents fall together (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final Move[] MOVES = Move.values();
    /** For each part: attempts, answers, lives. */
    private static final int HEAPS_A_PART = 3;

    private final Festival festival;
    private final Parts parts;
    private final Spill spill;
    private final long sampleKey;
    private final long sampleBelow;
    /** The hours of the day, and one for all that comes after it. */
    private final int hours;

    private final int[] offerOfRecord;
    private final List<SpillJournal> journals = new ArrayList<>();
    /** By stock record: units that intents outside the sample gave back, less those they took. */
    private final AtomicIntegerArray outside;

    /**
     * Before the run.
     *
     * @param sample share of the intents that is kept, by a hash of their key: the same ones in every table
     * @param folder where the file is, as long as this is open
     */
    public SpilledRun(Festival festival, double sample, Path folder) throws IOException {
        this(festival, sample, folder, Parts.of(festival));
    }

    SpilledRun(Festival festival, double sample, Path folder, Parts parts) throws IOException {
        this.festival = festival;
        this.parts = parts;
        Market market = festival.market();
        this.hours = (int) ((festival.buyers().dayLength() + VirtualTime.HOUR - 1) / VirtualTime.HOUR) + 1;
        this.spill = new Spill(folder.resolve(".spill"), HEAPS_A_PART * parts.count() + hours);
        this.sampleKey = Draws.base(festival.seedKey(), Draws.keyOf(SAMPLE));
        this.sampleBelow = sample >= 1 ? Long.MAX_VALUE : (long) (sample * (1L << 53));
        this.outside = new AtomicIntegerArray(sample >= 1 ? 0 : market.records());
        this.offerOfRecord = new int[market.records()];
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                offerOfRecord[r] = offer;
            }
        }
    }

    @Override
    public Journal wrap(Journal journal) {
        SpillJournal spilled = new SpillJournal(journal, this, spill.new Writer());
        journals.add(spilled);
        return spilled;
    }

    /** Whether an intent is in the sample. */
    boolean isKept(long id) {
        return sampleBelow == Long.MAX_VALUE || Draws.mix(sampleKey + id * SPREAD) >>> 11 < sampleBelow;
    }

    /** Whether not all intents are kept. */
    public boolean isSample() {
        return sampleBelow != Long.MAX_VALUE;
    }

    void moveOutside(int stockRecord, int units) {
        outside.addAndGet(stockRecord, units);
    }

    int heapOfTries(long id) {
        return HEAPS_A_PART * parts.of(id);
    }

    int heapOfMoves(long time) {
        return HEAPS_A_PART * parts.count() + (int) Math.min(hours - 1, time / VirtualTime.HOUR);
    }

    Market market() {
        return festival.market();
    }

    /** True once the disk has refused: the run need not go on. */
    public boolean hasFailed() {
        return spill.hasFailed();
    }

    /** What the disk said, if it refused. */
    public void check() throws IOException {
        spill.check();
    }

    /** When an hour is over at every node: its movements can be read, though the run goes on. */
    public void finishMoves(int hour) {
        journals.forEach(journal -> journal.finish(HEAPS_A_PART * parts.count() + hour));
    }

    /** When the run has ended: writes what is still in memory. */
    public void finish() throws IOException {
        journals.forEach(SpillJournal::finish);
        check();
    }

    /** The parts of an hour of the day, in the order of their keys. */
    public List<Integer> partsOfHour(int hour) {
        List<Integer> all = new ArrayList<>();
        for (int p = 0; p < parts.count(); p++) {
            if (parts.hour(p) == hour) {
                all.add(p);
            }
        }
        return all;
    }

    /** Hours, with the last one for all that moves after the day. */
    public int hours() {
        return hours;
    }

    /** The instant of the last event. */
    public long last() {
        return journals.stream().mapToLong(SpillJournal::last).max().orElse(0);
    }

    /** How much is read to write the tables of a part: for who has the largest done first. */
    public long size(int part) {
        return spill.size(HEAPS_A_PART * part);
    }

    /** What happened to the intents of a part, to an order's end or to an attempt's only. */
    public JoinedPart join(int part, boolean withLives) throws IOException {
        JoinedPart joined = new JoinedPart(
                (int) (spill.size(HEAPS_A_PART * part) / SpillJournal.TRY),
                festival.buyers().lanes());
        spill.blocks(HEAPS_A_PART * part).each(joined::tries);
        joined.triesAreThere();
        spill.blocks(HEAPS_A_PART * part + 1).each(joined::answers);
        if (withLives) {
            joined.makeRoomForLives();
            spill.blocks(HEAPS_A_PART * part + 2).each(joined::lives);
        }
        return joined;
    }

    /** Adds the row of a movement of stock. */
    @FunctionalInterface
    public interface Moves {
        /** @param key of the intent, or below 0 */
        void add(Move kind, int stockRecord, int units, long key, long time, RowBatch to);
    }

    /** The movements of an hour, in the order in which they were written. */
    public RowSource moves(int hour, Moves each) {
        Spill.Blocks blocks = spill.blocks(HEAPS_A_PART * parts.count() + hour);
        return batch -> {
            while (batch.size() + Spill.BLOCK / SpillJournal.MOVE <= RowBatch.ROWS) {
                int size = blocks.next();
                if (size == 0) {
                    return;
                }
                rows(blocks.longs(), size, each, batch);
            }
        };
    }

    private static void rows(long[] longs, int size, Moves each, RowBatch batch) {
        for (int at = 0; at < size; at += SpillJournal.MOVE) {
            long step = longs[at + 1];
            long what = longs[at + 2];
            Move kind = MOVES[Steps.code(step)];
            each.add(kind, (int) (what >>> Integer.SIZE), (int) what, longs[at], Steps.time(step), batch);
        }
    }

    /** Movements of an hour. */
    public long countOfMoves(int hour) {
        return spill.size(HEAPS_A_PART * parts.count() + hour) / SpillJournal.MOVE;
    }

    public int offerOf(int stockRecord) {
        return offerOfRecord[stockRecord];
    }

    /** By stock record, what intents outside the sample gave back, less what they took; 0 without a sample. */
    public int outside(int stockRecord) {
        return outside.length() == 0 ? 0 : outside.get(stockRecord);
    }

    @Override
    public void close() {
        spill.close();
    }
}
