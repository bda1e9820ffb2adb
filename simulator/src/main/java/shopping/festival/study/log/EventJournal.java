package shopping.festival.study.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/** The journal of one node, read along: every event becomes a row in a crate of its own, full crates go to the writer. */
final class EventJournal extends ForwardingJournal {
    /** Bytes a crate: some thousand rows, so that handing over costs nothing a row and few rows wait for the end. */
    private static final int CRATE = 1 << 16;

    private static final byte[][] KINDS = Arrays.stream(Kind.values())
            .map(k -> (k.name().toLowerCase(Locale.ROOT) + ",").getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    private static final byte[] RECEIPT = "receipt,,,".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RESERVED = "reserved,".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = ",,,,\n".getBytes(StandardCharsets.UTF_8);

    private final LogWriter writer;
    private final int[] offerOfRecord;
    private final byte[] warehouseOfRecord;
    private RowWriter row;
    private long rows;

    /** @param waiting rows that waited for a full crate when a snapshot was taken */
    EventJournal(Journal next, LogWriter writer, int[] offerOfRecord, byte[] warehouseOfRecord, byte[] waiting) {
        super(next);
        this.row = new RowWriter(new byte[CRATE], waiting);
        this.writer = writer;
        this.offerOfRecord = offerOfRecord;
        this.warehouseOfRecord = warehouseOfRecord;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        super.record(kind, id, order, time, unit, fen);
        begin(KINDS[kind.ordinal()], id, order, time, unit, fen);
        if (order == Order.NONE) {
            row.text(NOTHING);
            return;
        }
        what(order, Order.units(order));
        if (kind == Kind.ACCEPTED && takesUnits(order, unit) || kind == Kind.RELEASED) {
            place(unit);
        } else {
            row.comma();
        }
        segment(order, kind == Kind.ATTEMPTED || kind == Kind.ACCEPTED);
        row.newLine();
    }

    /** Whose buyer asks: told where it decides which shelf serves whom. */
    private void segment(long order, boolean isTold) {
        row.comma();
        if (isTold) {
            row.number(Order.segment(order));
        }
    }

    /** A place in a queue, or a promise for later, is no unit yet: what such an order takes has rows of its own. */
    private static boolean takesUnits(long order, int stockRecord) {
        return stockRecord >= 0 && Order.tag(order) != Tag.BACKORDERED;
    }

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {
        super.reserved(stockRecord, id, order, time, units);
        begin(RESERVED, id, order, time, stockRecord, 0);
        what(order, units);
        place(stockRecord);
        segment(order, true);
        row.newLine();
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        super.received(stockRecord, time, units);
        room();
        row.text(RECEIPT);
        row.number(time);
        row.comma();
        row.number(stockRecord);
        row.comma();
        row.comma();
        row.number(offerOfRecord[stockRecord]);
        row.comma();
        row.number(units);
        place(stockRecord);
        row.comma();
        row.newLine();
    }

    private void begin(byte[] kind, long id, long order, long time, int unit, long fen) {
        room();
        row.text(kind);
        row.intent(id);
        row.comma();
        row.number(Order.attempt(order));
        row.comma();
        row.number(time);
        row.comma();
        row.number(unit);
        row.comma();
        row.number(fen);
    }

    private void what(long order, int units) {
        row.comma();
        row.number(Order.offer(order));
        row.comma();
        row.number(units);
    }

    private void place(int stockRecord) {
        row.comma();
        row.number(warehouseOfRecord[stockRecord]);
    }

    private void room() {
        rows++;
        if (row.isFull()) {
            handOver();
        }
    }

    private void handOver() {
        row = new RowWriter(writer.give(row.bytes(), row.end(), CRATE));
    }

    /** How many there were. */
    long rows() {
        return rows;
    }

    /** Those that wait for a full crate, as words of a snapshot. */
    long[] waiting() {
        return WaitingRows.words(row.bytes(), row.end());
    }

    /** Hands over the last rows and tells how many there were. */
    long finish() {
        handOver();
        return rows;
    }
}
