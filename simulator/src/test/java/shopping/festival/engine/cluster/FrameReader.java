package shopping.festival.engine.cluster;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Reads a connection of Artery: its opening, then frame after frame, each behind its length in four bytes. */
final class FrameReader {
    /** Far above the largest frame that anybody sets up. */
    private static final int FRAME_BYTES_MAX = 1 << 26;

    private static final int CHUNK_BYTES = 1 << 16;

    private final InputStream in;

    FrameReader(InputStream in) {
        this.in = new BufferedInputStream(in, CHUNK_BYTES);
    }

    /** The first five bytes, or fewer if the connection ends before. */
    byte[] opening() throws IOException {
        return in.readNBytes(ArteryStream.OPENING_BYTES);
    }

    /** The next frame without its length, or none where the connection ends between two. */
    Optional<byte[]> frame() throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return Optional.empty();
        }
        if (head.length < Integer.BYTES) {
            throw new EOFException("a connection ends within the length of a frame");
        }
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < 0 || length > FRAME_BYTES_MAX) {
            throw new IOException("a frame of " + length + " bytes is none of Artery's");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException("a connection ends within a frame");
        }
        return Optional.of(frame);
    }

    /** What has come of a connection that is not Artery's, one byte at least; none at its end. */
    Optional<byte[]> chunk() throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        int length = in.read(chunk);
        return length < 0 ? Optional.empty() : Optional.of(Arrays.copyOf(chunk, length));
    }
}
