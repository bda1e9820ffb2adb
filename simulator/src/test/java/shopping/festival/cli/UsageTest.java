package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.result.Program;
import shopping.festival.study.frame.Console;

/** What a person at a terminal sees of commands and options: help, completion, versions, and what was meant. */
class UsageTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    private final Shell shell = new Shell();

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rnu x.conf                | festival has no command rnu. Did you mean run?
            chekc x.conf              | festival has no command chekc. Did you mean check?
            frobnicate                | festival has no command frobnicate. See
            plan inti my-shop         | festival plan has neither a file nor a command inti. Did you mean init?
            run x.conf --sede 1       | festival run has no option --sede. Did you mean --seed?
            run x.conf --trheads=2    | festival run has no option --trheads. Did you mean --threads?
            run x.conf --quite        | festival run has no option --quite. Did you mean --quiet?
            run --quite               | festival run has no option --quite. Did you mean --quiet?
            compare --fial-on=x a     | festival compare has no option --fial-on. Did you mean --fail-on?
            audit x.csv --frobnicate  | festival audit has no option --frobnicate. See
            run x.conf y.conf         | festival run does not know what 'y.conf' is for. See
            compare a                 | Missing required parameter: 'B'. See
            """)
    void whatWasMistypedIsNamed_withWhatWasMeant(String line, String sentence) {
        assertThat(shell.festival((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).startsWith("festival: " + sentence).hasLineCount(1);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void shortOptionsAreWhatTheLongOnesAre() throws IOException {
        // A market by its shape, of which a part can be played.
        Path file = Files.writeString(
                place.resolve("x.conf"),
                "demand.intents = 300, day.length = 1 h, market.population { products = 30, sellers = 5 }");
        assertThat(shell.festival("run", file, "-q", "-s", "0.5", "-t", "1", "-o", place.resolve("out")))
                .isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(Files.readString(place.resolve("out/result.json")))
                .contains("\"scale\" : 0.5,")
                .contains("\"threads\" : 1,");
    }

    @Test
    void theVersionTellsTheCommitAndTheJvm_asResultsDo() throws IOException {
        assertThat(shell.festival("--version")).isZero();
        assertThat(shell.out())
                .isEqualTo("festival " + Program.version() + "\ncommit " + Program.commit() + "\nJVM " + Program.jvm()
                        + "\n");
        // Twelve digits, or unknown outside a repository.
        assertThat(Program.commit()).matches("[0-9a-f]{12}(-dirty)?|unknown");
        assertThat(shell.festival("run", TINY, "-q", "--driver=inline", "-o", place.resolve("out")))
                .isZero();
        assertThat(Files.readString(place.resolve("out/result.json")))
                .contains("\"commit\" : \"" + Program.commit() + "\"");
    }

    /** The library takes 55 at least. */
    @ParameterizedTest
    @ValueSource(ints = {55, 60, 80, 100})
    void helpFitsTheTerminal(int columns) {
        CommandLine festival = HelpLayout.apply(
                new CommandLine(
                        new FestivalCommand(), new Commands(new Console(System.out, System.err, StageWrapper.NONE))),
                Integer.toString(columns));
        assertFits(festival, columns);
    }

    private static void assertFits(CommandLine command, int columns) {
        String help = command.getUsageMessage();
        assertThat(help.lines()).as(help).allMatch(line -> line.length() <= columns);
        assertThat(help).contains("Usage: " + command.getCommandSpec().qualifiedName());
        // The library takes descriptions for formats, and shows one that is none with a warning, as it stands.
        command.getCommandSpec().options().stream()
                .map(option -> option.userObject() instanceof Field field ? field.getAnnotation(Option.class) : null)
                .filter(Objects::nonNull)
                .forEach(option -> assertThatCode(() -> String.format(Locale.ROOT, option.description()[0]))
                        .as("%s", option.names()[0])
                        .doesNotThrowAnyException());
        command.getSubcommands().values().forEach(sub -> assertFits(sub, columns));
    }

    /** In a shell of its own: what a person gets who types so far and presses the key. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            festival swe            | sweep
            festival run --inc      | --include-dir
            festival plan rec       | recommend
            festival audit --       | --debug
            """)
    void completionKnowsCommandsAndOptions(String typed, String completed) throws Exception {
        assertThat(shell.festival("completion")).isZero();
        Files.writeString(place.resolve("completion.bash"), shell.out());
        String[] words = typed.split(" ");
        String script = "source completion.bash; COMP_WORDS=(" + typed + "); COMP_CWORD=" + (words.length - 1)
                + "; _complete_festival; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines().map(String::strip)).contains(completed);
    }
}
