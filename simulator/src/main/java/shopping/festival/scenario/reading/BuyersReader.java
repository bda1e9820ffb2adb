package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads how buyers come and react. */
final class BuyersReader {
    private static final double INTENTS_MAX = 1e11;

    private final Section demand;
    private final MarketRead market;
    private final Crowd crowd;

    private BuyersReader(Section demand, MarketRead market, Crowd crowd) {
        this.demand = demand;
        this.market = market;
        this.crowd = crowd;
    }

    static StageTerms.Buyers read(Section day, Section demand, MarketRead market, Each each) {
        long dayLength = day.duration("length", VirtualTime.MINUTE, 2_000 * VirtualTime.HOUR);
        long slot = slot(day, dayLength);
        int lanes = demand.count("lanes", 1, IntentId.LANES_MAX);
        Section session = demand.section("session");
        double[] sizes = Shares.of(session, "sizes", 100);
        Law busyness = Laws.aroundOne(demand, "busyness", "intents sets the size");
        Crowd crowd = new Crowd(dayLength, slot, lanes, sizes, !busyness.isFixed());
        List<StageTerms.Stream> streams =
                new BuyersReader(demand, market, crowd).streams(demand.named("streams", each.of("stream")));
        BuyersRules.Sessions sessions = new BuyersRules.Sessions(sizes, session.time("gap"));
        BuyersRules.AfterSoldOut soldOut = new BuyersRules.AfterSoldOut(
                demand.time("reactionDelay"),
                demand.time("waitForOffer"),
                demand.count("soldOutTriesMax", 1, Order.TRIES_MAX));
        List<Stream> whole = streams.stream()
                .map(s -> new Stream(s.name(), s.arrivals(), s.priceLevelPermille()))
                .toList();
        BuyersRules rules = new BuyersRules(whole, lanes, slot, dayLength, sessions, soldOut);
        return new StageTerms.Buyers(rules, busyness, streams);
    }

    private static long slot(Section day, long dayLength) {
        long slot = day.duration("slot", VirtualTime.MILLISECOND, VirtualTime.HOUR);
        if (day.clean("length", "slot") && dayLength / slot >= IntentId.SLOTS_MAX) {
            String least = Durations.text(((dayLength / IntentId.SLOTS_MAX) / 1_000 + 1) * 1_000);
            day.at("slot")
                    .wrong(
                            "cuts the day into more than " + IntentId.SLOTS_MAX + " slots",
                            "Use " + least + " or more.");
        }
        return slot;
    }

    private List<StageTerms.Stream> streams(Map<String, Section> groups) {
        List<StageTerms.Stream> streams = new ArrayList<>();
        if (groups.isEmpty() || groups.size() > IntentId.STREAMS_MAX) {
            if (demand.clean("streams")) {
                demand.wrong("has " + groups.size() + " streams. Use 1 to " + IntentId.STREAMS_MAX + ".");
            }
            return streams;
        }
        List<Section> poisson = groups.values().stream()
                .filter(s -> new StreamReader(s, crowd.dayLength()).isPoisson())
                .toList();
        double sessions = intents(poisson) / StageTerms.Buyers.meanSession(crowd.sessionSizes());
        double sum = 0;
        boolean clean = true;
        for (Section s : groups.values()) {
            boolean alone = poisson.size() == 1 && !s.has("share");
            double share = !poisson.contains(s) || alone ? 1 : s.share("share");
            sum += poisson.contains(s) ? share : 0;
            clean &= s.clean("share");
            streams.add(stream(s, sessions, share));
        }
        if (!poisson.isEmpty() && clean && Math.abs(sum - 1) > 1e-6) {
            demand.at("streams")
                    .wrong("have shares that sum to " + Item.rounded(sum)
                            + ". Make those of the poisson streams sum to 1.");
        }
        return List.copyOf(streams);
    }

    private double intents(List<Section> poisson) {
        if (poisson.isEmpty()) {
            demand.unused("without a poisson stream", "intents");
            return 0;
        }
        return demand.need("intents", "the expected number of intents of the day")
                .map(BuyersReader::intents)
                .orElse(1.0);
    }

    private static double intents(Item item) {
        if (item.isNumber() && ((Number) item.value().unwrapped()).doubleValue() == 0) {
            item.wrong("makes a festival without orders", "Use 1 or more.");
            return 1;
        }
        return item.number(1, INTENTS_MAX);
    }

    private StageTerms.Stream stream(Section s, double sessions, double share) {
        double level = s.number("priceLevel", 0.001, 1_000);
        double[] weights = Shares.byName(s, "categories", market.categoryNames(), 0, MarketRead.WEIGHT_MAX, 1);
        Arrivals arrivals = new StreamReader(s, crowd.dayLength()).arrivals(sessions, share);
        if (s.isClean() && demand.clean("intents", "lanes") && crowd.mostInALane(arrivals) > IntentId.ORDINALS_MAX) {
            demand.wrong(
                    s,
                    "brings more than " + IntentId.ORDINALS_MAX
                            + " intents into one lane and slot. Raise demand.lanes or shorten day.slot.");
        }
        return new StageTerms.Stream(s.name(), (int) Math.round(level * 1_000), weights, arrivals);
    }
}
