package shopping.festival.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import shopping.festival.scenario.Scenarios;

/** What a run has left, its log or its results, damaged. */
final class RunMaker implements Maker {
    private static final String LOG = "events.csv";

    private final boolean ofLogs;
    /** Runs that stay as they are; each case has a copy. */
    private final Path whole;

    RunMaker(boolean ofLogs, Path whole) {
        this.ofLogs = ofLogs;
        this.whole = whole;
    }

    private void play() throws IOException {
        Path scenario = Files.writeString(whole.resolve("x.conf"), Scenarios.SMALL);
        String out = whole.resolve("run").toString();
        CommandLines.type(List.of(
                "run",
                scenario.toString(),
                "--quiet",
                "--driver",
                "inline",
                "--out",
                out,
                "--events",
                whole.resolve(LOG).toString()));
        CommandLines.type(List.of(
                "run",
                scenario.toString(),
                "--quiet",
                "--replications",
                "2",
                "--out",
                whole.resolve("runs").toString()));
    }

    @Override
    public Trial make(SplittableRandom random, Path folder) throws IOException {
        if (!Files.exists(whole.resolve("runs"))) {
            play();
        }
        if (ofLogs) {
            Path log = Files.copy(whole.resolve(LOG), folder.resolve(LOG));
            String told = Damage.to(log, random);
            if (random.nextInt(8) == 0) {
                Path packed = folder.resolve("events.csv.gz");
                Files.move(log, packed);
                return new Trial(
                        told + " packed", List.of(List.of("audit", packed.toString())), List.of("events.csv.gz"));
            }
            return new Trial(told, List.of(List.of("audit", log.toString())), List.of(LOG));
        }
        String kind = random.nextInt(3) == 0 ? "runs" : "run";
        CommandLines.copy(whole.resolve(kind), folder.resolve(kind));
        List<Path> files = CommandLines.files(folder.resolve(kind));
        List<Path> read = files.stream()
                .filter(f -> f.toString().endsWith(".json")
                        || f.toString().endsWith(".conf")
                        || f.toString().endsWith("timeline.csv"))
                .toList();
        String told = Damage.to(read.get(random.nextInt(read.size())), random);
        String one = whole.resolve(kind).toString();
        String other = folder.resolve(kind).toString();
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("compare", one, other, "--fail-on", "gmvFen>1%"));
        commands.add(List.of("compare", other, one));
        if (kind.equals("run")) {
            commands.add(List.of("diff", other, one, "--driver", "inline"));
        }
        return new Trial(told, commands, List.of(kind));
    }
}
