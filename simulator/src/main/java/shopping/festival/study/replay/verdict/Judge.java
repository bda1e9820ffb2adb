package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.Sku;

/** Comes to a verdict. It knows nothing of the festival: answers, stock and the shop's books are all it looks at. */
public final class Judge {
    /** A sender that is later than this, at its 99th percentile, has not sent what it should have. */
    private static final double LATE_MILLIS = 50;
    /** Of the requests, so many may go without an answer that the target file knows. */
    private static final double UNANSWERED_SHARE = 0.1;

    private final Target target;
    private final Evidence evidence;
    private final List<Purchase> purchases;
    private final long strangers;
    /** By the books, where those can be relied on. */
    private final List<Told> told;

    public Judge(Target target, Evidence evidence) {
        this.target = target;
        this.evidence = evidence;
        this.purchases = evidence.played().purchases().stream()
                .filter(p -> !p.exchanges().isEmpty())
                .toList();
        this.strangers = strangers();
        Map<Purchase, List<ReadBack.Found>> orders = strangers > 0 ? Map.of() : evidence.orders();
        this.told = purchases.stream()
                .map(p -> Told.of(p, orders, target.isKeyed()))
                .toList();
    }

    /**
     * How many orders there are that were accepted and looked for, if the books know none of them: then it is not one that
     * was lost, but the wrong place that was looked at. 0 if they know any.
     */
    private long strangers() {
        boolean isKnown = evidence.orders().values().stream()
                .anyMatch(found -> found.stream().anyMatch(ReadBack.Found::isAccepted));
        return isKnown
                ? 0
                : purchases.stream()
                        .filter(p -> evidence.orders().containsKey(p))
                        .filter(p ->
                                Told.of(p, evidence.orders(), target.isKeyed()).isLost())
                        .count();
    }

    public Verdict verdict() {
        List<SkuVerdict> skus = skus();
        Spread lateness = Spread.of(purchases.stream()
                .flatMap(p -> p.exchanges().stream())
                .mapToLong(Exchange::latenessNanos)
                .toArray());
        boolean isBroken = skus.stream().anyMatch(sku -> !sku.findings().isEmpty());
        List<String> reasons = reasons(skus, lateness);
        Verdict.Ruling ruling = isBroken
                ? Verdict.Ruling.BROKEN
                : reasons.isEmpty() ? Verdict.Ruling.CLEAN : Verdict.Ruling.NOT_CONCLUSIVE;
        return new Verdict(ruling, reasons, skus, StepFigures.of(target, purchases), lateness, doubt());
    }

    private List<SkuVerdict> skus() {
        Map<Sku, List<Told>> bySku = new TreeMap<>(Comparator.comparingInt(Sku::number));
        for (Told one : told) {
            bySku.computeIfAbsent(one.purchase.sku(), sku -> new ArrayList<>()).add(one);
        }
        Proofs proofs = new Proofs(target);
        List<SkuVerdict> all = new ArrayList<>();
        bySku.forEach(
                (sku, its) -> all.add(new SkuTrial(sku, its, evidence.left().get(sku), proofs).verdict()));
        return all;
    }

    /** What keeps a shop that did nothing wrong from being proved right. */
    private List<String> reasons(List<SkuVerdict> skus, Spread lateness) {
        List<String> reasons = new ArrayList<>();
        if (purchases.isEmpty()) {
            long unlisted = evidence.played().generator().unlisted();
            reasons.add(
                    unlisted > 0
                            ? "none of the " + unlisted + " offers that were ordered has a SKU: name them in skus"
                            : "nobody ordered anything: take a longer stretch, or a larger scale");
            return reasons;
        }
        if (strangers > 0) {
            reasons.add("the shop's books know none of the " + strangers
                    + " orders that it accepted: mend orders in the target file, its list, state or accepted");
        }
        unanswered(reasons);
        if (lateness.p99() > LATE_MILLIS) {
            reasons.add(late(lateness));
        }
        if (skus.stream().noneMatch(SkuVerdict::isSoldOut)) {
            reasons.add("no SKU came to the end of its stock: give it less with --stock, or take a longer stretch");
        } else if (skus.stream().noneMatch(SkuVerdict::isContended)) {
            reasons.add(
                    "requests came one after another wherever a last unit was sold, which proves nothing: take a larger"
                            + " scale or speed");
        }
        return reasons;
    }

    private String late(Spread lateness) {
        int waiting = evidence.played().generator().waitingMost();
        return String.format(
                        Locale.ROOT, "requests were sent late, by %.0f ms at the 99th percentile: ", lateness.p99())
                + (waiting > 0
                        ? "up to " + waiting + " waited for one of " + target.connectionsMax()
                                + " connections. Raise connections in the target file, or take a smaller scale or speed"
                        : "this machine cannot keep up. Take a smaller scale or speed");
    }

    private void unanswered(List<String> reasons) {
        long all = 0;
        long without = 0;
        Map<String, Long> how = new TreeMap<>();
        for (Purchase purchase : purchases) {
            for (Exchange e : purchase.exchanges()) {
                all++;
                if (e.outcome().isInDoubt() || e.outcome() == Outcome.UNSENT) {
                    without++;
                    how.merge(
                            e.status() > 0
                                    ? "answered with " + e.status()
                                    : e.kind().words(),
                            1L,
                            Long::sum);
                }
            }
        }
        if (without > UNANSWERED_SHARE * all) {
            String most = how.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(e -> e.getKey())
                    .orElse("");
            reasons.add(
                    without + " of " + all + " requests had no answer that the target file knows; most were " + most);
        }
    }

    private Verdict.Doubt doubt() {
        List<Told> doubted =
                told.stream().filter(t -> t.purchase.isInDoubt() && !t.isSold()).toList();
        long sold = doubted.stream().filter(Told::isSoldUnsaid).count();
        long unknown = doubted.stream().filter(Told::isUnknown).count();
        return new Verdict.Doubt(doubted.size(), sold, doubted.size() - sold - unknown);
    }
}
