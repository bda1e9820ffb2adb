package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.LargeStack;
import shopping.festival.scenario.hocon.ScenarioFile;
import shopping.festival.scenario.hocon.ScenarioInput;

/** From a scenario file to a {@link Scenario}, or to everything that is wrong with it. */
public final class ScenarioLoader {
    private ScenarioLoader() {}

    /** Holds what a scenario says of things it knows nothing of against what those things are. */
    @FunctionalInterface
    public interface Check {
        /**
         * @param scenario with a harmless stand-in for whatever is wrong
         * @param problems of its file, for more of them
         */
        void check(Scenario scenario, FileProblems problems);
    }

    /**
     * Reads a scenario. What it names of results stays unchecked.
     *
     * @param overrides {@code KEY=VALUE}, as after {@code --set}
     * @throws Mistakes with every problem of the file
     */
    public static Scenario load(Path file, List<String> overrides) {
        return load(ScenarioInput.of(file), overrides, (scenario, problems) -> {});
    }

    /** The same with one more check, whose problems are told together with those of the reading. */
    public static Scenario load(ScenarioInput input, List<String> overrides, Check more) {
        return LargeStack.call(() -> read(input, overrides, more));
    }

    private static Scenario read(ScenarioInput input, List<String> overrides, Check more) {
        FileProblems problems = new FileProblems(input.file());
        ConfigObject defaults = ScenarioFile.defaults();
        ConfigObject read = ScenarioFile.read(input, overrides, defaults, problems);
        problems.refuseIncomplete();
        problems.of(read);
        Scenario scenario = new ScenarioReader(problems, read, defaults).read(FileName.withoutEnding(input.file()));
        more.check(scenario, problems);
        problems.throwIfAny();
        return scenario;
    }
}
