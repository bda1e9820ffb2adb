package shopping.festival.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * {@code GateMain BASE_JAR BASE_LABEL CHANGE_JAR CHANGE_LABEL SCENARIO PAIRS CLOCK PLANTED_PERCENT
 * OUT}, as
 * {@code benchmarks/bin/gate} calls it. Exit codes: 0 pass, 1 fail, 2 a side that cannot be run, 3 a side that crashed,
 * 4 inconclusive.
 */
public final class GateMain {
    private static final double SCALE = 0.001;
    private static final int PASSES = 4;

    private GateMain() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 9) {
            System.err.println("GateMain BASE_JAR BASE_LABEL CHANGE_JAR CHANGE_LABEL SCENARIO PAIRS CLOCK "
                    + "PLANTED_PERCENT OUT");
            System.exit(GateStop.USAGE);
        }
        Side base = new Side("BASE", args[1], Path.of(args[0]), 0);
        Side change = new Side("CHANGE", args[3], Path.of(args[2]), Double.parseDouble(args[7]));
        Path out = Path.of(args[8]);
        List<String> problems = new ArrayList<>();
        checkRunnable(base, problems);
        checkRunnable(change, problems);
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(GateStop.USAGE);
        }
        Gate gate = new Gate(
                new Forks(Path.of(args[4]), SCALE, PASSES), Integer.parseInt(args[5]),
                Clock.valueOf(args[6].toUpperCase(Locale.ROOT)), System.err::println);
        try {
            GateReport report = new GateReport(base.label(), change.label(), gate.ask(base, change));
            report.write(out);
            Files.write(out.resolve("forks.csv"), gate.forkLines());
            System.out.print(report.markdown());
            System.exit(report.verdict().exitCode());
        } catch (GateStop stop) {
            // A page that looked for a suite finds one that is red.
            new GateReport(base.label(), change.label(), List.of(new Finding("runs", Verdict.FAIL, stop.getMessage())))
                    .write(out);
            System.err.println(stop.getMessage());
            System.exit(stop.exitCode());
        }
    }

    /** A jar that starts something, and whatever it starts is the simulator's class path. */
    static void checkRunnable(Side side, List<String> problems) {
        if (!Files.isRegularFile(side.jar())) {
            problems.add(side + ": there is no file " + side.jar() + ".");
            return;
        }
        try (JarFile jar = new JarFile(side.jar().toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue("Main-Class") == null) {
                problems.add(side + ": the jar has no main class in its manifest. Give simulator/target/festival.jar, "
                        + "its folder lib beside it.");
            }
        } catch (IOException e) {
            problems.add(side + ": " + side.jar() + " is no jar: " + e.getMessage() + ".");
        }
    }
}
