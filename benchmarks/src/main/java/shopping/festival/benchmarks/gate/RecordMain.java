package shopping.festival.benchmarks.gate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Records forks for the test of the gate itself: {@code RecordMain JAR SCENARIO SCALE PASSES ROUNDS OUT.csv}. A round
 * is a fork of A, another of A and one of A with a planted slow-down of 10 %; every second round runs backwards.
 */
public final class RecordMain {
    private static final double SLOW_PERCENT = 10;

    private RecordMain() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 6) {
            System.err.println("RecordMain JAR SCENARIO SCALE PASSES ROUNDS OUT.csv");
            System.exit(2);
        }
        Path jar = Path.of(args[0]);
        Forks forks = new Forks(Path.of(args[1]), Double.parseDouble(args[2]), Integer.parseInt(args[3]));
        List<Side> sides = new ArrayList<>(List.of(
                new Side("a", "A", jar, 0), new Side("again", "A", jar, 0), new Side("slow", "A", jar, SLOW_PERCENT)));
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[5])), true, StandardCharsets.UTF_8)) {
            out.println("round,program," + Clock.WALL.column() + "," + Clock.CPU.column());
            for (int round = 0; round < Integer.parseInt(args[4]); round++) {
                for (Side side : sides) {
                    ForkResult fork = forks.run(side);
                    out.printf(
                            Locale.ROOT,
                            "%d,%s,%.3f,%.3f%n",
                            round,
                            side.name(),
                            Clock.WALL.millis(fork),
                            Clock.CPU.millis(fork));
                }
                Collections.reverse(sides);
            }
        }
    }
}
