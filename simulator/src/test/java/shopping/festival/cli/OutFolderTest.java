package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.result.ResultFile;

/** The folder a user names: new, there already, or none because a variable of the shell is not set. */
@Tag("slow")
class OutFolderTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private Path shop;
    private Path out;

    @BeforeEach
    void aShortDay() throws IOException {
        shop = Files.writeString(
                place.resolve("shop.conf"),
                LoadShop.TEXT + "day.length = 1 min\ndemand.intents = 1200\n"
                        + "faults = [{ name = short, at = 10 s, for = 10 s, unit = payment, factor = 0 }]\n");
        out = place.resolve("out");
    }

    private int run(Object... more) {
        List<Object> words = new ArrayList<>(List.of("run", shop, "--quiet", "--driver=inline", "-o", out));
        words.addAll(List.of(more));
        return shell.festival(words.toArray());
    }

    private List<String> here() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private long seedThere() throws IOException {
        return ResultFile.read(out.resolve("result.json")).head().seed();
    }

    @Test
    void aFolderWithResultsIsReplaced_onlyForWhoSaysForce_andWhole() throws IOException {
        assertThat(run("--seed=1")).isZero();
        assertThat(run("--seed=2")).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: --out " + out + " is not empty. Name a new folder, or add --force to replace the"
                        + " results in it.\n");
        assertThat(seedThere()).isEqualTo(1);
        assertThat(run("--seed=3", "--replications=2", "--force")).isZero();
        // What was there is gone: replications leave no result.json beside their summary.
        assertThat(out.resolve("result.json")).doesNotExist();
        assertThat(out.resolve("summary.json")).exists();
        assertThat(run("--seed=4", "--force")).isZero();
        assertThat(seedThere()).isEqualTo(4);
        assertThat(out.resolve("r001")).doesNotExist();
        assertThat(here()).containsExactly("out", "shop.conf");
    }

    @Test
    void aRunThatFailsLeavesTheOldResults() throws IOException {
        assertThat(run("--seed=1")).isZero();
        assertThat(run("--force", "--events", place.resolve("no/such/folder.csv")))
                .isEqualTo(2);
        assertThat(seedThere()).isEqualTo(1);
        assertThat(here()).containsExactly("out", "shop.conf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", ".profile", "photos/a.json", "package.json"})
    void forceReplacesNothingThatFestivalHasNotLeft(String precious) throws IOException {
        Files.createDirectories(out.resolve(precious).getParent());
        Files.writeString(out.resolve(precious), "{}");
        assertThat(run("--force")).isEqualTo(2);
        String why = precious.equals("package.json")
                ? "holds no result of festival"
                : "holds " + Path.of(precious).getName(0) + ", which is nothing that festival leaves";
        assertThat(shell.err())
                .isEqualTo("festival: --out " + out + " is not empty and " + why + ". Name a new folder.\n");
        assertThat(out.resolve(precious)).hasContent("{}");
    }

    /** Each leaves a name that the next command knows again. */
    @Test
    void everyCommandReplacesWhatAnyOtherLeft() {
        Object[][] commands = {
            {"sweep", shop, "payment.capacity=30,40"},
            {"sweep", shop, "payment.capacity=1,40", "--find", "intents.lost.unpaid < 100"},
            {"impact", shop},
            {"mix", TINY, "--foreign-share=0.1,0.3", "--replications=2", "--supply=unchanged"},
            {"run", shop, "--replications=2"},
            {"run", shop},
        };
        assertThat(run()).isZero();
        for (Object[] command : commands) {
            List<Object> words = new ArrayList<>(List.of(command));
            words.addAll(List.of("--quiet", "--threads=1", "--out", out, "--force"));
            assertThat(shell.festival(words.toArray()))
                    .as("%s: %s", command[0], shell.err())
                    .isZero();
        }
    }

    @Test
    void aVariableOfTheShellThatIsNotSetIsNamedAsSuch() throws IOException {
        Object[][] commands = {
            {"run", shop, "--out", ""},
            {"run", shop, "-o", " "},
            {"run", ""},
            {"run", shop, "--events="},
            {"sweep", shop, "payment.capacity=30,40", "--out="},
            {"audit", ""},
            {"compare", "", out},
            {"plan", "", ""},
        };
        for (Object[] command : commands) {
            assertThat(shell.festival(command)).isEqualTo(2);
            assertThat(shell.err())
                    .hasLineCount(1)
                    .contains("' is empty. Is the shell variable set? Name a file or folder, or leave it out.");
        }
        assertThat(here()).containsExactly("shop.conf");
    }
}
