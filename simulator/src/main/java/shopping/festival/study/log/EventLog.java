package shopping.festival.study.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Journal;
import shopping.festival.result.WholeFile;

/**
 * The event log of one run, whole or not at all: it is written beside its place under a hidden name and moved there
 * when the run has ended well. Rows stand in the order in which the nodes hand them over, which differs from run to
 * run; sorted, they are the same. Keeping them in order would take as much memory as there are open orders.
 */
public final class EventLog implements JournalWrapper, AutoCloseable {
    /** The version of the layout. */
    static final int SCHEMA = 2;

    private static final String ZIPPED = ".csv.gz";
    private static final String PLAIN = ".csv";
    private static final int BUFFER = 1 << 16;

    private final WholeFile whole;
    private final OutputStream out;
    private final List<EventJournal> journals = new ArrayList<>();
    private final LogWriter writer;
    private int[] offerOfRecord = {};
    private byte[] warehouseOfRecord = {};
    private long stockRows;
    private boolean closed;

    private EventLog(Path place) throws IOException {
        this.whole = WholeFile.at(place);
        OutputStream file =
                Files.newOutputStream(whole.part(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = isZipped(place) ? new Zip(file) : file;
        this.writer = new LogWriter(out);
    }

    /** True if a log can have this name. */
    public static boolean canBeNamed(Path file) {
        return file.toString().endsWith(PLAIN) || isZipped(file);
    }

    private static boolean isZipped(Path file) {
        return file.toString().endsWith(ZIPPED);
    }

    /** Opens a log before its run, so that a place that cannot be written to is known before anybody waits. */
    public static EventLog open(Path place) throws IOException {
        return new EventLog(place);
    }

    /** Writes what the day begins with. */
    public void begin(LogHead head, Festival festival) {
        Market market = festival.market();
        offerOfRecord = new int[market.records()];
        warehouseOfRecord = new byte[market.records()];
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                offerOfRecord[r] = offer;
                warehouseOfRecord[r] = (byte) market.warehouseOf(r);
            }
        }
        give(head.text(SCHEMA, festival));
        HeadTables.offers(festival.market(), this::give);
        give(LogHead.COLUMNS);
        stock("initial,,,0,", r -> festival.stock().initial()[r]);
    }

    private void give(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writer.give(bytes, bytes.length, 0);
    }

    private void stock(String kind, IntUnaryOperator unitsOf) {
        RowWriter row = new RowWriter(new byte[BUFFER]);
        for (int r = 0; r < offerOfRecord.length; r++) {
            if (row.isFull()) {
                row = new RowWriter(writer.give(row.bytes(), row.end(), BUFFER));
            }
            row.text(kind);
            row.number(r);
            row.text(",,");
            row.number(offerOfRecord[r]);
            row.comma();
            row.number(unitsOf.applyAsInt(r));
            row.comma();
            row.number(warehouseOfRecord[r]);
            row.comma();
            row.newLine();
        }
        writer.give(row.bytes(), row.end(), BUFFER);
        stockRows += offerOfRecord.length;
    }

    @Override
    public Journal wrap(Journal journal) {
        EventJournal logged = new EventJournal(journal, writer, offerOfRecord, warehouseOfRecord);
        journals.add(logged);
        return logged;
    }

    /** True once the disk has refused: the run need not go on. */
    public boolean hasFailed() {
        return writer.hasFailed();
    }

    /**
     * Ends the log of a run that has ended well.
     *
     * @return how many rows it has
     */
    public long end(StockLedger stock, String digest) throws IOException {
        stock("on_hand,,,,", stock::onHand);
        long rows = stockRows;
        for (EventJournal journal : journals) {
            rows += journal.finish();
        }
        long checksum = writer.drain();
        out.write(LogHead.trailer(rows, digest, checksum));
        out.close();
        return rows;
    }

    /** Moves an ended log in place. */
    public synchronized void commit() throws IOException {
        whole.commit();
        closed = true;
    }

    /** What the disk said, if it refused. */
    public Optional<IOException> failure() {
        if (!hasFailed()) {
            return Optional.empty();
        }
        try {
            writer.drain();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Removes what was written if it has not been moved in place. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        writer.close();
        whole.close();
        try {
            out.close();
        } catch (IOException e) {
            // The file has gone already.
        }
    }

    /** Level 1: three quarters of the best level's gain at a third of its time. */
    private static final class Zip extends GZIPOutputStream {
        Zip(OutputStream file) throws IOException {
            super(new BufferedOutputStream(file, BUFFER), BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
