package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import shopping.festival.base.text.TextDigest;

/** The runs of a sweep as they were played, noted from many threads, told in an order of their own. */
final class PlayedRuns {
    /** One festival: which, and by what it is known again. */
    record Played(Setting setting, int replication, String digest, double wallSeconds) {}

    private final Queue<Played> ended = new ConcurrentLinkedQueue<>();

    void add(Setting setting, int replication, String digest, double wallSeconds) {
        ended.add(new Played(setting, replication, digest, wallSeconds));
    }

    /** Setting by setting in the order given, and in it by replication. */
    List<Played> inOrder(Iterable<Setting> settings) {
        Map<Setting, List<Played>> bySetting = new LinkedHashMap<>();
        settings.forEach(setting -> bySetting.put(setting, new ArrayList<>()));
        ended.forEach(run ->
                bySetting.computeIfAbsent(run.setting(), s -> new ArrayList<>()).add(run));
        return bySetting.values().stream()
                .flatMap(runs -> runs.stream().sorted(Comparator.comparingInt(Played::replication)))
                .toList();
    }

    /** The digest of them all: the first digits of the SHA-256 of their digests, each on a line of its own. */
    static String digest(List<Played> runs) {
        return TextDigest.of(runs.stream().map(run -> run.digest() + "\n").collect(Collectors.joining()));
    }
}
