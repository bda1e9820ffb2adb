package shopping.festival.study.replay.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.wire.Reply;

/** Columns give back what was put into them. */
class PlayLogTest {
    private static final Sku SKU = new Sku(0, 0, "sku-0", 3);
    private static final List<String> NAMES = List.of("order", "receipt");

    private final Random random = new Random(7);
    private final PlayLog log = new PlayLog("mark-", 2, NAMES);

    private Exchange exchange(Map<String, String> identifiers) {
        Reply.Kind[] kinds = Reply.Kind.values();
        Outcome[] outcomes = Outcome.values();
        return new Exchange(
                random.nextInt(3) - 1,
                random.nextBoolean(),
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                kinds[random.nextInt(kinds.length)],
                random.nextInt(600),
                outcomes[random.nextInt(outcomes.length)],
                identifiers);
    }

    /** Of several purchases in turn, with texts of every length, some longer than a piece, and half characters in them. */
    @Test
    void everyExchangeComesBackToItsPurchase() {
        int purchases = 3_000;
        Map<Integer, List<Exchange>> added = new TreeMap<>();
        for (int n = 0; n < purchases; n++) {
            assertThat(log.begin(new Attempt(5, n, n % 2, 100 + n), SKU)).isEqualTo(n);
        }
        for (int i = 0; i < 20_000; i++) {
            int n = random.nextInt(purchases - 1);
            Map<String, String> told = new TreeMap<>();
            for (String name : NAMES) {
                if (random.nextBoolean()) {
                    told.put(name, "é\ud800".repeat(i % 5_000 == 0 ? 50_000 : random.nextInt(12)) + i);
                }
            }
            Exchange exchange = exchange(told);
            log.add(n, exchange);
            added.computeIfAbsent(n, k -> new ArrayList<>()).add(exchange);
        }
        List<Purchase> all = log.purchases();
        assertThat(all).hasSameSizeAs(added.keySet());
        int i = 0;
        for (List<Exchange> its : added.values()) {
            assertThat(all.get(i++).exchanges()).isEqualTo(its);
        }
    }

    @Test
    void whatIsToldLaterComesOverWhatWasToldBefore() {
        int n = log.begin(new Attempt(5, 1L << 40, 0, 700), SKU);
        assertThat(log.purchase(n).of("order")).isEmpty();
        log.took(n, Map.of("order", "7", "receipt", "a"));
        log.took(n, Map.of());
        log.took(n, Map.of("receipt", "b"));
        Purchase purchase = log.purchase(n);
        assertThat(purchase.of("order")).isEqualTo("7");
        assertThat(purchase.of("receipt")).isEqualTo("b");
        assertThat(purchase.of("price")).isEqualTo("700");
        assertThat(purchase.of("sku")).isEqualTo("sku-0");
        assertThat(purchase.of("key")).startsWith("mark-").startsWith("mark-" + purchase.of("intent"));
    }

    /** The key is that of the order that was begun with, whatever its buyer is at by now. */
    @Test
    void whoIsTurnedAwayTriesWithTheSameKey() {
        int n = log.begin(new Attempt(5, 9, 0, 700), SKU);
        String key = log.purchase(n).key();
        Attempt next = new Attempt(6, 9, log.attempt(n).order() + (1L << 50), 700);
        log.isAt(n, next);
        assertThat(log.attempt(n).order()).isEqualTo(next.order());
        assertThat(log.purchase(n).key()).isEqualTo(key);
        assertThat(log.purchases()).isEmpty();
    }
}
