package shopping.festival.scenario.reading;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.StreamHabits;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;

/** Reads what the buyers of a stream do in their own way. */
final class StreamHabitsReader {
    private StreamHabitsReader() {}

    static StreamHabits read(Section s) {
        return new StreamHabits(
                whole(share(s, "conversion")),
                s.find("busyBackoff").map(Laws.TIME::read),
                count(s, "busyRetriesMax", Order.TRIES_MAX),
                share(s, "declined"),
                share(s, "unpaid"),
                s.find("patience").map(Patience::read),
                count(s, "retriesMax", Order.PAY_TRIES_MAX));
    }

    private static OptionalInt whole(OptionalDouble share) {
        return share.isPresent()
                ? OptionalInt.of((int) Math.round(share.getAsDouble() * Market.CONVERSION_ONE))
                : OptionalInt.empty();
    }

    private static OptionalDouble share(Section s, String key) {
        return s.find(key).map(item -> OptionalDouble.of(item.number(0, 1))).orElse(OptionalDouble.empty());
    }

    private static OptionalInt count(Section s, String key, int most) {
        return s.find(key)
                .map(item -> OptionalInt.of((int) item.whole(0, most)))
                .orElse(OptionalInt.empty());
    }
}
