import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints what JaCoCo counted, a line for each of its jacoco.csv files: java .ci/Coverage.java FILE... */
final class Coverage {
    public static void main(String... files) throws IOException {
        for (String file : files) {
            if (Files.exists(Path.of(file))) {
                print(Files.readAllLines(Path.of(file)));
            }
        }
    }

    /** A class a line, under the names of the columns. */
    private static void print(List<String> lines) {
        List<String> names = Arrays.asList(lines.get(0).split(","));
        List<String[]> classes = lines.stream().skip(1).map(line -> line.split(",")).toList();
        String module = classes.isEmpty() ? "nothing" : classes.get(0)[names.indexOf("GROUP")];
        System.out.printf(
                Locale.ROOT,
                "coverage of %s: %.1f %% of lines, %.1f %% of branches%n",
                module,
                percent(classes, names.indexOf("LINE_MISSED"), names.indexOf("LINE_COVERED")),
                percent(classes, names.indexOf("BRANCH_MISSED"), names.indexOf("BRANCH_COVERED")));
    }

    private static double percent(List<String[]> classes, int missed, int covered) {
        long without = classes.stream().mapToLong(c -> Long.parseLong(c[missed])).sum();
        long with = classes.stream().mapToLong(c -> Long.parseLong(c[covered])).sum();
        return 100.0 * with / Math.max(1, with + without);
    }
}
