package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * Something about payments is another while it acts.
 *
 * @param what is
 * @param amount the share that takes its place, or the factor it is multiplied by
 */
public record PaymentEffect(What what, double amount) implements Effect {

    /** What can change. */
    public enum What {
        DECLINED,
        UNPAID,
        PROCESSING;

        /** As scenarios spell it. */
        public String key() {
            return "payment." + name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean isShare() {
            return this != PROCESSING;
        }
    }

    @Override
    public Station station() {
        return Station.PAYMENT;
    }

    @Override
    public boolean hits(Station other, String unit) {
        return other == Station.PAYMENT;
    }

    @Override
    public boolean meets(Effect other) {
        return other instanceof PaymentEffect o && what == o.what;
    }

    @Override
    public String text() {
        return switch (what) {
            case DECLINED -> Factor.percent(amount) + " of the payments declined";
            case UNPAID -> Factor.percent(amount) + " of the orders never paid";
            case PROCESSING -> "the answer to a payment takes " + Factor.plain(amount) + " times as long";
        };
    }
}
