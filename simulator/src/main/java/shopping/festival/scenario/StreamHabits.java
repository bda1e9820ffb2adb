package shopping.festival.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import shopping.festival.base.random.Law;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.payment.Payers;
import shopping.festival.model.servers.Backoff;

/**
 * What the buyers of a stream do in their own way: bots do not get tired. What is empty they do like everybody.
 *
 * @param conversion probability of buying what they look at, in 1/65535
 * @param busyBackoff time before a buyer who was told busy tries again, on top of the least
 * @param busyRetriesMax how often they do
 * @param declined share of their payments that are declined
 * @param unpaid share of their orders that nobody pays
 * @param patience how long they wait before payment
 * @param retriesMax how often they come back then
 */
public record StreamHabits(
        OptionalInt conversion,
        Optional<Law> busyBackoff,
        OptionalInt busyRetriesMax,
        OptionalDouble declined,
        OptionalDouble unpaid,
        Optional<Law> patience,
        OptionalInt retriesMax) {

    /** Those of everybody. */
    public static final StreamHabits USUAL = new StreamHabits(
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalInt.empty());

    /** @param usual how everybody comes back to a busy checkout */
    public Stream.Habits shopping(Backoff usual) {
        boolean isUsual = busyBackoff.isEmpty() && busyRetriesMax.isEmpty();
        Backoff own = usual.with(busyBackoff.orElse(usual.law()), busyRetriesMax.orElse(usual.max()));
        return new Stream.Habits(conversion.orElse(-1), isUsual ? Optional.empty() : Optional.of(own));
    }

    /** @param usual how everybody pays */
    public Payers paying(Payers usual) {
        return new Payers(
                declined.orElse(usual.declinedShare()),
                unpaid.orElse(usual.unpaidShare()),
                patience.orElse(usual.patience()),
                retriesMax.orElse(usual.retriesMax()));
    }
}
