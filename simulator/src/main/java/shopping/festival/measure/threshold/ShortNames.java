package shopping.festival.measure.threshold;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a result under the shortest names that people may write: {@code stations.payment.queuePeak} for {@code
 * stations.payment.payment.queuePeak}, {@code latency.payment.p99} for {@code latencyMillis.payment.p99}.
 */
public final class ShortNames {
    static final String RESULT_SPANS = "latencyMillis.";
    static final String SPANS = "latency.";

    private static final Pattern STATION =
            Pattern.compile("(stations|probes)\\.(?:checkout|payment|warehouse|customs)\\.(.*)", Pattern.DOTALL);

    private final Map<String, String> byPath = new LinkedHashMap<>();
    private final Map<String, String> byName = new LinkedHashMap<>();

    /** @param paths of the numbers of a result */
    public ShortNames(Collection<String> paths) {
        Set<String> whole = new TreeSet<>(paths);
        for (String path : paths) {
            String name = shortened(path);
            // Of a warehouse whose own name begins with a kind, or that has the name of a port, the kind has to be
            // said.
            boolean isFree = !whole.contains(name) && !byName.containsKey(name);
            byName.put(isFree ? name : path, path);
            byPath.put(path, isFree ? name : path);
        }
    }

    private static String shortened(String path) {
        if (path.startsWith(RESULT_SPANS)) {
            return SPANS + path.substring(RESULT_SPANS.length());
        }
        Matcher station = STATION.matcher(path);
        return station.matches() ? station.group(1) + "." + station.group(2) : path;
    }

    /** By their paths. */
    public Map<String, String> byPath() {
        return byPath;
    }

    /** The name of a path, or the path itself. */
    public String of(String path) {
        return byPath.getOrDefault(path, path);
    }

    /** The path that is meant by a name as somebody wrote it: a short one, a path, either with parts in quotes. */
    public Optional<String> path(String written) {
        return MeasureName.among(written, byName.keySet())
                .map(byName::get)
                .or(() -> MeasureName.among(written, byPath.keySet()));
    }
}
