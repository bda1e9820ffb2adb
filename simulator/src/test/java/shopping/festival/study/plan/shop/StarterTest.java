package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.scenario.reading.ScenarioLoader;

/** The example fits every market, is read without a word, and has something to tell. */
class StarterTest {
    @TempDir
    Path place;

    private static Terrain terrain(String scenario) {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("scenarios"))) {
            here = here.getParent();
        }
        return Terrain.of(ScenarioLoader.load(here.resolve("scenarios").resolve(scenario), List.of()));
    }

    private List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway-17.conf", "double11-2016.conf", "tiny.conf", "reduced.conf"})
    void itIsReadAgainWithoutAWord(String scenario) throws IOException {
        Terrain terrain = terrain(scenario);
        Path folder = place.resolve("a/b");
        StarterFolder.write(folder, terrain, "");
        assertThat(inside(folder))
                .containsExactly("README.txt", "locations.csv", "plan-a.csv", "plan-b.csv", "shop.csv");
        Findings findings = new Findings();
        Shop shop = ShopFile.read(folder.resolve("shop.csv"), terrain, findings);
        for (String name : List.of("plan-a", "plan-b")) {
            Plan plan = PlanFile.read(folder.resolve(name + ".csv"), shop, terrain, findings);
            assertThat(plan.name()).isEqualTo(name);
            assertThat(plan.stockings())
                    .hasSizeGreaterThanOrEqualTo(shop.items().size());
        }
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
        assertThat(shop).isEqualTo(new Starter(terrain).shop());
    }

    @Test
    void someIsTooLittleAndSomeTooMuch_andPlanBKnowsMoreWays() {
        Starter starter = new Starter(terrain("gateway-17.conf"));
        double[] cover = new double[starter.shop().items().size()];
        starter.planA()
                .stockings()
                .forEach(s -> cover[s.item()] +=
                        s.initialUnits() / starter.shop().items().get(s.item()).expectedUnits());
        assertThat(Arrays.stream(cover).boxed()).anyMatch(c -> c < 0.75).anyMatch(c -> c > 1.4);
        assertThat(starter.shop().items())
                .allMatch(i -> i.expectedUnits() >= 100 && i.expectedUnits() <= 2_000)
                .allMatch(i -> i.forecastCv() >= 0.2 && i.forecastCv() <= 0.6)
                .extracting(Item::mode)
                .contains(Mode.DOMESTIC, Mode.BONDED, Mode.DIRECT);
        assertThat(starter.planB().stockings())
                .extracting(Stocking::policy)
                .hasAtLeastOneElementOfType(Policy.OneOff.class)
                .hasAtLeastOneElementOfType(Policy.ReorderPoint.class)
                .hasAtLeastOneElementOfType(Policy.OrderUpTo.class);
    }

    @Test
    void newcomersLieWhereTheirCountryDoes_aCentreOfTheirOwnIsTheirs() {
        Terrain terrain = terrain("gateway-17.conf");
        List<String> names = terrain.locations().stream().map(Location::name).toList();
        int us = terrain.origins().indexOf("US");
        int detroit = terrain.origins().indexOf("gateway-detroit");
        assertThat(terrain.servesOrigin(names.indexOf("los-angeles"), us)).isTrue();
        assertThat(terrain.servesOrigin(names.indexOf("los-angeles"), detroit)).isTrue();
        assertThat(terrain.servesOrigin(names.indexOf("detroit"), detroit)).isTrue();
        assertThat(terrain.servesOrigin(names.indexOf("detroit"), us)).isFalse();
        assertThat(terrain.servesOrigin(names.indexOf("tokyo"), us)).isFalse();
        assertThat(terrain.servesOrigin(names.indexOf("world"), us)).isTrue();
        assertThat(terrain.locations().get(names.indexOf("detroit")).port()).isEqualTo("shanghai");
    }

    @Test
    void theReadmeNamesEveryColumnThatIsRead_andWhatExpectedUnitsAre() {
        String text = StarterText.of(place, terrain("gateway-17.conf"), "");
        assertThat(text.split("[^a-z_]+"))
                .contains(Column.labels(ShopColumn.values()).toArray(String[]::new))
                .contains(Column.labels(PlanColumn.values()).toArray(String[]::new));
        assertThat(text)
                .contains("want in the 24 h who come to you first")
                .contains("add --expected-units sales")
                .contains(
                        "if empty, domestic for CN and bonded for the others, direct for gateway-detroit, direct for gateway-mail")
                .contains("domestic 6, bonded 15, direct 50, gateway-detroit direct 33");
    }

    @Test
    void aFileThatIsThere_staysAsItIs_andNothingIsPutBesideIt() throws IOException {
        Files.writeString(place.resolve("plan-b.csv"), "mine");
        assertThat(StarterFolder.taken(place)).containsExactly("plan-b.csv");
        assertThatThrownBy(() -> StarterFolder.write(place, Desk.TERRAIN, ""))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(inside(place)).containsExactly("plan-b.csv");
        assertThat(Files.readString(place.resolve("plan-b.csv"))).isEqualTo("mine");
    }
}
