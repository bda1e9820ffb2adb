package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many buyers at the same moment: what is right stays right. */
@Tag("slow")
class CrowdTest {
    private static final String RIGHT = "shopping.festival.study.storefront.EachShop#right";
    private static final int BUYERS = 30;

    /** All work begins at once. */
    private static <T> List<T> atOnce(int threads, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<T> part = work.apply(i);
                futures.add(pool.submit(() -> {
                    start.await();
                    return part.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> future : futures) {
                done.add(future.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    /** An answer that is lost is asked for again. */
    private static ShopVisit.Said untilAnswered(ShopVisit shop, String key, long units) {
        String body = "{\"sku\":\"mug\",\"units\":" + units + "}";
        while (true) {
            try {
                return shop.sendOnce("POST", "orders", body, "Idempotency-Key", key);
            } catch (IOException e) {
                // Lost.
            }
        }
    }

    /** Each of 30 buyers sends a key over two connections at the same moment, for one unit of 1, 7 and 20. */
    @ParameterizedTest
    @MethodSource(RIGHT)
    void sellsExactlyTheStock_andEachKeyOnce(Flavour flavour, TestDatabase database) throws Exception {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            for (int stock : new int[] {1, 7, 20}) {
                shop.stock("mug", stock);
                List<ShopVisit.Said> said =
                        atOnce(2 * BUYERS, i -> () -> untilAnswered(shop, stock + "-key-" + i % BUYERS, 1));
                for (int buyer = 0; buyer < BUYERS; buyer++) {
                    assertThat(said.get(buyer + BUYERS)).isEqualTo(said.get(buyer));
                }
                Set<String> orders = said.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(ShopVisit.Said::order)
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
                assertThat(orders).hasSize(stock);
                assertThat(said).filteredOn(answer -> answer.status() == 409).hasSize(2 * (BUYERS - stock));
                assertThat(shop.ofSku("mug").findValuesAsText("order")).containsExactlyInAnyOrderElementsOf(orders);
                assertThat(shop.left("mug")).isZero();
            }
            assertThat(shop.told).isEmpty();
        }
    }

    /** Orders of 1, 2 or 3 units of 20; a third is paid, a third cancelled, a third both at the same moment. */
    @ParameterizedTest
    @MethodSource(RIGHT)
    void everyUnitIsAccountedFor_whenSomeCancel(Flavour flavour, TestDatabase database) throws Exception {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("mug", 20);
            atOnce(BUYERS, i -> () -> {
                ShopVisit.Said order = untilAnswered(shop, "key-" + i, 1 + i % 3);
                if (order.status() != 201) {
                    return 0;
                }
                if (i / 3 % 3 != 0) {
                    pay(shop, order.order());
                }
                return i / 3 % 3 == 1 ? 0 : shop.cancel(order.order()).status();
            });
            List<String> both = shop.ofSku("mug").findValuesAsText("order");
            atOnce(
                    2 * both.size(),
                    i -> () -> i % 2 == 0
                            ? pay(shop, both.get(i / 2))
                            : shop.cancel(both.get(i / 2)).status());

            long paid = StreamSupport.stream(shop.ofSku("mug").spliterator(), false)
                    .filter(order -> order.path("state").asText().equals("paid"))
                    .mapToLong(order -> order.path("units").asLong())
                    .sum();
            assertThat(StreamSupport.stream(shop.ofSku("mug").spliterator(), false)
                            .map(order -> order.path("state").asText()))
                    .containsOnly("paid", "cancelled");
            assertThat(shop.shelf("mug").body())
                    .hasToString("{\"sku\":\"mug\",\"stock\":" + (20 - paid) + ",\"sold\":" + paid + "}");
            assertThat(shop.told).isEmpty();
        }
    }

    private static int pay(ShopVisit shop, String order) {
        while (true) {
            try {
                return shop.sendOnce("POST", "orders/" + order + "/payment", "", "Idempotency-Key", "pay-" + order)
                        .status();
            } catch (IOException e) {
                // Lost.
            }
        }
    }

    /** Stocks of 40 SKUs set by eight at once, in different orders, while buyers take of them: nobody waits in a circle. */
    @ParameterizedTest
    @MethodSource("shopping.festival.study.storefront.EachShop#all")
    void manyMayBeSetAtOnce(Flavour flavour, TestDatabase database) throws Exception {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            List<String> skus = IntStream.range(0, 40).mapToObj(i -> "sku-" + i).toList();
            skus.forEach(sku -> shop.stock(sku, 1));
            List<Integer> codes = atOnce(8, i -> () -> {
                String many = IntStream.range(0, 40)
                        .mapToObj(n -> "{\"sku\":\"sku-" + (n * 7 + i * 5) % 40 + "\",\"stock\":3}")
                        .collect(Collectors.joining(",", "{\"skus\":[", "]}"));
                return shop.send("PUT", "skus", many).status();
            });
            assertThat(codes).containsOnly(204);
            assertThat(skus).allSatisfy(sku -> assertThat(shop.left(sku)).isEqualTo(3));
        }
    }
}
