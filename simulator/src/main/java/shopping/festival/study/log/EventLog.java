package shopping.festival.study.log;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.engine.snapshot.FileSum;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;
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
    private static final byte[] NO_ROWS = {};

    private final Path place;
    private final WholeFile whole;
    private final LogFile file;
    private final List<EventJournal> journals = new ArrayList<>();
    private final LogWriter writer;
    private final boolean isGoneOnWith;
    /** By journal: rows that waited in it when the snapshot was taken that the run goes on from. */
    private final Deque<byte[]> waiting;

    private int[] offerOfRecord = {};
    private byte[] warehouseOfRecord = {};
    /** Of stock, and those before the run went on. */
    private long otherRows;

    private boolean closed;

    private EventLog(Path place) throws IOException {
        this.place = place;
        this.whole = WholeFile.at(place);
        this.file = LogFile.create(whole.part(), isZipped(place));
        this.writer = new LogWriter(file, new CRC32());
        this.isGoneOnWith = false;
        this.waiting = new ArrayDeque<>();
    }

    private EventLog(LogRest rest, Snapshot from) throws IOException {
        LogMark mark = rest.mark();
        this.place = Path.of(mark.place());
        this.whole = WholeFile.goOn(place, LogRest.part(mark));
        this.file = LogFile.goOn(whole.part(), mark.bytes(), rest.file(), isZipped(place));
        this.writer = new LogWriter(file, rest.text());
        this.isGoneOnWith = true;
        this.waiting = WaitingRows.of(from.state().copy(WaitingRows.SECTION));
        this.otherRows = mark.rows();
    }

    /** True if a log can have this name. */
    public static boolean canBeNamed(Path file) {
        return file.toString().endsWith(PLAIN) || isZipped(file);
    }

    static boolean isZipped(Path file) {
        return file.toString().endsWith(ZIPPED);
    }

    /** Opens a log before its run, so that a place that cannot be written to is known before anybody waits. */
    public static EventLog open(Path place) throws IOException {
        return new EventLog(place);
    }

    /** Goes on with the log of a run that goes on, from where it was then. */
    public static EventLog goOn(LogRest rest, Snapshot from) throws IOException {
        return new EventLog(rest, from);
    }

    /** Where it will be. */
    public Path place() {
        return place;
    }

    /** Writes what the day begins with, unless that is there already. */
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
        if (isGoneOnWith) {
            return;
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
        otherRows += offerOfRecord.length;
    }

    @Override
    public Journal wrap(Journal journal) {
        byte[] rows = Objects.requireNonNullElse(waiting.poll(), NO_ROWS);
        EventJournal logged = new EventJournal(journal, writer, offerOfRecord, warehouseOfRecord, rows);
        journals.add(logged);
        return logged;
    }

    /** True once the disk has refused: the run need not go on. */
    public boolean hasFailed() {
        return writer.hasFailed();
    }

    /** Where a log will have been when a snapshot was taken. */
    @FunctionalInterface
    public interface Reached {
        /** Waits until all before it is on the disk. */
        LogMark mark() throws IOException;
    }

    /**
     * Ends what was written so far: a run can go on from there. The journals must stand still; nobody waits for the
     * disk.
     *
     * @param state has the rows that are in no file yet
     */
    public Reached cut(Sections state) {
        spill();
        long rows = otherRows;
        for (EventJournal journal : journals) {
            rows += journal.rows();
            state.add(WaitingRows.SECTION, journal.waiting());
        }
        long soFar = rows;
        Future<FileSum> upTo = writer.cut();
        return () -> {
            FileSum sum = reached(upTo);
            // A channel of its own: whoever is interrupted meanwhile closes that one only.
            try (FileChannel written = FileChannel.open(whole.part(), StandardOpenOption.WRITE)) {
                written.force(true);
            }
            return LogMark.of(place, whole.part(), sum, soFar);
        };
    }

    private static FileSum reached(Future<FileSum> upTo) throws IOException {
        try {
            return upTo.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException refused ? refused : new IOException(e);
        }
    }

    /** Rows of journals that are no more, since there are fewer partitions than before. */
    private void spill() {
        for (byte[] rows = waiting.poll(); rows != null; rows = waiting.poll()) {
            writer.give(rows, rows.length, 0);
        }
    }

    /**
     * Ends the log of a run that has ended well.
     *
     * @return how many rows it has
     */
    public long end(StockLedger stock, String digest) throws IOException {
        spill();
        stock("on_hand,,,,", stock::onHand);
        long rows = otherRows;
        for (EventJournal journal : journals) {
            rows += journal.finish();
        }
        long checksum = writer.drain();
        byte[] trailer = LogHead.trailer(rows, digest, checksum);
        file.write(trailer, trailer.length);
        file.close();
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
    public void close() {
        end(true);
    }

    /** Leaves what was written, and has not been moved in place, to who goes on with it. */
    public void leave() {
        end(false);
    }

    private synchronized void end(boolean removes) {
        if (closed) {
            return;
        }
        closed = true;
        writer.close();
        if (removes) {
            whole.close();
        }
        try {
            file.close();
        } catch (IOException e) {
            // The file has gone already, or is cut back by who goes on with it.
        }
    }
}
