package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.text.WordList;

/** Which of several plans or ways earns most, and by how much against the others, in words. */
final class RankingWords {
    /** Of those far behind only so many are told of; the tables have all. */
    private static final int TOLD_MAX = 3;

    private RankingWords() {}

    static String verdict(Ranking ranking, double mattersFen) {
        if (ranking.others().isEmpty()) {
            return "there is no other than as it is.";
        }
        List<Ranking.Other> unsure = ranking.with(Verdict.CANNOT_TELL);
        List<Ranking.Other> alike = ranking.with(Verdict.TOO_SMALL_TO_MATTER);
        List<Ranking.Other> less = ranking.with(Verdict.BETTER);
        String text;
        if (!unsure.isEmpty()) {
            text = "cannot tell whether " + ranking.best() + " earns more than " + WordList.of(names(unsure), "or")
                    + ": the difference is " + PlanWords.between(unsure.get(0).lessFen())
                    + (alike.isEmpty() ? "" : "; as good as that is " + WordList.of(names(alike), "and"));
        } else if (!alike.isEmpty()) {
            text = WordList.of(together(ranking.best(), alike), "and")
                    + " are as good as each other: they differ by less than the " + PlanWords.amount(mattersFen)
                    + " that would matter";
        } else {
            double mean = ranking.profitFen().mean();
            text = ranking.best() + (mean < 0 ? " loses least, " : " earns most, ") + PlanWords.amount(Math.abs(mean));
        }
        if (less.isEmpty()) {
            return text + ".";
        }
        Ranking.Other next = less.get(0);
        return text + "; " + next.name() + " earns " + less(next.lessFen())
                + (less.size() > 1 ? "; then " + rest(less.subList(1, less.size())) : "") + ".";
    }

    private static List<String> together(String best, List<Ranking.Other> alike) {
        List<String> all = new ArrayList<>(List.of(best));
        all.addAll(names(alike));
        return all;
    }

    private static String less(Estimate e) {
        return PlanWords.amount(e.mean()) + " less, " + PlanWords.between(e);
    }

    private static String rest(List<Ranking.Other> others) {
        int more = others.size() - TOLD_MAX;
        return String.join(
                        ", ",
                        others.stream()
                                .limit(TOLD_MAX)
                                .map(o -> o.name() + " ("
                                        + PlanWords.amount(o.lessFen().mean()) + " less)")
                                .toList())
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static List<String> names(List<Ranking.Other> others) {
        return others.stream().map(Ranking.Other::name).toList();
    }
}
