package shopping.festival.study.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.view.html.PageFile;

/** {@code festival watch}: a day that was watched, again, from the file that its run has left. */
public final class WatchRun {
    private final Path folder;
    private final double speed;
    private final int port;
    private final Consumer<String> told;

    /** @param speed so many times as fast as it was */
    public WatchRun(Path folder, double speed, int port, Consumer<String> told) {
        this.folder = folder;
        this.speed = speed;
        this.port = port;
        this.told = told;
    }

    /** A line of the file, and what it says. */
    private record Line(String text, JsonNode tree) {}

    /** Returns when all has been told; begins when somebody watches. */
    public void run() throws InterruptedException {
        List<Line> lines = read();
        LiveHead head = head(lines.get(0));
        LiveFeed feed = new LiveFeed();
        try (LiveServer server = new LiveServer(feed, LivePage.html(head), LivePlace.here("--port", port))) {
            told.accept("watch it at " + server.address() + "; it begins when the page is opened");
            server.awaitViewer();
            long begin = System.nanoTime();
            for (Line line : lines) {
                double due = line.tree().path("wallSeconds").asDouble(0) / speed;
                long left = begin + (long) (due * 1e9) - System.nanoTime();
                if (left > 0) {
                    TimeUnit.NANOSECONDS.sleep(left);
                }
                feed.tell(line.text());
            }
            Path report = folder.resolve(PageFile.NAME);
            if (Files.isRegularFile(report)) {
                server.has(report);
            }
        }
    }

    /** Its whole lines: the last one may have been cut off with its run. */
    private List<Line> read() {
        Path file = folder.resolve(LiveDay.FILE);
        if (!Files.isRegularFile(file)) {
            throw Mistakes.of(folder + " has no " + LiveDay.FILE + ". Run it with --live.");
        }
        try {
            String text = Files.readString(file);
            List<Line> lines = LiveLines.whole(text).stream()
                    .map(line -> new Line(line, LiveLines.tree(line)))
                    .toList();
            if (!text.endsWith("\n") && !text.isEmpty()) {
                told.accept(file + " was cut off; its last line is left out");
            }
            for (int line = 0; line < lines.size(); line++) {
                check(file, line, lines.get(line).tree());
            }
            if (lines.size() < 2) {
                throw Mistakes.of(file + " tells nothing of a day. Run it again with --live.");
            }
            return lines;
        } catch (IOException e) {
            throw Mistakes.of(file + " cannot be read: " + DiskTrouble.reason(e));
        }
    }

    private static void check(Path file, int line, JsonNode tree) {
        boolean isSound = line == 0
                || tree.path("number").isIntegralNumber()
                        && tree.path("wallSeconds").isNumber();
        if (!isSound) {
            throw strange(file, line);
        }
    }

    private static Mistakes strange(Path file, int line) {
        return Mistakes.of(file + ":" + (line + 1) + " is not what festival run --live writes. Run it again.");
    }

    private LiveHead head(Line first) {
        try {
            LiveHead head = LiveLines.MAPPER.treeToValue(first.tree(), LiveHead.class);
            if (head != null && head.isWhole()) {
                return head;
            }
        } catch (JsonProcessingException | RuntimeException e) {
            // Told below, as what is JSON and something else.
        }
        throw strange(folder.resolve(LiveDay.FILE), 0);
    }
}
