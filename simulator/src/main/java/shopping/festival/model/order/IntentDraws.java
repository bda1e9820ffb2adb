package shopping.festival.model.order;

import java.util.List;
import shopping.festival.base.random.Draws;

/**
 * The base of every draw an intent makes. A stream enters by its name, not by its number, so that another stream more
 * moves nobody's luck. Whatever else draws has a key of its own, made from names.
 */
public final class IntentDraws {
    private static final long WITHOUT_STREAM = -1L >>> 5;

    private final long seedKey;
    private final long[] streamSeeds;

    public IntentDraws(long seedKey, List<String> streamNames) {
        this.seedKey = seedKey;
        streamSeeds = streamNames.stream()
                .mapToLong(name -> Draws.base(seedKey, Draws.keyOf(name)))
                .toArray();
    }

    /** The base of the draws of what is no intent. */
    public long baseOfKey(long key) {
        return Draws.base(seedKey, key);
    }

    public long base(long id) {
        return Draws.base(streamSeeds[IntentId.stream(id)], id & WITHOUT_STREAM);
    }
}
