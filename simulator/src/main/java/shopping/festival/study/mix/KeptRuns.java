package shopping.festival.study.mix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.NotWritten;

/**
 * The runs of a sweep that have ended, in a file beside its folder until that is there: so that who breaks the sweep off,
 * or is broken off, need not play them again. A line each, its checksum before it; the first says what was asked. A line
 * is written at once, so that whatever ends the program leaves whole lines, and perhaps a torn one behind them.
 */
final class KeptRuns implements AutoCloseable {
    /** What the name of the folder-to-be is followed by. */
    static final String SUFFIX = ".unfinished";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SUM_CHARS = 8;

    private final Path file;
    private final FileChannel channel;
    private final Map<KeptRun.Place, KeptRun> runs = new LinkedHashMap<>();
    private long whole;
    private int damaged;
    private int ended;
    private boolean dropped;

    private KeptRuns(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the file of a sweep.
     *
     * @param resumes what is there already; without that nothing may be
     */
    static KeptRuns open(Path file, KeptQuestion question, boolean resumes) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            KeptRuns kept = new KeptRuns(file, channel);
            try {
                kept.lock();
                kept.begin(question, resumes);
                return kept;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw Mistakes.of("cannot keep finished runs in " + file + ": " + DiskTrouble.reason(e)
                    + ". Choose another folder with --out.");
        }
    }

    private void begin(KeptQuestion question, boolean resumes) throws IOException {
        List<String> lines = channel.size() == 0 ? List.of() : read();
        if (lines.size() > 1 && !resumes) {
            throw Mistakes.of(file + " holds finished runs of a mix that was broken off. Add " + MixQuestion.RESUME
                    + " to go on with them, or remove that file to begin anew.");
        }
        if (lines.size() > 1) {
            take(lines, question);
        } else {
            channel.truncate(0);
            write(JSON.writeValueAsString(question));
        }
    }

    /** Two sweeps in one file would each find lines that are not theirs. */
    private void lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Within this JVM.
        }
        throw Mistakes.of(file + " is being written by another mix. Wait for it, or name another folder with --out.");
    }

    /** The whole lines of a file that begins as ours do: no other is touched. */
    private List<String> read() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        List<String> lines =
                new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || parsed(lines.get(0), KeptQuestion.class).isEmpty()) {
            throw Mistakes.of(file + " does not begin as the runs of a mix do: its first line is damaged."
                    + " Remove that file to begin anew.");
        }
        // What is written next must not go on in a torn line.
        damaged = end < bytes.length ? 1 : 0;
        whole = end;
        return lines;
    }

    private void take(List<String> lines, KeptQuestion question) throws IOException {
        List<String> differences = parsed(lines.get(0), KeptQuestion.class)
                .map(then -> then.differences(question))
                .orElseThrow();
        if (!differences.isEmpty()) {
            throw Mistakes.of(file + " holds runs of another mix: " + String.join("; ", differences)
                    + ". Ask for the same as then, or remove that file to begin anew.");
        }
        for (String line : lines.subList(1, lines.size())) {
            parsed(line, KeptRun.class).ifPresentOrElse(run -> runs.put(run.place(), run), () -> damaged++);
        }
        channel.truncate(whole);
        channel.position(whole);
    }

    private static <T> Optional<T> parsed(String line, Class<T> type) {
        int text = SUM_CHARS + 1;
        if (line.length() <= text || !line.startsWith(sum(line.substring(text)) + " ")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(line.substring(text), type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String sum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private synchronized void write(String text) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((sum(text) + " " + text + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    /** A run that had ended before this sweep began. */
    Optional<KeptRun> find(Setting setting, int replication) {
        return Optional.ofNullable(runs.get(KeptRun.Place.of(setting, replication)));
    }

    /** A run has ended, on any thread. */
    void add(KeptRun run) {
        try {
            write(JSON.writeValueAsString(run));
        } catch (IOException e) {
            throw new NotWritten(e);
        }
        synchronized (this) {
            ended++;
        }
    }

    /** How many the file held that are whole. */
    int found() {
        return runs.size();
    }

    /** Whether any of those had an order. */
    boolean hasOrders() {
        return runs.values().stream().anyMatch(run -> run.accepted() > 0);
    }

    /** Lines that are left out, their runs played again. */
    int damaged() {
        return damaged;
    }

    /** How many it holds now. */
    synchronized int size() {
        return runs.size() + ended;
    }

    Path file() {
        return file;
    }

    /** Nobody needs it any more. */
    void drop() {
        dropped = true;
    }

    /** Leaves the file if there is something in it that somebody may need. */
    @Override
    public void close() throws IOException {
        if (dropped || size() == 0) {
            Files.deleteIfExists(file);
        }
        channel.close();
    }
}
