package shopping.festival.study.storefront;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import shopping.festival.base.text.TextDigest;

/**
 * Which answers are lost: 1 % of them, by step, key and how often that key's answer has been lost before, so that the same
 * requests lose the same answers and who asks again is answered in the end.
 */
final class LostAnswers {
    private static final int ONE_OF = 100;

    /** Only of those that were lost: few, however long the shop lives. */
    private final ConcurrentMap<String, Integer> times = new ConcurrentHashMap<>();

    boolean loses(String step, String key) {
        String name = step + " " + key;
        int before = times.getOrDefault(name, 0);
        long draw = Long.parseUnsignedLong(TextDigest.of(name + " " + before), 16);
        if (Long.remainderUnsigned(draw, ONE_OF) != 0) {
            return false;
        }
        times.merge(name, 1, Integer::sum);
        return true;
    }
}
