package shopping.festival.study.run;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.Counts;

/**
 * A scenario in which buyers come and none of them gets anything is a mistake. That nobody came, or that nobody got
 * anything in one replication of many, is a result: whoever threw it away would be left with too high a mean.
 */
public final class NoOrders {
    private NoOrders() {}

    /** Refuses runs none of which had an order, although there were buyers. */
    public static void refuse(Collection<Counts> runs) {
        long intents = sum(runs, c -> c.intents().total());
        if (intents > 0 && sum(runs, c -> c.orders().accepted()) == 0) {
            throw Mistakes.of(why(runs, intents));
        }
    }

    private static String why(Collection<Counts> runs, long intents) {
        long soldOut = sum(runs, c -> c.attempts().soldOut());
        long busy = sum(runs, c -> c.attempts().busy());
        long overLimit = sum(runs, c -> c.attempts().overLimit());
        long notTempted = sum(runs, c -> c.intents().lost().notTempted());
        List<String> advice = List.of(
                "Give the market stock: market.offers, or market.population.cover.",
                "Give the checkout capacity: checkout.capacity.",
                "Raise checkout.orderLimit, or lower the prices.",
                "Raise the conversion of the offers.");
        long[] times = {soldOut, busy, overLimit, notTempted};
        int most = 0;
        for (int i = 1; i < times.length; i++) {
            most = times[i] > times[most] ? i : most;
        }
        return String.format(
                Locale.ROOT,
                "no orders: of %d intents none was accepted (%d times sold out, %d times busy, %d times over the order"
                        + " limit, %d not tempted). %s",
                intents,
                soldOut,
                busy,
                overLimit,
                notTempted,
                advice.get(most));
    }

    private static long sum(Collection<Counts> runs, ToLongFunction<Counts> count) {
        return runs.stream().mapToLong(count).sum();
    }
}
