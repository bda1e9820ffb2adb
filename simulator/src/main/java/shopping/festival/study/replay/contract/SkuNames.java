package shopping.festival.study.replay.contract;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the shop calls the offers of the festival. */
public final class SkuNames {
    /** The placeholder of a pattern: the offer's number. */
    static final String OFFER = "offer";

    private final @Nullable Template pattern;
    private final Map<Integer, String> listed;

    private SkuNames(@Nullable Template pattern, Map<Integer, String> listed) {
        this.pattern = pattern;
        this.listed = listed;
    }

    /** Every offer has one. */
    static SkuNames of(Template pattern) {
        return new SkuNames(pattern, Map.of());
    }

    /** Only those offers have one that a table names. */
    static SkuNames of(Map<Integer, String> listed) {
        return new SkuNames(null, listed);
    }

    /** Empty for an offer that the shop does not have. */
    public Optional<String> of(int offer) {
        return pattern == null
                ? Optional.ofNullable(listed.get(offer))
                : Optional.of(pattern.plain(placeholder -> Integer.toString(offer)));
    }
}
