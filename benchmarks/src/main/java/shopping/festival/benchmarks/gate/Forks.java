package shopping.festival.benchmarks.gate;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs forks, one JVM after the other.
 *
 * @param scenario what is played
 * @param passes measured ones in a fork, after one that is not
 */
record Forks(Path scenario, double scale, int passes) {
    private static final long SECONDS_MAX = 120;
    /** A heap of one size and the serial collector: nothing that a fork decides by itself, no thread beside it. */
    private static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");
    /** How the JVM says that classes were not made for each other. */
    private static final Pattern MISFIT = Pattern.compile(
            "(NoClassDefFound|NoSuchMethod|NoSuchField|AbstractMethod|IncompatibleClassChange|IllegalAccess|"
                    + "UnsupportedClassVersion)Error\\b.*");

    ForkResult run(Side side) {
        try {
            Path output = Files.createTempFile("gate", ".txt");
            try {
                return run(side, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new GateStop(GateStop.CRASHED, side + ": a run cannot be started: " + e);
        }
    }

    private ForkResult run(Side side, Path output) throws IOException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(
                "-cp",
                harness() + File.pathSeparator + side.jar(),
                GateFork.class.getName(),
                scenario.toString(),
                String.valueOf(scale),
                String.valueOf(passes),
                String.valueOf(side.burnPercent())));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = await(process, side);
        List<String> lines = Files.readAllLines(output);
        if (status == GateFork.UNREADABLE) {
            throw new GateStop(
                    GateStop.USAGE,
                    side + ": this build cannot read the scenario that both sides play:\n" + String.join("\n", lines));
        }
        if (status != 0) {
            misfit(lines).ifPresent(why -> {
                throw new GateStop(
                        GateStop.USAGE,
                        side + ": cannot be run by the gate (" + why + "). It is a build "
                                + "from before the gate's interface, or not whole. Give a later one.");
            });
            throw crashed(side, "exit code " + status, lines);
        }
        try {
            return ForkResult.parse(lines);
        } catch (IllegalArgumentException e) {
            throw crashed(side, e.getMessage(), lines);
        }
    }

    private static int await(Process process, Side side) {
        try {
            if (process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new GateStop(GateStop.CRASHED, side + ": a run took more than " + SECONDS_MAX + " s");
        } catch (InterruptedException e) {
            throw new GateStop(GateStop.CRASHED, "interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    /** What is not where the harness looks for it, if a fork ended of that before its first pass had. */
    static Optional<String> misfit(List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith("exact "))
                ? Optional.empty()
                : lines.stream()
                        .map(MISFIT::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst();
    }

    private static GateStop crashed(Side side, String how, List<String> lines) {
        String why = lines.stream()
                .filter(line -> line.contains("Exception") || line.contains("Error") || line.contains("error"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it printed nothing" : "its last line: " + lines.get(lines.size() - 1));
        return new GateStop(GateStop.CRASHED, side + ": the run crashed (" + how + "): " + why.trim());
    }

    /** Where the harness itself was loaded from. */
    private static Path harness() {
        try {
            return Path.of(GateFork.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
