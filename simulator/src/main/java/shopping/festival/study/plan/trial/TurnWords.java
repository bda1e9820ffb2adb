package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.plan.trial.PlanResult.Comparison;

/** From what demand on a verdict no longer holds, and from what on the other one does: a range, as nobody knows a point. */
final class TurnWords {
    private TurnWords() {}

    static String sentence(Comparison c, Sensitivity asked) {
        double least = asked.levels().get(0).demand();
        double most = asked.levels().get(asked.levels().size() - 1).demand();
        boolean better = c.profit().mean() > 0;
        String winner = better ? c.plan() : c.against();
        String other = better ? c.against() : c.plan();
        List<String> wins = new ArrayList<>();
        List<String> loses = new ArrayList<>();
        List<String> open = new ArrayList<>();
        add(c.turnBelow(), "below", least, wins, loses, open);
        add(c.turnAbove(), "above", most, wins, loses, open);
        if (wins.isEmpty()) {
            return winner + " wins whether demand is " + percent(1 - least) + " below your forecast or "
                    + percent(most - 1) + " above it.";
        }
        StringBuilder text =
                new StringBuilder(winner + " wins while demand is " + String.join(" and ", wins) + " your forecast");
        if (!loses.isEmpty()) {
            text.append("; ").append(other).append(" wins from ").append(String.join(" and from ", loses));
            text.append(", and between them nobody can tell");
        }
        if (!open.isEmpty()) {
            text.append("; beyond that nobody can tell (tried as far as ")
                    .append(String.join(" and ", open))
                    .append(")");
        }
        return text.append('.').toString();
    }

    /** What is known is told a little too small, never too large. */
    private static void add(
            @Nullable Turn turn, String side, double tried, List<String> wins, List<String> loses, List<String> open) {
        if (turn == null) {
            return;
        }
        long known = (long) Math.floor(100 * Math.abs(turn.winsTo() - 1) + 1e-9);
        wins.add((known == 0 ? "less than 1 %" : "at most " + known + " %") + " " + side);
        Optional.ofNullable(turn.losesFrom())
                .ifPresentOrElse(
                        from -> loses.add((long) Math.ceil(100 * Math.abs(from - 1) - 1e-9) + " % " + side),
                        () -> open.add(percent(Math.abs(tried - 1)) + " " + side));
    }

    private static String percent(double part) {
        return Math.round(part * 100) + " %";
    }
}
