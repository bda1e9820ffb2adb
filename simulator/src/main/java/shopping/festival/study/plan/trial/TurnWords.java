package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.text.Listing;
import shopping.festival.view.text.Phrases;

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
        add(c.turnBelow(), true, least, wins, loses, open);
        add(c.turnAbove(), false, most, wins, loses, open);
        if (wins.isEmpty()) {
            return Phrases.of(
                    "{0} wins whether demand is {1} % below your forecast or {2} % above it.",
                    winner, percent(1 - least), percent(most - 1));
        }
        List<String> clauses = new ArrayList<>(List.of(wins(winner, wins)));
        if (!loses.isEmpty()) {
            clauses.add(loses(other, loses));
        }
        if (!open.isEmpty()) {
            clauses.add(open(open));
        }
        return Phrases.of("{0}.", Listing.apart(clauses));
    }

    /** Of one side, or of both. */
    private static String wins(String plan, List<String> sides) {
        return sides.size() == 1
                ? Phrases.of("{0} wins while demand is {1} your forecast", plan, sides.get(0))
                : Phrases.of("{0} wins while demand is {1} and {2} your forecast", plan, sides.get(0), sides.get(1));
    }

    private static String loses(String plan, List<String> sides) {
        return sides.size() == 1
                ? Phrases.of("{0} wins from {1}, and between them nobody can tell", plan, sides.get(0))
                : Phrases.of(
                        "{0} wins from {1} and from {2}, and between them nobody can tell",
                        plan, sides.get(0), sides.get(1));
    }

    private static String open(List<String> sides) {
        return sides.size() == 1
                ? Phrases.of("beyond that nobody can tell (tried as far as {0})", sides.get(0))
                : Phrases.of("beyond that nobody can tell (tried as far as {0} and {1})", sides.get(0), sides.get(1));
    }

    /** What is known is told a little too small, never too large. */
    private static void add(
            @Nullable Turn turn,
            boolean below,
            double tried,
            List<String> wins,
            List<String> loses,
            List<String> open) {
        if (turn == null) {
            return;
        }
        wins.add(atMost((long) Math.floor(100 * Math.abs(turn.winsTo() - 1) + 1e-9), below));
        Optional.ofNullable(turn.losesFrom())
                .ifPresentOrElse(
                        from -> loses.add(by((long) Math.ceil(100 * Math.abs(from - 1) - 1e-9), below)),
                        () -> open.add(by(percent(Math.abs(tried - 1)), below)));
    }

    private static String atMost(long percent, boolean below) {
        if (percent == 0) {
            return below ? Phrases.of("less than 1 % below") : Phrases.of("less than 1 % above");
        }
        return below ? Phrases.of("at most {0} % below", percent) : Phrases.of("at most {0} % above", percent);
    }

    private static String by(long percent, boolean below) {
        return below ? Phrases.of("{0} % below", percent) : Phrases.of("{0} % above", percent);
    }

    private static long percent(double part) {
        return Math.round(part * 100);
    }
}
