package shopping.festival.study.mix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The runs of a sweep as they were played, noted from many threads, told in an order of their own. */
final class PlayedRuns {
    private static final int DIGEST_CHARS = 16;

    /** One festival: which, and by what it is known again. */
    record Played(Setting setting, int replication, String digest, double wallSeconds) {}

    /** A replication of a setting. */
    private record Place(Setting setting, int replication) {}

    private final Queue<Played> ended = new ConcurrentLinkedQueue<>();

    void add(Setting setting, int replication, String digest, double wallSeconds) {
        ended.add(new Played(setting, replication, digest, wallSeconds));
    }

    /** Setting by setting in the order given, and in it by replication; each once. */
    List<Played> inOrder(Iterable<Setting> settings) {
        Map<Place, Played> byPlace = new LinkedHashMap<>();
        ended.forEach(p -> byPlace.putIfAbsent(new Place(p.setting(), p.replication()), p));
        List<Played> ordered = new ArrayList<>();
        for (Setting setting : settings) {
            for (int j = 1; ; j++) {
                Played played = byPlace.get(new Place(setting, j));
                if (played == null) {
                    break;
                }
                ordered.add(played);
            }
        }
        return List.copyOf(ordered);
    }

    /** The digest of them all: the first digits of the SHA-256 of their digests, each on a line of its own. */
    static String digest(List<Played> runs) {
        StringBuilder lines = new StringBuilder();
        runs.forEach(run -> lines.append(run.digest()).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }
}
