package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.AimTerms;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads how buyers come and react. */
final class BuyersReader {
    static final double INTENTS_MAX = 1e11;

    private final Section demand;
    private final MarketRead market;
    private final Crowd crowd;
    private final AimReader aims;

    private BuyersReader(Section demand, MarketRead market, Crowd crowd, AimReader aims) {
        this.demand = demand;
        this.market = market;
        this.crowd = crowd;
        this.aims = aims;
    }

    static StageTerms.Buyers read(Section day, Section demand, MarketRead market, AimReader aims, Each each) {
        long dayLength = day.duration("length", VirtualTime.MINUTE, 2_000 * VirtualTime.HOUR);
        long slot = slot(day, dayLength);
        int lanes = demand.count("lanes", 1, IntentId.LANES_MAX);
        Section session = demand.section("session");
        double[] sizes = Shares.of(session, "sizes", 100);
        Law busyness = Laws.aroundOne(demand, "busyness", "intents sets the size");
        Crowd crowd = new Crowd(dayLength, slot, lanes, sizes, !busyness.isFixed());
        List<StreamTerms> streams =
                new BuyersReader(demand, market, crowd, aims).streams(demand.named("streams", each.of("stream")));
        BuyersRules.Sessions sessions = new BuyersRules.Sessions(sizes, session.time("gap"));
        BuyersRules.AfterSoldOut soldOut = new BuyersRules.AfterSoldOut(
                demand.time("reactionDelay"),
                demand.time("waitForOffer"),
                demand.count("soldOutTriesMax", 1, Order.TRIES_MAX));
        BuyersRules rules = new BuyersRules(List.of(), lanes, slot, dayLength, sessions, soldOut);
        return StageTerms.Buyers.of(rules, busyness, streams);
    }

    /** How many may come together at the festival that was read. */
    static Crowd crowd(StageTerms.Buyers buyers) {
        BuyersRules rules = buyers.rules();
        return new Crowd(
                rules.dayLength(),
                rules.slot(),
                rules.lanes(),
                rules.sessions().sizes(),
                !buyers.busyness().isFixed());
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

    private List<StreamTerms> streams(Map<String, Section> groups) {
        List<StreamTerms> streams = new ArrayList<>();
        if (groups.isEmpty() || groups.size() > IntentId.STREAMS_MAX) {
            if (demand.clean("streams")) {
                demand.wrong("has " + groups.size() + " streams. Use 1 to " + IntentId.STREAMS_MAX + ".");
            }
            return streams;
        }
        List<Section> shared = groups.values().stream()
                .filter(s -> new StreamReader(s, crowd.dayLength()).isPoisson() && !s.has("intents"))
                .toList();
        double sessions = intents(shared) / session();
        double sum = 0;
        boolean clean = true;
        for (Section s : groups.values()) {
            boolean alone = shared.size() == 1 && !s.has("share");
            double share = !shared.contains(s) || alone ? 1 : s.share("share");
            sum += shared.contains(s) ? share : 0;
            clean &= s.clean("share");
            streams.add(s.has("intents") ? ofItsOwn(s) : stream(s, sessions, share, true));
        }
        if (!shared.isEmpty() && clean && Math.abs(sum - 1) > 1e-6) {
            demand.at("streams")
                    .wrong("have shares that sum to " + Item.rounded(sum)
                            + ". Make those of the poisson streams"
                            + (groups.values().stream().anyMatch(s -> s.has("intents"))
                                    ? " without intents of their own"
                                    : "")
                            + " sum to 1.");
        }
        if (streams.stream().noneMatch(stream -> stream.wants().isForeseen())) {
            demand.at("streams")
                    .wrong("all have intents of their own, which no seller foresees. Leave one of them a share"
                            + " of demand.intents.");
        }
        return List.copyOf(streams);
    }

    /** A stream on top of those that sellers foresee. */
    private StreamTerms ofItsOwn(Section s) {
        s.unused("beside intents", "share");
        if (!new StreamReader(s, crowd.dayLength()).isPoisson()) {
            s.unused("without arrivals = poisson", "intents");
            return stream(s, 0, 1, true);
        }
        double intents = s.find("intents").map(BuyersReader::intents).orElse(1.0);
        return stream(s, intents / session(), 1, false);
    }

    private double session() {
        return StageTerms.Buyers.meanSession(crowd.sessionSizes());
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

    private StreamTerms stream(Section s, double sessions, double share, boolean isForeseen) {
        double level = s.number("priceLevel", 0.001, 1_000);
        double[] weights = Shares.byName(s, "categories", market.categoryNames(), 0, MarketRead.WEIGHT_MAX, 1);
        Arrivals arrivals = new StreamReader(s, crowd.dayLength()).arrivals(sessions, share);
        if (s.isClean() && demand.clean("intents", "lanes") && crowd.mostInALane(arrivals) > IntentId.ORDINALS_MAX) {
            demand.wrong(
                    s,
                    "brings more than " + IntentId.ORDINALS_MAX
                            + " intents into one lane and slot. Raise demand.lanes or shorten day.slot.");
        }
        StreamTerms.Wants wants = new StreamTerms.Wants(weights, new double[0], AimTerms.ANYTHING, isForeseen);
        if (isForeseen) {
            s.unused("without intents of its own", "wants");
        } else {
            for (Item item : s.find("wants").map(BuyersReader::each).orElse(List.of())) {
                wants = aims.read(item, item.text(), wants).orElse(wants);
            }
        }
        return new StreamTerms(
                s.name(), (int) Math.round(level * 1_000), arrivals, wants, StreamHabitsReader.read(s), false);
    }

    /** One wish, or several that narrow each other. */
    private static List<Item> each(Item wants) {
        return wants.isList() ? wants.elements("[" + AimReader.FORM + "]") : List.of(wants);
    }
}
