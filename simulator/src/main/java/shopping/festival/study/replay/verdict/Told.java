package shopping.festival.study.replay.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Purchase;

/** What a buyer was told of one purchase, and what the shop says of it afterwards. */
final class Told {
    static final long NEVER = Long.MAX_VALUE;
    /** No shop's reservation ends sooner. */
    private static final long SOON_NANOS = 2_000_000_000;

    final Purchase purchase;
    final long soldNanos;
    /** Whether the shop told of its key. */
    private final boolean isInBooks;
    /** What the shop has of it that is the buyer's. */
    private final List<ReadBack.Found> accepted;

    private final boolean isKeyed;
    private final Exchange first;
    private final @Nullable Exchange giveBack;

    /** @param found by its key; null where the shop did not tell */
    private Told(Purchase purchase, @Nullable List<ReadBack.Found> found, boolean isKeyed) {
        this.purchase = purchase;
        this.isKeyed = isKeyed;
        this.isInBooks = found != null;
        this.accepted = found == null
                ? List.of()
                : found.stream().filter(ReadBack.Found::isAccepted).toList();
        this.soldNanos = purchase.soldNanos();
        this.first = purchase.exchanges().stream()
                .min(Comparator.comparingLong(Exchange::sentNanos))
                .orElseThrow();
        this.giveBack = purchase.exchanges().stream()
                .filter(e -> e.step() == Exchange.CANCEL)
                .findFirst()
                .orElse(null);
    }

    /** @param isKeyed whether its orders carried a key: without one each request is an order of its own */
    static Told of(Purchase purchase, Map<Purchase, List<ReadBack.Found>> orders, boolean isKeyed) {
        return new Told(purchase, orders.get(purchase), isKeyed);
    }

    int units() {
        return purchase.units();
    }

    boolean isSold() {
        return soldNanos != NEVER;
    }

    /** Not told to the buyer, but in the shop's books: an answer that was lost. */
    boolean isSoldUnsaid() {
        return !isSold() && !accepted.isEmpty();
    }

    /** Neither said nor denied, nor in books that could be read. */
    boolean isUnknown() {
        return !isSold() && purchase.isInDoubt() && !isInBooks;
    }

    /** Told that it was taken back; from its sending on it may have been. */
    boolean isGivenBack() {
        return giveBack != null && giveBack.outcome() == Outcome.ACCEPTED;
    }

    boolean mayBeGivenBack() {
        return giveBack != null && giveBack.outcome() != Outcome.UNSENT;
    }

    long givenBackSentNanos() {
        return giveBack == null ? NEVER : giveBack.sentNanos();
    }

    /** Told yes, and not in the shop's books. */
    boolean isLost() {
        return isSold() && !mayBeGivenBack() && isInBooks && accepted.isEmpty();
    }

    /** Of the one order that the shop's books have for it, where that is other than what was bought. */
    OptionalInt unitsOtherwise() {
        return accepted.size() == 1
                ? accepted.stream()
                        .mapToInt(ReadBack.Found::units)
                        .filter(units -> units > 0 && units != purchase.units())
                        .findFirst()
                : OptionalInt.empty();
    }

    /** How many orders were made of one key, as far as is proved. */
    int orders() {
        if (!isKeyed) {
            return 1;
        }
        Map<String, Set<String>> values = new TreeMap<>();
        purchase.exchanges().stream()
                .filter(e -> e.step() == 0 && e.outcome() == Outcome.ACCEPTED && isTwin(e))
                .forEach(e -> e.identifiers()
                        .forEach((name, value) -> values.computeIfAbsent(name, n -> new TreeSet<>())
                                .add(value)));
        // One that stays the same tells that it is the same order: others may be new with every answer.
        long told = values.values().stream().mapToLong(Set::size).min().orElse(1);
        return (int) Math.max(Math.max(1, told), accepted.size());
    }

    /** How many orders the shop may have made for it at most, right or wrong. */
    int ordersPossible() {
        long asked = purchase.exchanges().stream()
                .filter(e -> e.step() == 0)
                .filter(e -> e.outcome() == Outcome.ACCEPTED || e.outcome().isInDoubt())
                .count();
        return (int) Math.max(asked, orders());
    }

    /** How many more a right shop may have made than it told of: where there was no key, of requests that were lost. */
    int ordersBesides() {
        return isKeyed ? 0 : ordersPossible() - 1;
    }

    /**
     * One of the two that were sent on purpose, while the order was not yet given back. What is tried again much later may
     * rightly find its order expired.
     */
    private boolean isTwin(Exchange e) {
        boolean isSoon = e.answeredNanos() <= givenBackSentNanos()
                && firstAccepted()
                        .map(first -> spanNanos(first, e) <= SOON_NANOS)
                        .orElse(true);
        return e.isRepeat()
                ? isSoon
                : firstAccepted().filter(first -> e == first).isPresent();
    }

    private static long spanNanos(Exchange a, Exchange b) {
        return Math.max(a.answeredNanos(), b.answeredNanos()) - Math.min(a.sentNanos(), b.sentNanos());
    }

    private Optional<Exchange> firstAccepted() {
        return purchase.exchanges().stream()
                .filter(e -> e.step() == 0 && !e.isRepeat() && e.outcome() == Outcome.ACCEPTED)
                .min(Comparator.comparingLong(Exchange::answeredNanos));
    }

    /** From when on the shop may hold units for it. */
    long heldFromNanos() {
        return first.sentNanos();
    }

    /** From when on it certainly holds none, {@link #NEVER} if that is not known. */
    long freeFromNanos() {
        if (!purchase.mayBeKnown()) {
            return purchase.exchanges().stream()
                    .mapToLong(Exchange::answeredNanos)
                    .max()
                    .orElse(NEVER);
        }
        return giveBack != null && isGivenBack() && isSettledBefore(giveBack) ? giveBack.answeredNanos() : NEVER;
    }

    /**
     * What was lost, or still under way, may come to the shop behind the one that gives back, and take again; and of two
     * orders only one was given back.
     */
    private boolean isSettledBefore(Exchange back) {
        return ordersPossible() == 1
                && purchase.exchanges().stream()
                        .filter(e -> e.step() != Exchange.CANCEL)
                        .noneMatch(e -> e.outcome().isInDoubt() || e.answeredNanos() > back.sentNanos());
    }

    /** Whether a request other than this one may have made an order, whose key the answer may be about. */
    boolean asksBesides(Exchange one) {
        return purchase.exchanges().stream()
                .anyMatch(e -> e != one
                        && (e.outcome() == Outcome.ACCEPTED || e.outcome().isInDoubt()));
    }
}
