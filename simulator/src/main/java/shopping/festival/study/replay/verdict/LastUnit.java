package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many units are sold for certain, over time: from the answer that says so until the buyer asks to give them back.
 * Where that is more than there were, the shop has oversold, whatever it does later.
 */
final class LastUnit {
    private record Change(long nanos, int units, Told told) {}

    private final long stock;
    private long most;
    private Optional<Told> winner = Optional.empty();
    private Optional<Told> tooMuch = Optional.empty();

    LastUnit(long stock, List<Told> purchases) {
        this.stock = stock;
        List<Change> changes = new ArrayList<>();
        for (Told told : purchases) {
            if (told.isSold()) {
                changes.add(new Change(told.soldNanos, told.units(), told));
                if (told.mayBeGivenBack()) {
                    // Asked for before the answer came that it was sold: nothing is certain of it.
                    long from = Math.max(told.soldNanos, told.givenBackSentNanos());
                    changes.add(new Change(from, -told.units(), told));
                }
            }
        }
        // What is given back in the same instant is no more certain.
        changes.sort(Comparator.comparingLong(Change::nanos).thenComparingInt(Change::units));
        long sum = 0;
        Optional<Told> last = Optional.empty();
        for (Change change : changes) {
            sum += change.units;
            if (change.units > 0) {
                if (sum > stock && tooMuch.isEmpty()) {
                    winner = last;
                    tooMuch = Optional.of(change.told);
                }
                last = Optional.of(change.told);
            }
            most = Math.max(most, sum);
        }
    }

    /** By how many units the stock was exceeded at the worst instant; 0 if it never was. */
    long oversold() {
        return Math.max(0, most - stock);
    }

    /** Who was sold something last, before it was too much. */
    Optional<Told> winner() {
        return winner;
    }

    /** Who was sold what was not there. */
    Optional<Told> tooMuch() {
        return tooMuch;
    }
}
