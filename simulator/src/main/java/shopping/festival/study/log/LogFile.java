package shopping.festival.study.log;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.snapshot.FileSum;

/**
 * The file of a log, plain or packed. A packed one can be cut between two gzip members: whatever comes after the cut is
 * taken away, and what is left is whole.
 */
final class LogFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final CRC32C sum;
    private final OutputStream file;
    private final boolean isZipped;
    /** What is written now, opened when there is something to write: a file has no empty member. */
    private @Nullable Member member;

    private LogFile(FileChannel channel, CRC32C sum, boolean isZipped) {
        this.channel = channel;
        this.sum = sum;
        this.isZipped = isZipped;
        OutputStream summed = new CheckedOutputStream(Channels.newOutputStream(channel), sum);
        this.file = isZipped ? new BufferedOutputStream(summed, BUFFER) : summed;
    }

    static LogFile create(Path part, boolean isZipped) throws IOException {
        return new LogFile(
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                new CRC32C(),
                isZipped);
    }

    /**
     * The same of a file that was cut before.
     *
     * @param bytes that are left of it
     * @param sum of these
     */
    static LogFile goOn(Path part, long bytes, CRC32C sum, boolean isZipped) throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        try {
            channel.truncate(bytes).position(bytes);
            return new LogFile(channel, sum, isZipped);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    void write(byte[] bytes, int size) throws IOException {
        if (!isZipped) {
            file.write(bytes, 0, size);
            return;
        }
        if (member == null) {
            member = new Member(file);
        }
        member.write(bytes, 0, size);
    }

    /** Ends a member, and tells what is in the file: not yet on the disk itself. */
    FileSum cut() throws IOException {
        endMember();
        file.flush();
        return new FileSum(channel.position(), (int) sum.getValue());
    }

    private void endMember() throws IOException {
        if (member != null) {
            member.end();
            member = null;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            endMember();
            file.flush();
        }
    }

    /** Level 1: three quarters of the best level's gain at a third of its time. */
    private static final class Member extends GZIPOutputStream {
        Member(OutputStream file) throws IOException {
            super(file, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }

        /** Without ending the file. */
        void end() throws IOException {
            try {
                finish();
            } finally {
                def.end();
            }
        }
    }
}
