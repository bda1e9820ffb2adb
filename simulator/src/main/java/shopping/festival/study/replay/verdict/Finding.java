package shopping.festival.study.replay.verdict;

import java.util.List;
import java.util.Locale;
import shopping.festival.study.replay.play.Sku;

/**
 * Something that a right shop never does.
 *
 * @param units that are too many, too few, or wrong
 * @param requests that prove it, the one that should have been the last first
 */
public record Finding(Kind kind, Sku sku, long units, String sentence, List<Proof> requests) {

    /** What a shop can do wrong. */
    public enum Kind {
        OVERSOLD("more units were sold than there were"),
        DOUBLE_ORDER("one key made two orders"),
        LOST_ORDER("an order that was accepted is not in the shop's books"),
        WRONG_UNITS("the shop's books have an order with other units than were bought"),
        WRONG_REFUSAL("sold out was said while units were certainly left"),
        WRONG_COUNTER("the shop's counter does not fit its answers");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }

        /** As files spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A request and its answer, times in seconds since the replay began.
     *
     * @param request its method and path
     */
    public record Proof(
            String key,
            String step,
            String request,
            double intendedSeconds,
            double sentSeconds,
            double answeredSeconds,
            int status,
            String outcome) {}
}
