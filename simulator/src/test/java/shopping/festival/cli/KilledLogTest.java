package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The event log of a run whose process is killed is that of the run which was never broken off. */
@Tag("slow")
class KilledLogTest {
    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private Path kept() {
        return place.resolve("kept");
    }

    private Path out() {
        return place.resolve("out");
    }

    private Path log(String name) {
        return place.resolve(name + ".csv.gz");
    }

    private Object[] play(String name, Object... more) {
        return Stream.concat(
                        Stream.of(
                                "run",
                                Path.of("../scenarios/tiny.conf"),
                                "--set=demand.intents=200000",
                                "--events",
                                log(name),
                                "-o",
                                place.resolve(name)),
                        Stream.of(more))
                .toArray();
    }

    private Child begun(String driver) throws Exception {
        Child child = Child.started(place, play("out", "--checkpoint", kept(), "--every=100ms", driver));
        child.awaitSnapshot(kept(), 0);
        return child;
    }

    private void whole() {
        assertThat(shell.festival(play("whole", "--driver=inline"))).isZero();
    }

    private static String unpacked(Path log) throws Exception {
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        try (InputStream rows = new DigestInputStream(new GZIPInputStream(Files.newInputStream(log)), sum)) {
            rows.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** What is written of files under hidden names. */
    private List<String> parts() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }

    @Test
    void afterAKill_andGoneOnWithTheSameWay_itIsTheSameByteForByte() throws Exception {
        begun("--driver=inline").kill();
        assertThat(log("out")).doesNotExist();
        assertThat(parts()).hasSize(1);
        assertThat(shell.festival("resume", kept())).as(shell.err()).isZero();
        assertThat(shell.err()).contains("Events are in " + log("out") + ": ");
        assertThat(parts()).isEmpty();
        assertThat(kept()).doesNotExist();
        assertThat(shell.festival("audit", log("out"), "--run", out()))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).contains(": every law holds, digest ");
        whole();
        assertThat(unpacked(log("out"))).isEqualTo(unpacked(log("whole")));
    }

    @Test
    void afterTwoKills_byOtherDrivers_itHasTheSameRows() throws Exception {
        begun("--driver=actors").kill();
        int before = Child.newest(kept());
        Child again = Child.started(place, "resume", kept(), "--threads=1", "--partitions=3", "--driver=actors");
        again.awaitSnapshot(kept(), before);
        again.kill();
        assertThat(parts()).hasSize(1);
        assertThat(shell.festival("resume", kept(), "--driver=inline"))
                .as(shell.err())
                .isZero();
        assertThat(parts()).isEmpty();
        whole();
        assertThat(shell.festival("diff", log("out"), log("whole")))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).endsWith("Identical: every row of one is in the other.\n");
    }

    @Test
    void whoEndsARun_findsItsLogKeptToo_andIsToldIfItHasGoneMeanwhile() throws Exception {
        assertThat(begun("--driver=actors").end()).contains("go on with: festival resume " + kept());
        assertThat(log("out")).doesNotExist();
        assertThat(parts()).hasSize(1);
        Path part = place.resolve(parts().get(0));
        Path away = Files.move(part, place.resolve("away"));
        assertThat(shell.festival("resume", kept(), "-q")).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("festival: " + kept() + " holds no snapshot that is whole: its event log " + part
                        + " is missing")
                .hasLineCount(1);
        Files.move(away, part);
        assertThat(shell.festival("resume", kept(), "-q")).as(shell.err()).isZero();
        assertThat(log("out")).exists();
        assertThat(parts()).isEmpty();
    }
}
