package shopping.festival.engine.cluster;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a proxy is to do to the frames that pass.
 *
 * @param seed of all chance
 * @param chances of each trouble for each frame, 0 to 1 in all; none where a trouble is not named
 * @param cutsMax by chance; {@link ArteryProxy#cut} and {@link ArteryProxy#next} do not count
 * @param delay of a frame that meets {@link Trouble#DELAY}
 * @param streams that are meddled with
 */
record Troubles(long seed, Map<Trouble, Double> chances, int cutsMax, Duration delay, Set<ArteryStream> streams) {
    Troubles {
        double all = chances.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all < 0 || all > 1 + 1e-9) {
            throw new IllegalArgumentException("chances (" + chances + ") must be 0 to 1 in all");
        }
    }

    /** Nothing happens but what is asked for by command, and that to messages alone: system messages pass. */
    static Troubles of(long seed) {
        return new Troubles(
                seed, Map.of(), 0, Duration.ofMillis(50), EnumSet.of(ArteryStream.ORDINARY, ArteryStream.LARGE));
    }

    Troubles with(Trouble trouble, double chance) {
        Map<Trouble, Double> more = new EnumMap<>(Trouble.class);
        more.putAll(chances);
        more.put(trouble, chance);
        return new Troubles(seed, more, cutsMax, delay, streams);
    }

    Troubles withCuts(double chance, int most) {
        return new Troubles(seed, chances, most, delay, streams).with(Trouble.CUT, chance);
    }

    Troubles withDelay(Duration time) {
        return new Troubles(seed, chances, cutsMax, time, streams);
    }

    Troubles on(Set<ArteryStream> chosen) {
        return new Troubles(seed, chances, cutsMax, delay, chosen);
    }
}
