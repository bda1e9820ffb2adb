package shopping.festival.study.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code live.ndjson}: what was told of a day, line by line. A full disk ends the file, not the run. */
final class LiveFile {
    private final Writer out;
    private @Nullable IOException trouble;

    /**
     * What was told of a run before it was broken off, as far as it is still true of the one that goes on.
     *
     * @param lines of frames
     * @param number of the last frame, 0 if there is none
     * @param wallSeconds that had passed then
     * @param nextRow the first minute that they do not tell of
     */
    record Before(List<String> lines, long number, double wallSeconds, int nextRow) {
        static final Before NOTHING = new Before(List.of(), 0, 0, 0);
    }

    LiveFile(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file);
    }

    /**
     * What a file has of the time before a minute; nothing if there is none, or it is of something else.
     *
     * @param minute with which the run goes on
     */
    static Before before(Path file, int minute) {
        if (minute == 0 || !Files.isRegularFile(file)) {
            return Before.NOTHING;
        }
        try {
            List<String> all = LiveLines.whole(Files.readString(file));
            if (all.isEmpty() || LiveLines.tree(all.get(0)).path("schema").asInt() != LiveHead.SCHEMA) {
                return Before.NOTHING;
            }
            return upTo(minute, all.subList(1, all.size()));
        } catch (IOException e) {
            return Before.NOTHING;
        }
    }

    private static Before upTo(int minute, List<String> frames) {
        List<String> kept = new ArrayList<>();
        Before before = Before.NOTHING;
        for (String line : frames) {
            JsonNode frame = LiveLines.tree(line);
            if (frame.path("number").asLong() != kept.size() + 1
                    || frame.path("minute").asInt() > minute) {
                break;
            }
            kept.add(line);
            int nextRow = before.nextRow();
            for (JsonNode row : frame.path("minutes")) {
                nextRow = Math.max(nextRow, row.path(0).asInt() + 1);
            }
            before =
                    new Before(List.of(), kept.size(), frame.path("wallSeconds").asDouble(), nextRow);
        }
        return new Before(List.copyOf(kept), before.number(), before.wallSeconds(), before.nextRow());
    }

    void tell(String line) {
        if (trouble == null) {
            try {
                out.write(line);
                out.write('\n');
                out.flush();
            } catch (IOException e) {
                trouble = e;
            }
        }
    }

    void close() {
        try {
            out.close();
        } catch (IOException e) {
            trouble = trouble == null ? e : trouble;
        }
    }

    /** Why it is not whole, if it is not. */
    Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }
}
