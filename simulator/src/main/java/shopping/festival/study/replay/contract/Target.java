package shopping.festival.study.replay.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A shop that a festival is replayed against.
 *
 * @param timeoutMillis after which an answer is not waited for any longer
 * @param connectionsMax open at once at most; who finds none free waits, and the wait is counted as lateness
 * @param cancel how a buyer gives an order back who does not pay
 * @param readBack how the orders of a key are read back
 */
public record Target(
        String name,
        Address address,
        long timeoutMillis,
        int connectionsMax,
        SkuNames skus,
        Shelf shelf,
        List<Step> steps,
        Optional<Step> cancel,
        Optional<ReadBack> readBack) {

    /** The same shop, asked otherwise. */
    public Target withSteps(List<Step> others, Optional<Step> otherCancel) {
        return new Target(
                name, address, timeoutMillis, connectionsMax, skus, shelf, List.copyOf(others), otherCancel, readBack);
    }

    /** Whether an order carries a key, so that the same one sent again is no other. */
    public boolean isKeyed() {
        return steps.get(0).call().names().contains(Placeholders.KEY);
    }

    /** Whether a step waits for the payment; if none does, orders are paid elsewhere. */
    public boolean isPaidOnTheWay() {
        return steps.stream().anyMatch(step -> step.after().contains(Step.Delay.PAYMENT));
    }

    /** The names of all that is taken from answers. */
    public List<String> taken() {
        return steps.stream()
                .flatMap(step -> step.take().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is taken from answers to be part of later paths: by these names a shop tells its orders apart. */
    public Set<String> identifiers() {
        Set<String> names = new TreeSet<>(taken());
        Set<String> used = new TreeSet<>();
        steps.forEach(step -> used.addAll(step.call().path().names()));
        cancel.ifPresent(step -> used.addAll(step.call().path().names()));
        names.retainAll(used);
        return names;
    }
}
