package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival replay --export}, typed: nobody listens where the target says, and nobody is asked. */
class ReplayExportTest {
    private static final Path REST = Path.of("docs/targets/rest.conf");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int replay(Path target, String tool, Path out) {
        return shell.festival(
                "replay",
                "../scenarios/tiny.conf",
                "--target",
                target,
                "--scale",
                "1",
                "--for",
                "10s",
                "--export",
                tool,
                "--out",
                out);
    }

    @Test
    void tablesAreWritten_andNothingIsSent() throws IOException {
        Path out = folder.resolve("out");
        assertThat(replay(REST, "csv", out)).as(shell.err()).isZero();
        assertThat(names(out)).containsExactly("rate.csv", "requests.csv", "scenario.conf", "skus.csv", "target.conf");
        assertThat(shell.out()).endsWith(" first orders are in " + out + ".\n");
    }

    @Test
    void whatWasExportedBefore_isReplacedByForce() throws IOException {
        Path out = folder.resolve("out");
        assertThat(replay(REST, "jmeter", out)).as(shell.err()).isZero();
        assertThat(replay(REST, "k6", out)).isEqualTo(2);
        assertThat(shell.festival(
                        "replay",
                        "../scenarios/tiny.conf",
                        "--target",
                        REST,
                        "--scale",
                        "1",
                        "--for",
                        "10s",
                        "--export",
                        "k6",
                        "--out",
                        out,
                        "--force"))
                .as(shell.err())
                .isZero();
        assertThat(names(out)).contains("replay.js").doesNotContain("replay.jmx");
        assertThat(shell.out()).endsWith("run there: k6 run replay.js.\n");
    }

    @Test
    void anUnknownTool_isToldTheNearest() {
        assertThat(replay(REST, "k7", folder.resolve("out"))).isEqualTo(2);
        assertThat(shell.err()).contains("'k7' is no tool that is exported for").contains("k6");
    }

    @Test
    void aShopWithoutTheOffers_getsNothing() throws IOException {
        assertThat(replay(shopWith("99999999,none"), "k6", folder.resolve("out")))
                .isEqualTo(2);
        assertThat(shell.err()).contains("nobody orders a SKU of the shop in this stretch");
        assertThat(names(folder)).containsExactly("skus.csv", "target.conf");
    }

    @Test
    void aNameThatLeadsElsewhere_leavesNothingHalfWritten() throws IOException {
        assertThat(replay(shopWith("0,.."), "k6", folder.resolve("out"))).isEqualTo(2);
        assertThat(shell.err())
                .contains("the stock of offer 0 cannot be set: the path /skus/.. would lead somewhere else");
        assertThat(names(folder)).containsExactly("skus.csv", "target.conf");
    }

    private Path shopWith(String line) throws IOException {
        Files.writeString(folder.resolve("skus.csv"), "offer,sku\n" + line + "\n");
        return Files.writeString(
                folder.resolve("target.conf"),
                Files.readString(REST).replace("skus = \"offer-{offer}\"", "skus { file = skus.csv }"));
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
