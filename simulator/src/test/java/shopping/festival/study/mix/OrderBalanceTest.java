package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;

/** Festivals that are made up: of 100 m intents, those not tempted and those lost grow with the share, each at its own rate. */
class OrderBalanceTest {
    private static final MixPlan PLAN =
            MixPlan.of(0.3, List.of(0.0, 0.3, 0.6), List.of(By.INTEREST), List.of(Supply.PLANNED), List.of());
    private static final Curve CURVE = new Curve("interest", "planned", "none");

    /** At share s, in millions: 10 + 30 s not tempted, 2 + 5 s sold out, 1 - s busy, and luck of the replication. */
    private static Map<String, Double> play(Setting setting, int replication) {
        double s = setting.share();
        double luck = replication * 1e5;
        Map<String, Double> m = new LinkedHashMap<>();
        m.put("intents", 100e6);
        m.put("notTempted", 10e6 + 30e6 * s + luck);
        m.put("lostIntents.soldOut", 2e6 + 5e6 * s + luck * s);
        m.put("lostIntents.refunded", 0.0);
        m.put("lostIntents.busy", 1e6 - 1e6 * s);
        m.put("lostIntents.overLimit", 0.01e6 * s);
        m.put("lostIntents.declined", 3e6);
        m.put("lostIntents.unpaid", 4e6);
        double lost = m.entrySet().stream()
                .filter(e -> !e.getKey().equals("intents"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        m.put("satisfied", m.get("intents") - lost);
        m.put("turnedAwayShare", m.get("lostIntents.busy") / m.get("intents"));
        m.put("busiestMinuteLoad", 92 - 20 * s);
        return m;
    }

    private static MixResult result(int replications) {
        List<Measure> known = play(Setting.of(By.INTEREST, 0, Supply.PLANNED), 1).keySet().stream()
                .map(key -> new Measure(key, "intents", key, key, true))
                .toList();
        Sweep sweep = Sweep.run(
                PLAN,
                Looks.fixed(replications),
                List.of("satisfied"),
                Replicator.of(1, 2),
                (setting, replication, stop) -> play(setting, replication));
        MixFacts facts = new MixFacts("test", "made-up", 1, 1, 2, 0);
        return MixResultMaker.result(facts, PLAN, Looks.fixed(replications), List.of("satisfied"), sweep, known);
    }

    @Test
    void thePartsSumToTheWhole() {
        OrderBalance balance = OrderBalance.of(result(8), CURVE).orElseThrow();
        double sum = balance.lines().stream().mapToDouble(l -> l.adds().mean()).sum();
        assertThat(sum).isCloseTo(balance.whole().mean(), within(1e-3));
        // 0.6 · 30 m fewer tempted; 0.6 · (5 m + 0.45 m of luck) sold out; 0.6 m fewer turned away; 6,000 over the
        // limit.
        assertThat(adds(balance, OrderBalance.Part.CONVERSION).mean()).isCloseTo(-18e6, within(1e-3));
        assertThat(adds(balance, OrderBalance.Part.SOLD_OUT).mean()).isCloseTo(-3.27e6, within(1e-3));
        assertThat(adds(balance, OrderBalance.Part.CAPACITY).mean()).isCloseTo(0.6e6, within(1e-3));
        assertThat(balance.whole().mean()).isCloseTo(-18e6 - 3.27e6 + 0.6e6 - 6000, within(1e-3));
    }

    @Test
    void commonLuckIsNoneOfAPart_andItsOwnIs() {
        OrderBalance balance = OrderBalance.of(result(8), CURVE).orElseThrow();
        // The luck of who is tempted is the same at both ends; that of the shelves grows with the share.
        assertThat(adds(balance, OrderBalance.Part.CONVERSION).half()).isCloseTo(0, within(1e-3));
        // 0.06 m · sd(1..8) = 0.06 m · 2.449; t(7) = 2.365: 2.365 · 0.147 m / √8 = 0.1229 m.
        assertThat(adds(balance, OrderBalance.Part.SOLD_OUT).half()).isCloseTo(0.1229e6, within(100.0));
    }

    @Test
    void aSentenceTellsDemandFromStockAndCapacity() {
        assertThat(OrderBalance.sentences(result(8)))
                .containsExactly(
                        "Throughput from 0 % to 60 %: orders that reach their buyers fall by 20.7 million (20.5 to 20.8): -18.0"
                                + " million by who is tempted to buy (demand), -3.3 million by sold-out answers (stock), +0.6"
                                + " million by who is turned away as busy (capacity), under 0.1 million by the order limit at"
                                + " the border.",
                        "The platform turned away 0.4 % to 1.0 % of the intents; the busiest minute brought 80.0 % to 92.0 % of"
                                + " the clicks that its checkout can take.");
    }

    @Test
    void fewReplicationsAreNotSaidToFall() {
        assertThat(OrderBalance.sentences(result(3)).get(0))
                .contains("go by -20.5 million", "(3 replications are too few to be sure)")
                .doesNotContain("fall");
    }

    private static Estimate adds(OrderBalance balance, OrderBalance.Part part) {
        return balance.lines().stream()
                .filter(l -> l.part() == part)
                .findFirst()
                .orElseThrow()
                .adds();
    }
}
