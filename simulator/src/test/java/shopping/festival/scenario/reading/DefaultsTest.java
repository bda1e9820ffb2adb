package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.hocon.ScenarioFile;

class DefaultsTest {
    @TempDir
    Path folder;

    @Test
    void everyKeyOfTheDefaultsIsRead() throws IOException {
        // A key that no reader asks for is an unknown key, so the defaults are given to the loader as a scenario.
        try (InputStream in = DefaultsTest.class.getResourceAsStream("/" + ScenarioFile.DEFAULTS)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Scenarios.problems(folder, text + "\ndemand.intents = 1000"))
                    .isEmpty();
        }
    }

    @Test
    void everyKeyOfTheDefaultsIsDocumented() {
        List<String> silent = new ArrayList<>();
        collectSilent("", ScenarioFile.defaults(), silent);
        assertThat(silent).isEmpty();
    }

    /** A key is documented where it comes up first among its sisters: beside it, or at the member that shows all keys. */
    private static void collectSilent(String path, ConfigObject object, List<String> silent) {
        for (String key : new TreeSet<>(object.keySet())) {
            ConfigValue value = object.get(key);
            String where = path + "/" + key;
            boolean memberOfCollection = where.matches("/(warehouses|market/(regions|categories|population/kinds))/.*")
                    || where.matches(
                            "/mix/.*/.*|/market/(commissions|trust)/.*|/economics/shipping/.*|/each/category/reactions/.*|/each/newcomer/kinds/.*");
            if (!memberOfCollection && value.origin().comments().isEmpty()) {
                silent.add(where);
            }
            boolean isValue = where.equals("/each/warehouse/departures");
            if (value instanceof ConfigObject group && !memberOfCollection && !isValue) {
                collectSilent(where, group, silent);
            }
        }
    }

    @Test
    void anAlmostEmptyFileLoads() {
        assertThat(Scenarios.problems(folder, Scenarios.SMALL)).isEmpty();
        Scenario defaults = Scenarios.load(folder, "demand.intents = 1000");
        assertThat(defaults.market().regions()).hasSize(8);
        assertThat(defaults.market().segments()).hasSize(8);
        assertThat(defaults.intents()).isEqualTo(1000);
    }

    @Test
    void aScenarioWithoutIntentsIsRefused() {
        assertThat(Scenarios.problems(folder, "seed = 2"))
                .containsExactly("x.conf:1: demand.intents is missing. Add the expected number of intents of the day.");
    }
}
