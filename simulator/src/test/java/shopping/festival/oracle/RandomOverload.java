package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.checkout.RateLimit;
import shopping.festival.model.checkout.RetryBudget;
import shopping.festival.model.checkout.Shedding;
import shopping.festival.model.checkout.WaitingRoom;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lanes;

/** What the checkouts of random festivals do about overload: nothing in half of them, which stay what they were. */
final class RandomOverload {
    private final Dice dice;
    private final RandomLaws laws;
    private final RandomSchedules schedules;

    RandomOverload(long seed, boolean coarse, long day) {
        this.dice = new Dice(seed + 3_000_017);
        this.laws = new RandomLaws(dice, coarse, day);
        this.schedules = new RandomSchedules(dice, dice, coarse, day);
    }

    /** @param rate intents a microsecond */
    OverloadRules rules(int lanes, double rate) {
        if (dice.chance(0.5)) {
            return OverloadRules.NONE;
        }
        return new OverloadRules(
                dice.chance(0.4) ? room(lanes, rate) : WaitingRoom.NONE,
                dice.chance(0.4) ? limit(lanes, rate) : RateLimit.NONE,
                dice.chance(0.5) ? new Shedding(dice.between(1, 3), dice.oneOf(1.0, 0.5)) : Shedding.NONE,
                dice.chance(0.5) ? patience() : Law.fixed(VirtualTime.NEVER),
                dice.oneOf(0.0, 0.0, 0.3, 1.0),
                dice.chance(0.4) ? new RetryBudget(dice.between(0.0, 0.5), dice.between(1, 10)) : RetryBudget.NONE);
    }

    /** A back-off that grows, in some festivals. */
    Backoff growing(Backoff backoff) {
        if (dice.chance(0.6)) {
            return backoff;
        }
        long most = dice.chance(0.5) ? VirtualTime.NEVER : dice.between(0, 120) * SECOND;
        return backoff.with(new Backoff.Growth(dice.oneOf(1.0, 2.0, 3.7), most));
    }

    private Law patience() {
        return laws.time(dice.scale(0.5, 60) * SECOND);
    }

    private WaitingRoom room(int lanes, double rate) {
        List<Schedule> speeds = new ArrayList<>();
        for (int l = 0; l < lanes; l++) {
            speeds.add(schedules.speed(rate * dice.scale(0.5, 5) / lanes));
        }
        Lanes doors = Lanes.of(lanes, 1, speeds, Law.fixed(1));
        Law patience = dice.chance(0.5) ? patience() : Law.fixed(VirtualTime.NEVER);
        return new WaitingRoom(doors, dice.oneOf(0, 1, 3, 20, Integer.MAX_VALUE), patience);
    }

    private RateLimit limit(int lanes, double rate) {
        return new RateLimit(rate * dice.scale(0.5, 3) / lanes, dice.between(1, 5));
    }
}
