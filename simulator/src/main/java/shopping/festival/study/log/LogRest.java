package shopping.festival.study.log;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What the log of a run has up to a snapshot of it, read again: it must be what was written, and its checksum is gone on
 * with.
 *
 * @param file the sum of what is in the file
 * @param text that of the rows in it
 */
public record LogRest(LogMark mark, CRC32C file, CRC32 text) {
    private static final int BUFFER = 1 << 18;

    /** @throws IOException with what is wrong with it, in words that end a sentence */
    public static LogRest of(LogMark mark) throws IOException {
        Path part = part(mark);
        String name = "its event log " + part;
        if (!Files.isRegularFile(part)) {
            throw new IOException(name + " is missing");
        }
        long bytes = Files.size(part);
        if (bytes < mark.bytes()) {
            throw new IOException(name + " is cut off: it has " + bytes + " bytes and had " + mark.bytes());
        }
        LogRest rest = new LogRest(mark, new CRC32C(), new CRC32());
        try {
            rest.read();
        } catch (ZipException | EOFException e) {
            throw new IOException(name + " is not as it was written", e);
        }
        if ((int) rest.file.getValue() != mark.upTo().crc32c()) {
            throw new IOException(name + " is not as it was written");
        }
        return rest;
    }

    static Path part(LogMark mark) {
        return Path.of(mark.part());
    }

    private void read() throws IOException {
        try (InputStream all = Files.newInputStream(part(mark));
                InputStream begin = new CheckedInputStream(new Beginning(all, mark.bytes()), file);
                InputStream rows =
                        EventLog.isZipped(Path.of(mark.place())) ? new GZIPInputStream(begin, BUFFER) : begin) {
            byte[] buffer = new byte[BUFFER];
            for (int read = rows.read(buffer); read >= 0; read = rows.read(buffer)) {
                text.update(buffer, 0, read);
            }
        }
    }

    /** The first so many bytes. */
    private static final class Beginning extends FilterInputStream {
        private long left;

        Beginning(InputStream in, long bytes) {
            super(in);
            this.left = bytes;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read(to, from, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
