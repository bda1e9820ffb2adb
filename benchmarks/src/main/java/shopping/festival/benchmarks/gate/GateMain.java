package shopping.festival.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code GateMain BASE_JAR BASE_LABEL CHANGE_JAR CHANGE_LABEL SCENARIO PAIRS CLOCK PLANTED_PERCENT OUT}, as
 * {@code benchmarks/bin/gate} calls it. Exit codes: 0 pass, 1 fail, 2 a side that cannot be run, 3 a side that crashed,
 * 4 inconclusive.
 */
public final class GateMain {
    private static final double SCALE = 0.001;
    private static final int PASSES = 4;

    private GateMain() {}

    public static void main(String[] args) {
        if (args.length != 9) {
            System.err.println("GateMain BASE_JAR BASE_LABEL CHANGE_JAR CHANGE_LABEL SCENARIO PAIRS CLOCK "
                    + "PLANTED_PERCENT OUT");
            System.exit(GateStop.USAGE);
        }
        Side base = new Side("BASE", args[1], Path.of(args[0]), 0);
        Side change = new Side("CHANGE", args[3], Path.of(args[2]), Double.parseDouble(args[7]));
        Path out = Path.of(args[8]);
        Gate gate = new Gate(
                new Forks(Path.of(args[4]), SCALE, PASSES),
                Integer.parseInt(args[5]),
                Clock.valueOf(args[6].toUpperCase(Locale.ROOT)),
                System.err::println);
        try {
            RunnableJar.check(List.of(base, change));
            GateReport report = new GateReport(base.label(), change.label(), gate.ask(base, change));
            report.write(out);
            write(out.resolve("forks.csv"), gate.forkLines());
            System.out.print(report.markdown());
            System.exit(report.verdict().exitCode());
        } catch (GateStop stop) {
            System.err.println(stop.getMessage());
            leaveRed(base, change, stop, out);
            System.exit(stop.exitCode());
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw GateStop.unwritten(file, e);
        }
    }

    /** A page that looks for a suite finds one that is red. */
    private static void leaveRed(Side base, Side change, GateStop stop, Path out) {
        Finding why = new Finding("runs", Verdict.FAIL, stop.getMessage());
        try {
            new GateReport(base.label(), change.label(), List.of(why)).write(out);
        } catch (GateStop again) {
            if (!again.getMessage().equals(stop.getMessage())) {
                System.err.println(again.getMessage());
            }
        }
    }
}
