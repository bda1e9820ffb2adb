package shopping.festival.study.plan.trial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.view.text.Listing;
import shopping.festival.view.text.Phrases;

/**
 * Which of several ways to do a thing earns most on the same draws, and what the others are against it.
 *
 * @param best its name in files
 * @param told the same in sentences
 * @param profitFen of the best
 * @param others those that earn more first
 * @param leadFen what the best earns beyond the second, festival by festival; empty without a second
 */
record Ranking(String best, @JsonIgnore String told, Estimate profitFen, List<Other> others, double[] leadFen) {

    /**
     * One that earns less, as far as is known.
     *
     * @param lessFen the best one's profit less its own, at the confidence at which all of them hold together
     * @param verdict on the best against it
     */
    record Other(String name, @JsonIgnore String told, Estimate lessFen, Verdict verdict) {}

    /**
     * Something that is ranked.
     *
     * @param name in files
     * @param told its name in sentences
     * @param profits of every replication, the same number for all
     */
    record Entry(String name, String told, double[] profits) {
        /** What has the same name in all languages. */
        Entry(String name, double[] profits) {
            this(name, name, profits);
        }

        private Entry with(List<Entry> twins) {
            String names = String.join("; ", twins.stream().map(Entry::name).toList());
            String tellings = Listing.apart(twins.stream().map(Entry::told).toList());
            return new Entry(
                    name + " (the same: " + names + ")", Phrases.of("{0} (the same: {1})", told, tellings), profits);
        }

        private double sum() {
            double sum = 0;
            for (double p : profits) {
                sum += p;
            }
            return sum;
        }
    }

    /**
     * @param entries at least one; of those that earn the same the first is the best
     * @param mattersFen the least difference that would change a decision
     */
    static Ranking of(List<Entry> entries, double mattersFen) {
        List<Entry> falling = new ArrayList<>(entries);
        falling.sort(Comparator.comparingDouble(Entry::sum).reversed());
        Entry best = falling.get(0);
        Student student = new Student(1 - (1 - Looks.CONFIDENCE) / Math.max(1, entries.size() - 1));
        List<Other> others = new ArrayList<>();
        for (Entry other : falling.subList(1, falling.size())) {
            Estimate less = student.ofAll(FulfilmentTotals.difference(best.profits(), other.profits()));
            others.add(new Other(other.name(), other.told(), less, Verdict.of(less, mattersFen, student)));
        }
        double[] lead = falling.size() == 1
                ? new double[0]
                : FulfilmentTotals.difference(best.profits(), falling.get(1).profits());
        return new Ranking(
                best.name(),
                best.told(),
                new Student(Looks.CONFIDENCE).ofAll(best.profits()),
                List.copyOf(others),
                lead);
    }

    /** One entry where several earned the same in every replication, as plans may that were moved to one way. */
    static List<Entry> withoutTwins(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (kept.stream().noneMatch(k -> Arrays.equals(k.profits(), entry.profits()))) {
                List<Entry> twins = entries.stream()
                        .filter(e -> e != entry && Arrays.equals(e.profits(), entry.profits()))
                        .toList();
                kept.add(twins.isEmpty() ? entry : entry.with(twins));
            }
        }
        return kept;
    }

    List<Other> with(Verdict verdict) {
        return others.stream().filter(o -> o.verdict() == verdict).toList();
    }
}
