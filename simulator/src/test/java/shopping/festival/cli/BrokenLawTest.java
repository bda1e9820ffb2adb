package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.audit.PlantedFault;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.order.Hop;
import shopping.festival.study.frame.Console;

/** A planted fault ends the whole program as the README says: exit code 3, the law, where, when, and how to see it again. */
class BrokenLawTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");

    @TempDir
    Path folder;

    private String runWith(StageWrapper fault) throws java.io.IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        int exit = Main.execute(
                new Console(stream, stream, fault),
                "run",
                TINY.toString(),
                "--seed",
                "9",
                "--quiet",
                "--out",
                out.toString());
        assertThat(exit).isEqualTo(3);
        assertThat(Files.exists(out)).isFalse();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anOrderLostInTheCheckout_endsWithTheLawTheHopTheUnitsTheWindowAndTheReplay() throws java.io.IOException {
        String said = runWith(PlantedFault.inWriting(Hop.CREATED, (sink, time, id, order, fen, since) -> {}));
        assertThat(said)
                .contains("attempt = created, busy or over limit")
                .contains("hop CREATED")
                .contains("checkout 0 (lanes 0-")
                .contains("window ")
                .contains("replay: simulator/bin/festival run ../scenarios/tiny.conf --seed 9")
                .doesNotContain("\tat ");
    }

    @Test
    void moneyPaidTwice_endsTheSameWay() throws java.io.IOException {
        assertThat(runWith(PlantedFault.inSending(Hop.PAID, 1, rows -> rows.addFrom(rows, 0))))
                .contains("paid orders are sent on once")
                .contains("payment 0 (lanes 0-")
                .contains("replay: ");
    }
}
