package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Sku;

/** Holds one SKU's answers against its stock. What is only possible accuses nobody. */
final class SkuTrial {
    private static final double SECOND_NANOS = 1e9;

    private final Sku sku;
    private final List<Told> purchases;
    private final @Nullable Long left;
    private final Proofs proofs;
    private final PossiblyHeld held;
    private final List<Finding> findings = new ArrayList<>();

    /** @param left by the shop's counter, null if it did not tell */
    SkuTrial(Sku sku, List<Told> purchases, @Nullable Long left, Proofs proofs) {
        this.sku = sku;
        this.purchases = purchases;
        this.left = left;
        this.proofs = proofs;
        this.held = new PossiblyHeld(purchases);
    }

    SkuVerdict verdict() {
        long unsaid = sum(Told::isSoldUnsaid);
        long sold = sum(Told::isSold) + unsaid;
        long givenBack = sum(t -> t.isSold() && t.isGivenBack());
        LastUnit last = new LastUnit(sku.stock(), purchases);
        long maybeBack = sum(t -> (t.isSold() || t.isSoldUnsaid()) && t.mayBeGivenBack());
        long oversold = Math.max(last.oversold(), Math.max(0, sold - maybeBack - sku.stock()));
        SkuVerdict.Counter counter = counter(sold, maybeBack, oversold);
        if (oversold > 0) {
            oversold(sold - givenBack, oversold, counter, last);
        }
        keys();
        long refusals = refusals();
        if (left != null && counter == SkuVerdict.Counter.DISAGREES) {
            findings.add(new Finding(
                    Finding.Kind.WRONG_COUNTER,
                    sku,
                    Math.abs(left - (sku.stock() - (sold - givenBack))),
                    sku.name() + ": the counter says " + left + " left, where " + (sold - givenBack) + " of "
                            + sku.stock() + " were sold",
                    List.of()));
        }
        return new SkuVerdict(
                sku,
                sold,
                givenBack,
                oversold,
                left,
                counter,
                sum(Told::isUnknown),
                refusals,
                Contention.most(sku.stock(), purchases, held),
                List.copyOf(findings));
    }

    /** Units of those purchases. */
    private long sum(Predicate<Told> those) {
        return purchases.stream().filter(those).mapToLong(Told::units).sum();
    }

    private void oversold(long sold, long units, SkuVerdict.Counter counter, LastUnit last) {
        List<Finding.Proof> pair = new ArrayList<>();
        last.winner().map(proofs::sale).ifPresent(pair::add);
        last.tooMuch().map(proofs::sale).ifPresent(pair::add);
        String says = switch (counter) {
            case HIDES_OVERSELL -> "; the shop's counter hides it (" + left + " left)";
            case SHOWS_OVERSELL -> "; the shop's counter shows it (" + left + " left)";
            default -> "";
        };
        findings.add(new Finding(
                Finding.Kind.OVERSOLD,
                sku,
                units,
                sku.name() + ": sold " + Math.max(sold, sku.stock() + units) + " of " + sku.stock() + says,
                pair));
    }

    /** Each key is one order, and each order that was accepted is there as it was bought. */
    private void keys() {
        for (Told told : purchases) {
            if (told.orders() > 1) {
                findings.add(new Finding(
                        Finding.Kind.DOUBLE_ORDER,
                        sku,
                        (long) told.units() * (told.orders() - 1),
                        sku.name() + ": the key " + told.purchase.key() + " was sent twice and made " + told.orders()
                                + " orders",
                        proofs.firsts(told)));
            } else if (told.isLost()) {
                findings.add(new Finding(
                        Finding.Kind.LOST_ORDER,
                        sku,
                        told.units(),
                        sku.name() + ": the order of key " + told.purchase.key()
                                + " was accepted, and is not in the shop's books",
                        List.of(proofs.sale(told))));
            } else if (told.isSold()) {
                told.unitsOtherwise().ifPresent(units -> wrongUnits(told, units));
            }
        }
    }

    private void wrongUnits(Told told, int units) {
        findings.add(new Finding(
                Finding.Kind.WRONG_UNITS,
                sku,
                Math.abs(units - told.units()),
                sku.name() + ": the order of key " + told.purchase.key() + " was accepted for " + told.units()
                        + " units, and the shop's books have it with " + units,
                List.of(proofs.sale(told))));
    }

    /** Counts who was refused, and looks at each whether there was certainly enough. */
    private long refusals() {
        long refusals = 0;
        for (Told told : purchases) {
            Optional<Exchange> refused = told.purchase.exchanges().stream()
                    .filter(e -> e.outcome() == Outcome.SOLD_OUT && !e.isRepeat())
                    .findFirst();
            refusals += refused.isPresent() ? 1 : 0;
            // Who has an order already, or may have one, was perhaps told of that: it has expired, or is under way.
            refused.filter(e -> !told.asksBesides(e)).ifPresent(e -> {
                long others = held.most(e.sentNanos(), e.answeredNanos()) - told.units();
                long free = sku.stock() - others;
                if (free >= told.units()) {
                    findings.add(new Finding(
                            Finding.Kind.WRONG_REFUSAL,
                            sku,
                            told.units(),
                            String.format(
                                    Locale.ROOT,
                                    "%s: %d refused between %.3f and %.3f s while at least %d of %d were left",
                                    sku.name(),
                                    told.units(),
                                    e.sentNanos() / SECOND_NANOS,
                                    e.answeredNanos() / SECOND_NANOS,
                                    free,
                                    sku.stock()),
                            List.of(proofs.of(told, e))));
                }
            });
        }
        return refusals;
    }

    /** The counter may say less than what was sold by what is held for orders that are open, or were lost on their way. */
    private SkuVerdict.Counter counter(long sold, long maybeBack, long oversold) {
        if (left == null) {
            return SkuVerdict.Counter.UNKNOWN;
        }
        long open = 0;
        boolean isDouble = false;
        for (Told told : purchases) {
            boolean isCertain = told.isSold() || told.isSoldUnsaid();
            boolean isFree = told.freeFromNanos() != Told.NEVER;
            open += isCertain || isFree ? 0 : told.units();
            open += isFree ? 0 : (long) told.units() * told.ordersBesides();
            isDouble |= told.orders() > 1;
        }
        long high = sku.stock() - sold + maybeBack;
        long low = sku.stock() - sold - open;
        boolean fits = left <= high && left >= low;
        if (oversold > 0) {
            return fits && left < 0 ? SkuVerdict.Counter.SHOWS_OVERSELL : SkuVerdict.Counter.HIDES_OVERSELL;
        }
        // What a key took twice is told as that.
        return fits || isDouble ? SkuVerdict.Counter.AGREES : SkuVerdict.Counter.DISAGREES;
    }
}
