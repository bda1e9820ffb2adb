package shopping.festival.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A JVM that is watched while it does what short runs do, so that others start from what it has loaded and compiled: see
 * {@code bin/festival}.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** @param args the folder for its results, then a scenario and its scale, and so on */
    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int worst = 0;
        for (int i = 1; i + 1 < args.length; i += 2) {
            String out = Path.of(args[0]).resolve(Integer.toString(i)).toString();
            List<String> run = List.of("run", args[i], "--scale", args[i + 1], "--driver", "inline", "--out", out);
            worst = Math.max(worst, Main.execute(nowhere, nowhere, run.toArray(String[]::new)));
        }
        System.exit(worst);
    }
}
