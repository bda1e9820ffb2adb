package shopping.festival.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process ever had resident, as the kernel counts it: heap, code, stacks and all. */
final class PeakMemory {
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /** {@code  peak_mb=N}, or nothing where there is no such kernel. */
    static String field() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .map(line -> " peak_mb=" + Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
