package shopping.festival.study.log.proof;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip file that knows what stands behind its end: the library passes that over in silence. */
final class Packed extends GZIPInputStream {
    private static final int TRAILER = 8;

    private final Counted raw;
    private final long size;
    /** Place in the file at which the buffer ends from which is unpacked. */
    private long bufferEnd;

    Packed(InputStream raw, long size, int buffer) throws IOException {
        this(new Counted(raw), size, buffer);
    }

    private Packed(Counted raw, long size, int buffer) throws IOException {
        super(raw, buffer);
        this.raw = raw;
        this.size = size;
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        bufferEnd = raw.count;
    }

    /** Bytes behind the end; known when all is read. */
    long behind() {
        return size - (bufferEnd - inf.getRemaining() + TRAILER);
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
