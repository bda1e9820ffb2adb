package shopping.festival.study.export.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Tables as packed CSV, each file with its header. */
public final class CsvSink implements TableSink {
    public static final String ENDING = ".csv.gz";

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long bellEpochSecond;

    /** @param bellEpochSecond when the bell rings, seconds since 1970 */
    public CsvSink(Path folder, long bellEpochSecond) {
        this.folder = folder;
        this.bellEpochSecond = bellEpochSecond;
    }

    @Override
    public long write(Table table, String part, RowSource rows) throws IOException {
        RowBatch batch = new RowBatch(table.columns().size());
        CsvRows text = new CsvRows(table, bellEpochSecond);
        long written = 0;
        try (OutputStream file = new Packed(Files.newOutputStream(folder.resolve(part + ENDING)))) {
            text.header();
            do {
                batch.clear();
                rows.fill(batch);
                for (int row = 0; row < batch.size(); row++) {
                    text.row(batch, row);
                    text.drain(file, BUFFER);
                }
                written += batch.size();
            } while (batch.size() > 0);
            text.drain(file, 0);
        }
        return written;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}

    /** Level 1: three quarters of the best level's gain at a third of its time. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream file) throws IOException {
            super(new BufferedOutputStream(file, BUFFER), BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
