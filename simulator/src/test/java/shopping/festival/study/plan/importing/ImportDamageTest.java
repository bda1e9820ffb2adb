package shopping.festival.study.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.plan.shop.DecimalMark;
import shopping.festival.study.plan.shop.Slips;

/** Exports with random damage become a shop that can be read, or are told line by line with nothing written. */
@Tag("slow")
class ImportDamageTest {
    private static final String SLIPS = ",;\"\n\r\t-.0159eE%$维()=#:ap \u0000\uFEFF'|/";

    @TempDir
    private Path place;

    @Test
    void anyDamage_isToldOrHarmless() throws IOException {
        Path market = Files.writeString(place.resolve("market.conf"), "demand.intents = 20000\n");
        Scenario scenario = CheckedScenario.load(market, List.of());
        int told = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Path products = damaged("shopify-products.csv", random);
            Path restock = damaged("amazon-restock.txt", random);
            Path history = damaged("daily-sales.csv", random);
            Path to = place.resolve("to-" + seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            ImportTerms terms = new ImportTerms(
                    List.of(products, restock),
                    to,
                    List.of(),
                    List.of("origin=US", "category=other"),
                    Optional.empty(),
                    Optional.empty(),
                    "USD",
                    "",
                    DecimalMark.UNSAID,
                    Optional.of(history),
                    "",
                    false,
                    "");
            try {
                new ImportRun(terms, scenario, new Console(stream, stream, StageWrapper.NONE), new Problems()).run();
                assertThat(to.resolve("shop.csv")).exists();
            } catch (Mistakes e) {
                told++;
                assertThat(e.lines()).as("seed " + seed).allMatch(l -> l.matches("[^\\n\\r]+[.?]"));
                assertThat(to).as("seed " + seed).doesNotExist();
            } catch (RuntimeException | Error e) {
                fail("seed " + seed + " in " + place, e);
            }
        }
        // Most damage lies in descriptions and columns that nobody asks.
        assertThat(told).isBetween(100, 550);
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    private Path damaged(String name, Random random) throws IOException {
        String good = Files.readString(Path.of("docs/exports").resolve(name));
        return Files.write(
                place.resolve(name), Slips.in(good, SLIPS, 6, length -> random.nextBoolean() ? 400 : length, random));
    }
}
