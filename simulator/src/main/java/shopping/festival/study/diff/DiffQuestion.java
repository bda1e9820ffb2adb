package shopping.festival.study.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.hocon.ScenarioInput;

/**
 * Which two runs are to be told apart.
 *
 * @param inputA a scenario, or the folder of a run
 * @param inputB the same
 * @param seed of the scenarios; empty for the folder's, or the scenario's own
 * @param scale of the scenarios; empty for the folder's, or 1
 * @param events where every event of the first minute that differs goes, if anywhere
 */
public record DiffQuestion(
        ScenarioInput inputA,
        ScenarioInput inputB,
        Optional<Long> seed,
        Optional<Double> scale,
        Overrides overrides,
        Optional<Path> events) {

    Path a() {
        return inputA.file();
    }

    Path b() {
        return inputB.file();
    }

    /** {@code KEY=VALUE} each, of both scenarios and of one of them. */
    public record Overrides(List<String> both, List<String> a, List<String> b) {
        List<String> ofA() {
            return Stream.concat(both.stream(), a.stream()).toList();
        }

        List<String> ofB() {
            return Stream.concat(both.stream(), b.stream()).toList();
        }
    }

    /** What a folder holds was decided when it was run: options that would change it are problems. */
    void check(SideProblems problems) {
        if (Files.isDirectory(a()) && Files.isDirectory(b())) {
            seed.ifPresent(n -> refuse(problems, "A and B", "--seed", n.toString(), a()));
            scale.ifPresent(x -> refuse(problems, "A and B", "--scale", x.toString(), a()));
            refuseFirst(problems, "A and B", "--set", overrides.both, a());
        }
        refuseFirst(problems, "A", "--set-a", overrides.a, a());
        refuseFirst(problems, "B", "--set-b", overrides.b, b());
    }

    private static void refuseFirst(
            SideProblems problems, String letters, String option, List<String> values, Path side) {
        if (!values.isEmpty() && Files.isDirectory(side)) {
            refuse(problems, letters, option, values.get(0), side);
        }
    }

    private static void refuse(SideProblems problems, String letters, String option, String value, Path side) {
        problems.add(
                letters,
                option + " (" + value + ") changes nothing of a folder of results. Leave it"
                        + " out, or name a scenario instead, such as " + side.resolve(RunFiles.SCENARIO) + ".");
    }

    /** Ends the command if the events have nowhere to go. */
    void refuseEvents() {
        events.ifPresent(DiffQuestion::refuseUnlessWritable);
    }

    private static void refuseUnlessWritable(Path events) {
        Path folder = events.toAbsolutePath().getParent();
        if (!events.toString().endsWith(".csv") || Files.isDirectory(events)) {
            throw Mistakes.of("--events (" + events + ") is no CSV file. Name one, such as minute.csv.");
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw Mistakes.of("--events (" + events + ") cannot be written: there is no such folder, or none that"
                    + " takes files. Choose another place.");
        }
    }
}
