package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Problems;
import shopping.festival.scenario.hocon.ScenarioFile;

/** From a scenario file to a {@link Scenario}, or to everything that is wrong with it. */
public final class ScenarioLoader {
    private ScenarioLoader() {}

    /**
     * Reads a scenario.
     *
     * @param overrides {@code KEY=VALUE}, as after {@code --set}
     * @throws Mistakes with every problem of the file
     */
    public static Scenario load(Path file, List<String> overrides) {
        Problems problems = new Problems(file);
        ConfigObject defaults = ScenarioFile.defaults();
        ConfigObject read = ScenarioFile.read(file, overrides, defaults, problems);
        return new ScenarioReader(problems, read, defaults, FileName.withoutEnding(file)).read();
    }
}
