package shopping.festival.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Whether a side is a simulator that can be started: said before anything is run, of both sides at once. */
final class RunnableJar {
    private static final String ADVICE = " Give simulator/target/festival.jar, its folder lib beside it.";
    private static final String SIMULATOR = "shopping/festival/";

    private RunnableJar() {}

    static void check(List<Side> sides) {
        String problems = sides.stream()
                .map(RunnableJar::problem)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new GateStop(GateStop.USAGE, problems);
        }
    }

    static Optional<String> problem(Side side) {
        Path file = side.jar();
        if (!Files.isRegularFile(file)) {
            return Optional.of(side + ": there is no file " + file + ".");
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            if (main.getValue(Attributes.Name.MAIN_CLASS) == null) {
                return Optional.of(side + ": the jar has no main class in its manifest." + ADVICE);
            }
            if (jar.stream().noneMatch(entry -> entry.getName().startsWith(SIMULATOR))) {
                return Optional.of(side + ": the jar is of another program, it has no " + SIMULATOR + "." + ADVICE);
            }
            return missing(file, main.getValue(Attributes.Name.CLASS_PATH))
                    .map(name -> side + ": the jar needs " + name + " beside it, which is not there." + ADVICE);
        } catch (IOException e) {
            return Optional.of(side + ": " + file + " is no jar: " + e.getMessage() + ".");
        }
    }

    /** The first name of a manifest's class path that is not there. */
    private static Optional<String> missing(Path jar, String classPath) {
        return Arrays.stream(
                        classPath == null ? new String[0] : classPath.trim().split("\\s+"))
                .filter(name -> !name.isEmpty() && !name.contains(":"))
                .filter(name -> !Files.exists(jar.resolveSibling(name)))
                .findFirst();
    }
}
