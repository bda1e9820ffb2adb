package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads how buyers come and react. */
final class BuyersReader {
    private static final double INTENTS_MAX = 1e11;

    private final Section demand;
    private final MarketReader market;
    private final long dayLength;
    private final long slot;
    private final int lanes;
    private final Section session;
    private final double[] sizes;
    final Law busyness;

    final List<Scenario.StreamTerms> streams = new ArrayList<>();
    final List<Segment> segments = new ArrayList<>();

    BuyersReader(Section day, Section demand, MarketReader market, ConfigObject eachStream, ConfigObject eachSegment) {
        this.demand = demand;
        this.market = market;
        this.dayLength = day.duration("length", VirtualTime.MINUTE, 2_000 * VirtualTime.HOUR);
        this.slot = day.duration("slot", VirtualTime.MILLISECOND, VirtualTime.HOUR);
        if (day.clean("length", "slot") && dayLength / slot >= IntentId.SLOTS_MAX) {
            day.find("slot")
                    .wrong(
                            "cuts the day into more than " + IntentId.SLOTS_MAX + " slots",
                            "Use " + Durations.text(((dayLength / IntentId.SLOTS_MAX) / 1_000 + 1) * 1_000)
                                    + " or more.");
        }
        this.lanes = demand.count("lanes", 1, IntentId.LANES_MAX);
        this.session = demand.section("session");
        this.sizes = Shares.of(session, "sizes", 100);
        this.busyness = Laws.aroundOne(demand, "busyness", "intents sets the size");
        readStreams(demand.named("streams", eachStream));
        readSegments(demand.named("segments", eachSegment));
    }

    long dayLength() {
        return dayLength;
    }

    double meanSession() {
        double mean = 0;
        for (int i = 0; i < sizes.length; i++) {
            mean += (i + 1) * sizes[i];
        }
        return mean / Arrays.stream(sizes).sum();
    }

    /** Expected number of intents of each stream. */
    double[] intentsByStream() {
        return streams.stream()
                .mapToDouble(s -> s.arrivals().at(1).expected() * meanSession())
                .toArray();
    }

    private void readStreams(Map<String, Section> groups) {
        if (groups.isEmpty() || groups.size() > IntentId.STREAMS_MAX) {
            if (demand.clean("streams")) {
                demand.wrong("has " + groups.size() + " streams. Use 1 to " + IntentId.STREAMS_MAX + ".");
            }
            return;
        }
        List<Section> poisson = new ArrayList<>();
        for (Section s : groups.values()) {
            if (new StreamReader(s, dayLength).isPoisson()) {
                poisson.add(s);
            }
        }
        double sessions = intents(poisson) / meanSession();
        double sum = 0;
        boolean clean = true;
        for (Section s : groups.values()) {
            boolean alone = poisson.size() == 1 && !s.has("share");
            double share = !poisson.contains(s) || alone ? 1 : s.share("share");
            sum += poisson.contains(s) ? share : 0;
            clean &= s.clean("share");
            stream(s, sessions, share);
        }
        if (!poisson.isEmpty() && clean && Math.abs(sum - 1) > 1e-6) {
            demand.find("streams")
                    .wrong("have shares that sum to " + Item.rounded(sum)
                            + ". Make those of the poisson streams sum to 1.");
        }
    }

    private double intents(List<Section> poisson) {
        if (poisson.isEmpty()) {
            demand.unused("without a poisson stream", "intents");
            return 0;
        }
        Item item = demand.need("intents", "the expected number of intents of the day");
        if (item == null) {
            return 1;
        }
        if (item.isNumber() && ((Number) item.value().unwrapped()).doubleValue() == 0) {
            item.wrong("makes a festival without orders", "Use 1 or more.");
            return 1;
        }
        return item.number(1, INTENTS_MAX);
    }

    private void stream(Section s, double sessions, double share) {
        double level = s.number("priceLevel", 0.001, 1_000);
        double[] weights = Shares.byName(s, "categories", market.categoryNames(), 0, MarketReader.WEIGHT_MAX, 1);
        Scenario.ScaledArrivals arrivals = new StreamReader(s, dayLength).arrivals(sessions, share);
        streams.add(new Scenario.StreamTerms(s.name(), (int) Math.round(level * 1_000), weights, arrivals));
        boolean crowded = s.problems().isClean(s.path())
                && demand.clean("intents", "lanes")
                && mostInALane(arrivals.at(1)) > IntentId.ORDINALS_MAX;
        if (crowded) {
            demand.problems()
                    .add(
                            demand.origin(),
                            s.path(),
                            s.path() + " brings more than " + IntentId.ORDINALS_MAX
                                    + " intents into one lane and slot. Raise demand.lanes or shorten day.slot.");
        }
    }

    /** A safe upper bound of the intents in the fullest lane of the fullest slot. */
    private double mostInALane(Arrivals arrivals) {
        long slots = (dayLength + slot - 1) / slot;
        // Long runs of slots are looked at together; only a run that is too full is looked at slot by slot.
        long run = Math.max(1, slots / 50_000);
        double most = 0;
        for (long k = 0; k < slots; k += run) {
            double together = arrivals.expectedBetween(k * slot, Math.min(dayLength, (k + run) * slot));
            if (bound(together) > IntentId.ORDINALS_MAX) {
                for (long j = k; j < Math.min(slots, k + run); j++) {
                    most = Math.max(most, bound(arrivals.expectedBetween(j * slot, (j + 1) * slot)));
                }
            }
        }
        return most;
    }

    private double bound(double sessions) {
        double mean = sessions / lanes * (busyness.isFixed() ? 1 : Busyness.MOST);
        return (mean + 8 * Math.sqrt(mean) + 1) * sizes.length;
    }

    private void readSegments(Map<String, Section> groups) {
        if (groups.size() > Order.SEGMENTS_MAX || groups.isEmpty() && market.regions.size() > Order.SEGMENTS_MAX) {
            demand.wrong("has more than " + Order.SEGMENTS_MAX + " segments. Use fewer segments or regions.");
        }
        if (groups.isEmpty()) {
            for (int r = 0; r < market.regions.size(); r++) {
                double[] even = new double[market.categories.size()];
                Arrays.fill(even, 1);
                segments.add(new Segment(market.regions.get(r), market.regionShares[r], r, 0, even));
            }
            return;
        }
        double sum = 0;
        for (Section s : groups.values()) {
            double share = s.share("share");
            sum += share;
            segments.add(new Segment(
                    s.name(),
                    share,
                    s.choice("region", market.regions),
                    s.number("foreignAppetite", -20, 20),
                    Shares.byName(s, "categories", market.categoryNames(), 0, MarketReader.WEIGHT_MAX, 1)));
        }
        Shares.sumToOne(demand, "segments", sum);
    }

    BuyersRules rules() {
        List<Stream> whole = streams.stream()
                .map(s -> new Stream(s.name(), s.arrivals().at(1), s.priceLevelPermille()))
                .toList();
        BuyersRules.Sessions sessions = new BuyersRules.Sessions(sizes, session.time("gap"));
        BuyersRules.AfterSoldOut soldOut = new BuyersRules.AfterSoldOut(
                demand.time("reactionDelay"),
                demand.time("waitForOffer"),
                demand.count("soldOutTriesMax", 1, Order.TRIES_MAX));
        return new BuyersRules(whole, lanes, slot, dayLength, sessions, soldOut);
    }
}
