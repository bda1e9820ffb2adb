package shopping.festival.benchmarks.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when a figure was measured, as far as a reader needs it to judge the figure. */
public record Here(String machine, String jdk, String commit, String date) {

    public static Here now() {
        return new Here(
                thisMachine(),
                thisJdk(),
                thisCommit(),
                LocalDate.now(ZoneOffset.UTC).toString());
    }

    private static String thisMachine() {
        String model = lineOf(Path.of("/proc/cpuinfo"), "model name");
        String memory = lineOf(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        String cores = Runtime.getRuntime().availableProcessors() + " cores";
        return cores
                + (model.isEmpty() ? "" : " (" + model + ")")
                + (memory.isEmpty() ? "" : ", " + Math.round(Long.parseLong(memory) / 1048576.0) + " GiB")
                + ", " + System.getProperty("os.name");
    }

    private static String thisJdk() {
        return "OpenJDK " + Runtime.version().toString();
    }

    /** The commit of the folder the program was started in; a plus says that files were changed since. */
    private static String thisCommit() {
        String commit = output("git", "rev-parse", "--short=9", "HEAD");
        boolean changed = !output(
                        "git",
                        "status",
                        "--porcelain",
                        "--untracked-files=no",
                        "--",
                        ":/pom.xml",
                        ":/simulator/src",
                        ":/benchmarks/src/main",
                        ":/scenarios")
                .isEmpty();
        return commit.isEmpty() ? "unknown" : commit + (changed ? "+" : "");
    }

    private static String lineOf(Path file, String key) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? text.trim() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
