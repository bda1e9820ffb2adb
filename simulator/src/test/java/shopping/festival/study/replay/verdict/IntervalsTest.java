package shopping.festival.study.replay.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.wire.Reply;

/** What is held at most, and what is sold for certain, against looking at every instant there is. */
class IntervalsTest {
    private static final Sku SKU = new Sku(0, 0, "sku-0", 5);
    private static final int END = 14;
    private static final int TRIALS = 3_000;

    private final SplittableRandom random = new SplittableRandom(7);

    private static Exchange exchange(int step, long sent, long answered, Outcome outcome) {
        return new Exchange(step, false, sent, sent, answered, Reply.Kind.ANSWERED, 200, outcome, Map.of());
    }

    private List<Told> some() {
        List<Told> all = new ArrayList<>();
        int n = random.nextInt(9);
        for (int i = 0; i < n; i++) {
            Purchase purchase = new Purchase(SKU, "i" + i, "k" + i, random.nextInt(1, 4), 100, 2);
            long sent = random.nextLong(END);
            long answered = random.nextLong(sent, END);
            Outcome outcome = random.nextInt(3) == 0 ? Outcome.SOLD_OUT : Outcome.ACCEPTED;
            purchase.add(exchange(0, sent, answered, outcome));
            if (outcome == Outcome.ACCEPTED && random.nextInt(4) > 0) {
                long paid = random.nextLong(answered, END);
                purchase.add(exchange(1, paid, random.nextLong(paid, END), Outcome.ACCEPTED));
            }
            if (outcome == Outcome.ACCEPTED && random.nextBoolean()) {
                long back = random.nextLong(answered, END);
                Outcome end = random.nextBoolean() ? Outcome.ACCEPTED : Outcome.UNKNOWN;
                purchase.add(exchange(Exchange.CANCEL, back, random.nextLong(back, END), end));
            }
            all.add(Told.of(purchase, Map.of(), true));
        }
        return all;
    }

    @Test
    void noMoreIsHeldThanIsFoundByLookingAtEveryInstant() {
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Told> all = some();
            PossiblyHeld held = new PossiblyHeld(all);
            for (int look = 0; look < 10; look++) {
                long from = random.nextLong(END);
                long to = random.nextLong(from, END + 2);
                // At its beginning what was free by then is free; later whoever comes and goes at one instant met.
                long most = all.stream()
                        .filter(t -> t.heldFromNanos() <= from && from < t.freeFromNanos())
                        .mapToLong(Told::units)
                        .sum();
                for (long at = from + 1; at <= to; at++) {
                    long now = at;
                    most = Math.max(
                            most,
                            all.stream()
                                    .filter(t -> t.heldFromNanos() <= now && now <= t.freeFromNanos())
                                    .mapToLong(Told::units)
                                    .sum());
                }
                assertThat(held.most(from, to)).as("%d to %d", from, to).isEqualTo(most);
            }
        }
    }

    @Test
    void noMoreIsSoldThanIsFoundByLookingAtEveryInstant() {
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Told> all = some();
            long stock = random.nextLong(8);
            long most = 0;
            for (long at = 0; at <= END; at++) {
                long now = at;
                most = Math.max(
                        most,
                        all.stream()
                                .filter(t -> t.soldNanos <= now && now < t.givenBackSentNanos())
                                .mapToLong(Told::units)
                                .sum());
            }
            LastUnit last = new LastUnit(stock, all);
            assertThat(last.oversold()).isEqualTo(Math.max(0, most - stock));
            assertThat(last.tooMuch().isPresent()).isEqualTo(most > stock);
            // Whoever won was told so no later than who was told too much.
            if (last.tooMuch().isPresent() && last.winner().isPresent()) {
                assertThat(last.winner().get().soldNanos)
                        .isLessThanOrEqualTo(last.tooMuch().get().soldNanos);
                assertThat(last.winner().get()).isNotSameAs(last.tooMuch().get());
            }
        }
    }
}
