package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.Placeholders;
import shopping.festival.study.replay.contract.Values;
import shopping.festival.study.replay.timetable.Attempt;

/** What one buyer tries with one SKU: one idempotency key, however often it is tried. */
public final class Purchase implements Values {
    private final Sku sku;
    private final String intent;
    private final String key;
    private final int units;
    private final long fen;
    private final int steps;
    private final List<Exchange> exchanges = new ArrayList<>(2);
    /** What answers have told, by placeholder. */
    private final Map<String, String> told;

    /** @param steps of the target: after the last one the order is the buyer's */
    public Purchase(Sku sku, String intent, String key, int units, long fen, int steps) {
        this(sku, intent, key, units, fen, steps, Map.of());
    }

    private Purchase(Sku sku, String intent, String key, int units, long fen, int steps, Map<String, String> told) {
        this.sku = sku;
        this.intent = intent;
        this.key = key;
        this.units = units;
        this.fen = fen;
        this.steps = steps;
        this.told = told;
    }

    /**
     * What is tried by an attempt.
     *
     * @param mark begins its key
     * @param told by answers to it so far, by placeholder
     */
    public static Purchase of(Attempt attempt, Sku sku, String mark, int steps, Map<String, String> told) {
        String intent = IntentId.describe(attempt.id()).replace('/', '-');
        return new Purchase(
                sku,
                intent,
                mark + intent + "-" + Order.soldOuts(attempt.order()),
                Order.units(attempt.order()),
                attempt.fen(),
                steps,
                told);
    }

    public Sku sku() {
        return sku;
    }

    /** Of the buyer: the same in all that is tried for one thing. */
    public String intent() {
        return intent;
    }

    public String key() {
        return key;
    }

    public int units() {
        return units;
    }

    /** What its placeholders stand for by now. */
    @Override
    public String of(String placeholder) {
        return switch (placeholder) {
            case Placeholders.SKU -> sku.name();
            case Placeholders.UNITS -> Integer.toString(units);
            case Placeholders.INTENT -> intent;
            case Placeholders.PRICE -> Long.toString(fen);
            case Placeholders.KEY -> key;
            default -> told.getOrDefault(placeholder, "");
        };
    }

    /** In the order in which they ended. */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    public void add(Exchange exchange) {
        exchanges.add(exchange);
    }

    /** When the shop said that the order is the buyer's; {@link Long#MAX_VALUE} if it never did. */
    public long soldNanos() {
        return exchanges.stream()
                .filter(e -> e.step() == steps - 1 && e.outcome() == Outcome.ACCEPTED)
                .mapToLong(Exchange::answeredNanos)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether the shop may hold units for it that it has not told of, or may have sold it without saying so. */
    public boolean isInDoubt() {
        return exchanges.stream().anyMatch(e -> e.outcome().isInDoubt());
    }

    /** Whether anything was ever taken, or may have been. */
    public boolean mayBeKnown() {
        return exchanges.stream()
                .anyMatch(e -> e.outcome() == Outcome.ACCEPTED || e.outcome().isInDoubt());
    }
}
