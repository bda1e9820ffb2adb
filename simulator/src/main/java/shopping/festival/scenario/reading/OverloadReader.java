package shopping.festival.scenario.reading;

import shopping.festival.base.random.Law;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.checkout.RateLimit;
import shopping.festival.model.checkout.RetryBudget;
import shopping.festival.model.checkout.Shedding;
import shopping.festival.model.checkout.WaitingRoom;
import shopping.festival.scenario.OverloadTerms;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/** Reads what the checkout does about overload. */
final class OverloadReader {
    private static final double RATE_LEAST = 0.001;
    private static final double RATE_MOST = 1e9;
    private static final long PLACES_MOST = 100_000_000;

    private OverloadReader() {}

    static OverloadTerms read(Section checkout, Section demand) {
        Section room = checkout.section("waitingRoom");
        Section limit = checkout.section("rateLimit");
        Levels roomRate = CapacityReader.levels(room, "rate", "buyers a second");
        double limitRate = limit.need("rate", "attempts a second, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> item.number(RATE_LEAST, RATE_MOST))
                .orElse(Double.POSITIVE_INFINITY);
        OverloadRules rules = OverloadRules.NONE
                .with(room(room, roomRate))
                .with(new Shedding(places(checkout, "shedAbove", 1), shedShare(checkout)))
                .withPatience(Patience.read(checkout))
                .withRefusalWork(checkout.number("refusalWork", 0, 10))
                .with(budget(demand));
        int burst = limit.count("burst", 1, (int) PLACES_MOST);
        if (limitRate < Double.POSITIVE_INFINITY) {
            rules = rules.with(new RateLimit(limitRate, burst));
        } else if (burst > 1) {
            needsARate(limit, "burst");
        }
        return new OverloadTerms(rules, roomRate, limitRate);
    }

    /** But for the speed of its doors. */
    private static WaitingRoom room(Section room, Levels rate) {
        int roomMax = places(room, "roomMax", 0);
        Law patience = Patience.read(room);
        if (rate.isLimited()) {
            return new WaitingRoom(WaitingRoom.NONE.doors(), roomMax, patience);
        }
        if (roomMax < Integer.MAX_VALUE) {
            needsARate(room, "roomMax");
        }
        if (!OverloadRules.waitsForever(patience)) {
            needsARate(room, "patience");
        }
        return WaitingRoom.NONE;
    }

    private static void needsARate(Section section, String key) {
        section.at(key).wrong("has no meaning without a rate", "Give " + section.path() + ".rate, or remove it.");
    }

    private static RetryBudget budget(Section demand) {
        int kept = demand.count("retryBudgetMax", 1, (int) PLACES_MOST);
        return demand.need("retryBudget", "retries for each first attempt, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> new RetryBudget(item.number(0, 100), kept))
                .orElse(RetryBudget.NONE);
    }

    private static double shedShare(Section checkout) {
        return checkout.number("shedShare", 0, 1);
    }

    private static int places(Section section, String key, long least) {
        return section.need(key, "a number for each lane, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> (int) item.whole(least, PLACES_MOST))
                .orElse(Integer.MAX_VALUE);
    }
}
