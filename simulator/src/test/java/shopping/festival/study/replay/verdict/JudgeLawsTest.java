package shopping.festival.study.replay.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.TargetFile;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.wire.Reply;

/** What is found, and what only looks like it. */
class JudgeLawsTest {
    private static final Target REST = TargetFile.read(Path.of("docs/targets/rest.conf"), Optional.empty());
    private static final long MILLI = 1_000_000;
    private static final Sku SKU = new Sku(0, 0, "sku-0", 3);

    private final List<Purchase> purchases = new ArrayList<>();
    private final Map<Purchase, List<ReadBack.Found>> orders = new LinkedHashMap<>();
    private final Map<Sku, Long> left = new LinkedHashMap<>();
    private long millis;

    private Purchase buyer() {
        Purchase purchase = new Purchase(SKU, "i" + purchases.size(), "k" + purchases.size(), 1, 100, 2);
        purchases.add(purchase);
        return purchase;
    }

    private void told(Purchase purchase, int step, Outcome outcome, String order) {
        told(purchase, step, false, outcome, order);
    }

    /** One after the other, 10 ms each. */
    private void told(Purchase purchase, int step, boolean isRepeat, Outcome outcome, String order) {
        long sent = millis * MILLI;
        millis += 10;
        purchase.add(new Exchange(
                step,
                isRepeat,
                sent,
                sent,
                millis * MILLI,
                Reply.Kind.ANSWERED,
                200,
                outcome,
                order.isEmpty() ? Map.of() : Map.of("order", order)));
    }

    private Purchase sold() {
        Purchase purchase = buyer();
        told(purchase, 0, Outcome.ACCEPTED, purchase.key());
        told(purchase, 1, Outcome.ACCEPTED, "");
        return purchase;
    }

    private Verdict verdict() {
        Played.Generator generator = new Played.Generator(millis * MILLI, 8, 0, 0, 0);
        return new Judge(REST, new Evidence(new Played(purchases, generator, Map.of()), left, orders)).verdict();
    }

    private List<Finding.Kind> kinds() {
        return verdict().findings().stream().map(Finding::kind).toList();
    }

    @Test
    void threeOfThree_areFine_aFourthIsTooMany() {
        sold();
        sold();
        sold();
        assertThat(kinds()).isEmpty();
        sold();
        Finding finding = verdict().findings().get(0);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.OVERSOLD);
        assertThat(finding.sentence()).startsWith("sku-0: sold 4 of 3");
        assertThat(finding.requests()).extracting(Finding.Proof::key).containsExactly("k2", "k3");
    }

    @Test
    void aRefusalWhileTwoOfThreeWereLeft_isWrong() {
        sold();
        told(buyer(), 0, Outcome.SOLD_OUT, "");
        assertThat(kinds()).containsExactly(Finding.Kind.WRONG_REFUSAL);
    }

    /** Its reservation had ended before it was paid. */
    @Test
    void aPaymentThatIsRefusedAfterItsOrderWasAccepted_isNoWrongRefusal() {
        Purchase purchase = buyer();
        told(purchase, 0, Outcome.ACCEPTED, "1");
        told(purchase, 1, Outcome.SOLD_OUT, "");
        assertThat(kinds()).isEmpty();
    }

    /** The first try may have made an order that has ended since, and the answer be about that. */
    @Test
    void aKeyThatIsRefusedAfterAnAnswerWasLost_isNoWrongRefusal() {
        Purchase purchase = buyer();
        told(purchase, 0, Outcome.UNKNOWN, "");
        told(purchase, 0, Outcome.SOLD_OUT, "");
        assertThat(kinds()).isEmpty();
    }

    /** Of two at once the one took the last unit, and the other was told that there is none: the key's own order holds it. */
    @Test
    void theOneOfTwoThatTheOtherLeftNothingFor_isNoWrongRefusal() {
        Purchase purchase = buyer();
        told(purchase, 0, true, Outcome.ACCEPTED, "1");
        told(purchase, 0, Outcome.SOLD_OUT, "");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void oneKeyThatNamesTwoOrders_isADoubleOrder() {
        Purchase purchase = buyer();
        told(purchase, 0, Outcome.ACCEPTED, "1");
        told(purchase, 0, true, Outcome.ACCEPTED, "2");
        assertThat(kinds()).containsExactly(Finding.Kind.DOUBLE_ORDER);
    }

    @Test
    void aRepeatThatIsAnsweredLongAfterwards_isNone() {
        Purchase purchase = buyer();
        told(purchase, 0, Outcome.ACCEPTED, "1");
        millis += 60_000;
        told(purchase, 0, true, Outcome.ACCEPTED, "2");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void oneOrderThatIsNotInTheBooks_isLost() {
        orders.put(sold(), List.of(new ReadBack.Found("k0", 1, true)));
        orders.put(sold(), List.of());
        assertThat(kinds()).containsExactly(Finding.Kind.LOST_ORDER);
    }

    @Test
    void oneThatTheBooksHaveWithOtherUnits_isWrong_andOneThatTheyDoNotCountIsNot() {
        orders.put(sold(), List.of(new ReadBack.Found("k0", 0, true)));
        orders.put(sold(), List.of(new ReadBack.Found("k1", 1, true)));
        assertThat(kinds()).isEmpty();
        orders.put(sold(), List.of(new ReadBack.Found("k2", 2, true), new ReadBack.Found("k2", 2, false)));
        assertThat(kinds()).containsExactly(Finding.Kind.WRONG_UNITS);
        assertThat(verdict().findings().get(0).sentence())
                .isEqualTo("sku-0: the order of key k2 was accepted for 1 units, and the shop's books have it with 2");
    }

    /** It is looked for at the wrong place, or its state has another name. */
    @Test
    void booksThatKnowNoOrderAtAll_accuseNobodyAndProveNothing() {
        orders.put(sold(), List.of(new ReadBack.Found("k0", 1, false)));
        orders.put(sold(), List.of());
        assertThat(kinds()).isEmpty();
        assertThat(verdict().reasons()).anyMatch(r -> r.startsWith("the shop's books know none of the 2 orders"));
        assertThat(verdict().ruling()).isEqualTo(Verdict.Ruling.NOT_CONCLUSIVE);
    }

    @Test
    void aCounterThatSaysOther_disagrees_andOneThatAllowsForWhatIsLostDoesNot() {
        sold();
        told(buyer(), 0, Outcome.UNKNOWN, "");
        left.put(SKU, 2L);
        assertThat(kinds()).isEmpty();
        left.put(SKU, 1L);
        assertThat(kinds()).isEmpty();
        left.put(SKU, 3L);
        assertThat(kinds()).containsExactly(Finding.Kind.WRONG_COUNTER);
        left.put(SKU, 0L);
        assertThat(kinds()).containsExactly(Finding.Kind.WRONG_COUNTER);
    }

    @Test
    void whereNoOfferHasASku_thatIsTheReason() {
        Played played = new Played(List.of(), new Played.Generator(1, 0, 0, 12, 0), Map.of());
        Verdict verdict = new Judge(REST, new Evidence(played, left, orders)).verdict();
        assertThat(verdict.ruling()).isEqualTo(Verdict.Ruling.NOT_CONCLUSIVE);
        assertThat(verdict.reasons())
                .containsExactly("none of the 12 offers that were ordered has a SKU: name them in skus");
    }
}
