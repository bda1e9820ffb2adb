package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Segment;

/** Roads, flights and customs of the random festivals. */
final class RandomDelivery {
    private final Dice dice;
    private final Dice later;
    private final RandomLaws laws;
    private final RandomSchedules schedules;
    private final RandomLateness lateness;

    RandomDelivery(Dice dice, Dice later, RandomLaws laws, RandomSchedules schedules, RandomLateness lateness) {
        this.dice = dice;
        this.later = later;
        this.laws = laws;
        this.schedules = schedules;
        this.lateness = lateness;
    }

    /** @param rate intents a microsecond */
    DeliveryRules rules(int houses, Market market, double rate) {
        List<Port> ports = new ArrayList<>();
        int portCount = dice.between(0, 2);
        for (int p = 0; p < portCount; p++) {
            var speed = dice.chance(0.15) ? Schedule.UNLIMITED : schedules.speed(rate * dice.scale(0.2, 5));
            Law clearance = laws.time(dice.scale(1, 600) * SECOND);
            boolean without = later.chance(0.15);
            ports.add(Port.of("port" + p, without ? Schedule.UNLIMITED : speed, without ? Law.fixed(0) : clearance));
        }
        Law[][] transit = new Law[houses][market.regions().size()];
        int[] portOf = new int[houses];
        Law[] flight = new Law[houses];
        for (int w = 0; w < houses; w++) {
            for (int r = 0; r < transit[w].length; r++) {
                transit[w][r] = laws.time(dice.scale(10, 7200) * SECOND);
            }
            portOf[w] = portCount == 0 || dice.chance(0.4) ? -1 : dice.between(0, portCount - 1);
            flight[w] = portOf[w] < 0 ? Law.fixed(0) : laws.time(dice.scale(1, 1800) * SECOND);
        }
        int[] regionOf = market.segments().stream().mapToInt(Segment::region).toArray();
        return new DeliveryRules(
                transit,
                laws.time(600 * SECOND),
                portOf,
                flight,
                ports,
                regionOf,
                lateness.delays(houses, market.regions().size(), portCount));
    }
}
