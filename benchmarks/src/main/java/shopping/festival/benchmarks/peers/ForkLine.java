package shopping.festival.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one fork of a program printed: its counts and time, and the most memory it had. */
record ForkLine(ReducedResult result, long peakMegabytes) {
    private static final Pattern PEAK = Pattern.compile(" peak_mb=(\\d+)");

    static ForkLine parse(String line) {
        Matcher peak = PEAK.matcher(line);
        return new ForkLine(ReducedResult.parse(line), peak.find() ? Long.parseLong(peak.group(1)) : 0);
    }

    /** The forks of a program, in the order they ran. */
    static List<ForkLine> readAll(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("attempts="))
                .map(ForkLine::parse)
                .toList();
    }

    double perSecond() {
        return result.attempts() / result.seconds();
    }
}
