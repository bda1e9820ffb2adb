package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.Listing;
import shopping.festival.view.text.Phrases;

/** Which of several plans or ways earns most, and by how much against the others, in words. */
final class RankingWords {
    /** Of those far behind only so many are told of; the tables have all. */
    private static final int TOLD_MAX = 3;

    private RankingWords() {}

    static String verdict(Ranking ranking, double mattersFen) {
        if (ranking.others().isEmpty()) {
            return Phrases.of("there is no other than as it is.");
        }
        List<String> clauses = new ArrayList<>(first(ranking, mattersFen));
        List<Ranking.Other> less = ranking.with(Verdict.BETTER);
        if (!less.isEmpty()) {
            Estimate next = less.get(0).lessFen();
            clauses.add(Phrases.of(
                    "{0} earns {1} less, {2}",
                    less.get(0).told(), PlanWords.amount(next.mean()), PlanWords.between(next)));
        }
        if (less.size() > 1) {
            clauses.add(Phrases.of("then {0}", rest(less.subList(1, less.size()))));
        }
        return Phrases.of("{0}.", Listing.apart(clauses));
    }

    /** On the best, and those that may be as good. */
    private static List<String> first(Ranking ranking, double mattersFen) {
        List<Ranking.Other> unsure = ranking.with(Verdict.CANNOT_TELL);
        List<Ranking.Other> alike = ranking.with(Verdict.TOO_SMALL_TO_MATTER);
        if (!unsure.isEmpty()) {
            List<String> clauses = new ArrayList<>();
            clauses.add(Phrases.of(
                    "it cannot be told whether {0} earns more than {1}: the difference is {2}",
                    ranking.told(),
                    Listing.or(names(unsure)),
                    PlanWords.between(unsure.get(0).lessFen())));
            if (!alike.isEmpty()) {
                clauses.add(Phrases.of("as good as that is {0}", Listing.and(names(alike))));
            }
            return clauses;
        }
        if (!alike.isEmpty()) {
            List<String> together = new ArrayList<>(List.of(ranking.told()));
            together.addAll(names(alike));
            return List.of(Phrases.of(
                    "{0} are as good as each other: they differ by less than the {1} that would matter",
                    Listing.and(together), PlanWords.amount(mattersFen)));
        }
        double mean = ranking.profitFen().mean();
        String amount = PlanWords.amount(Math.abs(mean));
        return List.of(
                mean < 0
                        ? Phrases.of("{0} loses least, {1}", ranking.told(), amount)
                        : Phrases.of("{0} earns most, {1}", ranking.told(), amount));
    }

    private static String rest(List<Ranking.Other> others) {
        int more = others.size() - TOLD_MAX;
        String told = Listing.of(others.stream()
                .limit(TOLD_MAX)
                .map(o -> Phrases.of(
                        "{0} ({1} less)", o.told(), PlanWords.amount(o.lessFen().mean())))
                .toList());
        return more > 0 ? Phrases.of("{0} and {1} more", told, more) : told;
    }

    private static List<String> names(List<Ranking.Other> others) {
        return others.stream().map(Ranking.Other::told).toList();
    }
}
