package shopping.festival.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.checkout.RateLimit;
import shopping.festival.model.checkout.RetryBudget;
import shopping.festival.model.checkout.Shedding;
import shopping.festival.model.checkout.WaitingRoom;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.servers.Lanes;
import shopping.festival.scenario.hocon.Levels;

/**
 * What the checkout does about overload, at scale 1: rates are those of all lanes together, places those of one lane.
 *
 * @param rules but for their rates
 * @param roomRate buyers a second whom the waiting room lets through
 * @param limitRate attempts a second that are admitted, or infinity
 */
public record OverloadTerms(OverloadRules rules, Levels roomRate, double limitRate) {

    public boolean hasWaitingRoom() {
        return roomRate.isLimited();
    }

    /** The refusals that they can lead to, where a checkout makes wait or not. */
    public Set<Refusal> refusals(boolean makeWait) {
        Set<Refusal> known = EnumSet.copyOf(rules.refusals(makeWait));
        if (hasWaitingRoom()) {
            known.add(Refusal.WAITING_ROOM);
        }
        return known;
    }

    /**
     * The rules of a part of a festival, each lane with its part of the rates.
     *
     * @param lanes as many as there are at this scale
     */
    public OverloadRules at(double scale, Capacity capacity, int lanes) {
        double each = lanes * (double) VirtualTime.SECOND;
        OverloadRules scaled = rules;
        if (hasWaitingRoom()) {
            List<Schedule> speeds = Collections.nCopies(lanes, roomRate.schedule(scale, each));
            int roomMax = capacity.waitingMaxAt(rules.room().roomMax(), scale, lanes);
            Lanes doors = Lanes.of(lanes, 1, speeds, Law.fixed(1));
            scaled = scaled.with(new WaitingRoom(doors, roomMax, rules.room().patience()));
        }
        if (limitRate < Double.POSITIVE_INFINITY) {
            int burst = capacity.waitingMaxAt(rules.limit().burst(), scale, lanes);
            scaled = scaled.with(new RateLimit(limitRate * scale / each, burst));
        }
        RetryBudget budget = rules.budget();
        if (!budget.isNone()) {
            scaled =
                    scaled.with(new RetryBudget(budget.perFirst(), capacity.waitingMaxAt(budget.kept(), scale, lanes)));
        }
        Shedding shedding = rules.shedding();
        int above = capacity.waitingMaxAt(shedding.above(), scale, lanes);
        return scaled.with(new Shedding(above, shedding.share()));
    }
}
