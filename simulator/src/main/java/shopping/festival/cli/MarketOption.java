package shopping.festival.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;

/** The festival a shop joins. */
final class MarketOption {
    static final String USUAL = "scenarios/gateway-17.conf";

    @Option(
            names = "--market",
            paramLabel = "SCENARIO",
            description = "The festival the shop joins. Default: " + USUAL + ", or the defaults of all scenarios if"
                    + " that is not found.")
    private @Nullable Path file;

    Scenario load() {
        return found().map(found -> CheckedScenario.load(found, List.of())).orElseGet(MarketOption::defaults);
    }

    /** As it was typed; empty if it was not. */
    String asTyped() {
        return file == null ? "" : file.toString();
    }

    /** The file that is read, if there is one. */
    Optional<Path> found() {
        if (file != null) {
            return Optional.of(file);
        }
        Path here = Path.of(USUAL);
        if (Files.exists(here)) {
            return Optional.of(here);
        }
        return beside().filter(Files::exists);
    }

    /** In the repository this program was built in: its jar lies in simulator/target. */
    private static Optional<Path> beside() {
        try {
            Path program = Path.of(MarketOption.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path root = program.resolve("../../..").normalize();
            return Optional.of(root.resolve(USUAL));
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Every scenario has to say how many intents it expects; apart from that the defaults are one. */
    private static Scenario defaults() {
        try {
            Path made = Files.createTempFile("festival-market-", ".conf");
            try {
                Files.writeString(made, "name = defaults, demand.intents = 788000000");
                return CheckedScenario.load(made, List.of());
            } finally {
                Files.delete(made);
            }
        } catch (IOException e) {
            throw Mistakes.of(USUAL + " was not found, and the defaults cannot be used: " + e.getMessage()
                    + ". Name a scenario with --market.");
        }
    }
}
