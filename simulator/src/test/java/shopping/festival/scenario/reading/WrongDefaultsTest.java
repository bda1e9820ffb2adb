package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.problems.Mistakes;

/** Nobody can mend a line of the defaults: one that is wrong is told at what the scenario says that made it so. */
class WrongDefaultsTest {
    @TempDir
    Path folder;

    private String told(String text, String... overrides) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.conf"), text);
        Mistakes mistakes = catchThrowableOfType(Mistakes.class, () -> ScenarioLoader.load(file, List.of(overrides)));
        assertThat(mistakes).isNotNull();
        return mistakes.getMessage();
    }

    @Test
    void defaultCountriesThatTheMarketDoesNotHave_areToldAtItsLine() throws Exception {
        assertThat(told("demand.intents = 1000\nmarket {\n  origins = [CN, US]\n}\n"))
                .contains(
                        "mine.conf:3: mix.origins.JP (0.22) has an unknown name. Use one of CN, US. This is a default,"
                                + " which does not fit market.origins: change that, or state it yourself.")
                .contains("mine.conf:3: warehouses.tokyo.origin (JP) is unknown.");
    }

    @Test
    void aHomeThatIsSetOnTheCommandLine_isToldThere() throws Exception {
        assertThat(told("demand.intents = 1000\n", "market.home=US"))
                .contains("--set: mix.origins name the home US, whose brands are not foreign.")
                .contains("This is a default, which does not fit market.home");
    }

    /** A part of a default group: the sum is the group's, but only one share was touched. */
    @Test
    void aShareOfADefaultGroup_isToldWhereItIsSet() throws Exception {
        assertThat(told("demand.intents = 1000\n", "market.regions.East.share=1"))
                .contains("--set: market.regions have shares that sum to 1.67.")
                .contains("does not fit market.regions.East.share");
    }

    @Test
    void aKeyThatIsMissing_isMissingInTheScenario() throws Exception {
        assertThat(told("name = x\n", "demand.session.sizes=[0.5, 0.5]"))
                .isEqualTo("mine.conf:1: demand.intents is missing. Add the expected number of intents of the day.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "market.regions={}",
                "market.regions.North=0",
                "market.origins=[]",
                "market.home=XX",
                "mix.origins={XX=1}",
                "mix.fulfilment={}",
                "warehouses={}",
                "warehouses.dc-beijing.transit=0",
                "market.categories={}",
                "market.population.sellers=0"
            })
    void noMistakeIsShownInTheDefaults(String override) throws Exception {
        assertThat(told("demand.intents = 1000\n", override)).doesNotContain("festival-defaults.conf");
    }
}
