package shopping.festival.oracle;

import java.util.stream.Stream;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.servers.Lanes;

/** Sellers of the random festivals who take their time to answer, with throws of their own. */
final class RandomStockService {
    private final Dice dice;
    private final RandomLaws laws;
    private final RandomSchedules schedules;

    RandomStockService(long seed, boolean coarse, long day) {
        this.dice = new Dice(seed + 6_000_029);
        this.laws = new RandomLaws(dice, coarse, day);
        this.schedules = new RandomSchedules(dice, new Dice(seed + 7_000_003), coarse, day);
    }

    /**
     * @param lanes of the checkout
     * @param rate intents a microsecond
     */
    StockServiceRules rules(int lanes, double rate) {
        if (dice.chance(0.6)) {
            return StockServiceRules.AT_ONCE;
        }
        int servers = dice.oneOf(1, 1, 2, 5);
        double each = rate * dice.scale(0.5, 10) / lanes / servers;
        Lanes service = Lanes.of(
                lanes,
                servers,
                Stream.generate(() -> schedules.speed(each)).limit(lanes).toList(),
                laws.work());
        return new StockServiceRules(service, dice.oneOf(0, 1, 3, 10, Integer.MAX_VALUE));
    }
}
