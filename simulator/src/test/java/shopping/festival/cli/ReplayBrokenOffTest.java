package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay that is broken off, and one whose disk is full: nothing is left half-written. */
class ReplayBrokenOffTest {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private List<Object> words(RawShop shop, Path out, String more) throws IOException {
        return ReplayShell.words(new ReplayShell(folder).target(shop.port(), more), out);
    }

    private static void assertNothingIsLeft(Path place) throws IOException {
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .noneMatch(name -> name.contains("out") || name.startsWith(".festival"));
        }
    }

    /** While the load is on, and while the stock is set; in both the shop has just stopped answering, for an hour. */
    @Test
    void whatIsBrokenOffEndsAtOnceAndLeavesNothing() throws Exception {
        for (boolean isAtOnce : new boolean[] {false, true}) {
            CountDownLatch underWay = new CountDownLatch(1);
            RawShop.Manners manners = (asked, said, out) -> {
                if (asked.isBook() && !isAtOnce) {
                    return RawShop.plainly(asked, said, out);
                }
                underWay.countDown();
                return true;
            };
            try (RawShop shop = new RawShop(manners)) {
                Child child = Child.started(
                        folder,
                        words(shop, folder.resolve("out"), "timeout = 1 h").toArray());
                assertThat(underWay.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as(Files.readString(child.said()))
                        .isTrue();
                assertThat(child.end()).endsWith("festival: interrupted; nothing was written.\n");
                assertNothingIsLeft(folder);
            }
        }
    }

    /** The shop fills the disk while it is loaded: the first file of the results finds no room. */
    @Test
    void aFullDiskIsOneSentenceAndNothingIsLeft() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            List<String> command = new ArrayList<>(List.of(
                    "unshare",
                    "--mount",
                    "sh",
                    "-c",
                    "mount -t tmpfs -o size=64k none \"$0\" || exit 77; \"$@\"; code=$?; ls -A \"$0\"; exit $code",
                    disk.toString()));
            command.addAll(Child.java());
            words(shop, disk.resolve("out"), "").forEach(word -> command.add(word.toString()));
            Path said = folder.resolve("said");
            Process process;
            try {
                process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
            } catch (IOException e) {
                Assumptions.abort("no unshare here, which makes a small disk: " + e.getMessage());
                return;
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            String text = Files.readString(said);
            Assumptions.assumeTrue(
                    process.exitValue() == 3 || text.contains("festival"),
                    "no right to mount a small disk here: " + text);
            assertThat(process.exitValue()).as(text).isEqualTo(3);
            assertThat(text)
                    .endsWith("could not write the results: No space left on device. Nothing was kept.\n")
                    .doesNotContain("\tat ");
        }
    }
}
