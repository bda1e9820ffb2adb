package shopping.festival.engine.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import shopping.festival.base.text.OneLine;

/**
 * Writes the state of a run into a file and reads it back. All numbers are little-endian:
 *
 * <pre>
 * head     mark (8 bytes), version of this layout (4), CRC32C of both (4)
 * section  bytes of its name (4), name in UTF-8, words (8), the words (8 each), CRC32C of all that (4); one after another
 * end      0 (4), sections (4), CRC32C of both (4), end mark (8)
 * </pre>
 *
 * Not for several threads: its buffer is one and the same for all files.
 */
public final class SnapshotFile {
    private static final int LAYOUT = 1;
    private static final long MARK = word("FESTSNAP");
    private static final long END_MARK = word("SNAPEND.");
    /** Larger than a page cache cares for, small enough to stay in a processor's cache. */
    private static final int BUFFER_BYTES = 1 << 20;

    private static final int NAME_BYTES_MOST = 1_000;
    /** About the longest array of a JVM. */
    private static final long WORDS_MOST = Integer.MAX_VALUE - 8;

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    private static long word(String eightLetters) {
        return ByteBuffer.wrap(eightLetters.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
    }

    /**
     * Writes a file, which is there whole and on the disk itself, or not at all.
     *
     * @param place where to; what is there is replaced
     */
    public FileSum write(Path place, Sections sections) throws IOException {
        Path part = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            FileSum sum = writeAll(part, sections);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return sum;
        } catch (IOException | RuntimeException e) {
            remove(part);
            throw e;
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The disk has gone: nothing more can be done.
        }
    }

    private FileSum writeAll(Path part, Sections sections) throws IOException {
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            WordOutput out = new WordOutput(channel, buffer);
            out.word(MARK);
            out.number(LAYOUT);
            out.endPart();
            int count = 0;
            for (String name : sections.names()) {
                byte[] letters = name.getBytes(StandardCharsets.UTF_8);
                if (letters.length == 0 || letters.length > NAME_BYTES_MOST) {
                    throw new IllegalArgumentException("a section cannot be called " + name);
                }
                out.number(letters.length);
                out.bytes(letters);
                out.word(sections.size(name));
                out.words(sections.words(name), sections.size(name));
                out.endPart();
                count++;
            }
            out.number(0);
            out.number(count);
            out.endPart();
            out.word(END_MARK);
            FileSum sum = out.end();
            channel.force(true);
            return sum;
        }
    }

    /**
     * Reads a file.
     *
     * @param written what it was when it was written
     * @throws DamagedSnapshot if it is not that
     */
    public Sections read(Path place, FileSum written) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
            WordInput in = new WordInput(channel, buffer);
            Sections sections = readAll(place, in);
            if (!in.end().equals(written)) {
                throw new DamagedSnapshot(place, "", "is another file than the one that was written");
            }
            return sections;
        }
    }

    private static Sections readAll(Path place, WordInput in) throws IOException {
        Sections sections = new Sections();
        String where = "";
        try {
            head(place, in);
            where = ", its first section,";
            int count = 0;
            for (int letters = in.number(); letters != 0; letters = in.number()) {
                where = ", section " + section(place, in, letters, where, sections) + " or behind it,";
                count++;
            }
            where = ", its end,";
            if (in.number() != count || !in.isPartWhole() || in.word() != END_MARK || in.left() != 0) {
                throw new DamagedSnapshot(place, where, "is not as it was written");
            }
            return sections;
        } catch (EOFException e) {
            throw new DamagedSnapshot(place, where, "is cut off");
        }
    }

    private static void head(Path place, WordInput in) throws IOException {
        if (in.left() < Long.BYTES || in.word() != MARK) {
            throw new DamagedSnapshot(place, "", "is no state of a run");
        }
        int layout = in.number();
        if (!in.isPartWhole()) {
            throw new DamagedSnapshot(place, ", its head,", "is not as it was written");
        }
        if (layout != LAYOUT) {
            throw new DamagedSnapshot(place, "", "has layout " + layout + ", this program reads " + LAYOUT);
        }
    }

    /** @return its name */
    private static String section(Path place, WordInput in, int letters, String where, Sections sections)
            throws IOException {
        if (letters < 0 || letters > NAME_BYTES_MOST) {
            throw new DamagedSnapshot(place, where, "is not as it was written");
        }
        String name = new String(in.bytes(letters), StandardCharsets.UTF_8);
        String here = ", section " + OneLine.of(name) + ",";
        try {
            long count = in.word();
            // What a damaged number asks for may be more than any memory has.
            if (count < 0 || count > Math.min(WORDS_MOST, in.left() / Long.BYTES)) {
                throw new DamagedSnapshot(place, here, "is cut off, or its length is not as it was written");
            }
            long[] words = in.words((int) count);
            if (!in.isPartWhole() || sections.has(name)) {
                throw new DamagedSnapshot(place, here, "is not as it was written");
            }
            sections.take(name, words);
            return OneLine.of(name);
        } catch (EOFException e) {
            throw new DamagedSnapshot(place, here, "is cut off");
        }
    }
}
