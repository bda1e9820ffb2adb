package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.time.Curve;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.market.Interest;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.IntentId;
import shopping.festival.scenario.AimTerms;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.StreamHabits;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.fault.Beat;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.Stretch;
import shopping.festival.scenario.fault.SurgeEffect;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/**
 * Reads surges, faults of the demand: {@code { at = 0 s, for = 10 min, unit = demand/category/phones, factor = 5 }}. Each
 * becomes a stream of its own that comes on top of the others, so that those keep their luck.
 */
final class SurgeReader {
    static final String FORM =
            "demand, demand/stream/NAME or demand/category/NAME (or origin, region, seller, product, offer)";

    /** A curve has no more steps. */
    private static final int STEPS_MOST = 20_000;

    private static final Curve NOBODY = Curve.steps(new long[1], new double[] {1}, 1);

    private final StageTerms.Buyers buyers;
    private final Mix mix;
    private final MarketRead market;
    private final List<Segment> segments;
    private final AimReader aims;
    private final Crowd crowd;
    private final List<StreamTerms> surges = new ArrayList<>();

    SurgeReader(
            StageTerms.Buyers buyers, Mix mix, MarketRead market, List<Segment> segments, AimReader aims, Crowd crowd) {
        this.buyers = buyers;
        this.mix = mix;
        this.market = market;
        this.segments = segments;
        this.aims = aims;
        this.crowd = crowd;
    }

    static boolean isDemand(Item unit) {
        return unit.text().equals("demand") || unit.text().startsWith("demand/");
    }

    /** The streams of those that were read. */
    List<StreamTerms> surges() {
        return List.copyOf(surges);
    }

    /** What more of the usual buyers come, and what they want. */
    private record Kind(
            StreamTerms.Wants wants, int priceLevelPermille, Optional<ToDoubleFunction<StreamTerms>> part) {}

    /**
     * One surge.
     *
     * @param s the fault's group
     * @param unit what comes more often
     */
    Optional<Effect> read(Section s, Item unit, String name, Course course) {
        Optional<Kind> kind = kind(unit);
        StreamHabits habits = StreamHabitsReader.read(s);
        Optional<Item> intents = s.find("intents");
        if (intents.isPresent()) {
            s.unused("beside intents", "factor");
        } else {
            s.need("factor", "a number above 1, or intents = how many more");
        }
        if (kind.isEmpty() || !s.clean("at", "for") || !fits(s, unit, name, course)) {
            return Optional.empty();
        }
        Arrivals arrivals = intents.map(item -> even(item, course)).orElseGet(() -> more(s, unit, kind.get(), course));
        if (!s.isClean()) {
            return Optional.empty();
        }
        if (crowd.mostInALane(arrivals) > IntentId.ORDINALS_MAX) {
            unit.wrong(
                    "brings more than " + IntentId.ORDINALS_MAX + " intents into one lane and slot",
                    "Raise demand.lanes or shorten day.slot.");
        }
        surges.add(new StreamTerms(name, kind.get().priceLevelPermille, arrivals, kind.get().wants, habits, true));
        String what = unit.text().equals("demand")
                ? "all buyers"
                : unit.text().substring("demand/".length()).replace('/', ' ');
        String how = intents.map(item -> Item.plain(item.number(1, BuyersReader.INTENTS_MAX)) + " more intents for ")
                .orElseGet(() -> Item.plain(s.number("factor", 0, 1_000_000)) + " times as many intents for ");
        return Optional.of(new SurgeEffect(name, how + what));
    }

    private boolean fits(Section s, Item unit, String name, Course course) {
        if (course.beat() instanceof Beat.Failing) {
            s.at("mtbf").wrong("cannot be drawn for a surge", "Use every and on, or several surges.");
            return false;
        }
        if (course.to() > crowd.dayLength()) {
            s.at("for").wrong("leads beyond the day, after which nobody comes", "Let the surge end with the day.");
            return false;
        }
        if (buyers.streams().stream().anyMatch(stream -> stream.name().equals(name))) {
            unit.wrong(
                    "makes a stream called " + name + ", which there is",
                    "Give the surge a name of its own: name = x.");
            return false;
        }
        if (buyers.streams().size() + surges.size() >= IntentId.STREAMS_MAX) {
            unit.wrong(
                    "is one stream too many", "There may be " + IntentId.STREAMS_MAX + " streams and surges together.");
            return false;
        }
        return true;
    }

    /** So many, evenly but for how the fault comes and goes. */
    private Arrivals even(Item intents, Course course) {
        double sessions = intents.number(1, BuyersReader.INTENTS_MAX) / session();
        return Arrivals.poisson(sessions, curve(course, (from, to) -> to - from).curve());
    }

    private double session() {
        return StageTerms.Buyers.meanSession(crowd.sessionSizes());
    }

    /** As many times more of those who come anyway, when they come. */
    private Arrivals more(Section s, Item unit, Kind kind, Course course) {
        double factor = s.number("factor", 0, 1_000_000);
        Arrivals nobody = Arrivals.poisson(0, NOBODY);
        if (kind.part.isEmpty()) {
            s.at("factor")
                    .wrong(
                            "of what " + unit.text() + " usually has is not known before the market is made",
                            "Say how many more come: intents = 1000000.");
            return nobody;
        }
        if (!s.clean("factor")) {
            return nobody;
        }
        if (factor <= 1) {
            s.at("factor").wrong("is a surge of nothing", "Use more than 1, or intents = how many more.");
            return nobody;
        }
        Shape shape = curve(course, (from, to) -> {
            double sessions = 0;
            for (StreamTerms stream : buyers.streams()) {
                sessions += stream.arrivals().expectedBetween(from, to)
                        * kind.part.get().applyAsDouble(stream);
            }
            return sessions;
        });
        if (!(shape.area() > 0)) {
            unit.wrong("is a surge of nothing: nobody of the kind comes then", "Say how many do: intents = 1000000.");
            return nobody;
        }
        return Arrivals.poisson((factor - 1) * shape.area(), shape.curve());
    }

    /** When the people of a surge come, and what that is of who comes between two instants. */
    private record Shape(Curve curve, double area) {}

    /** Who comes between two instants. */
    @FunctionalInterface
    private interface Between {
        double of(long from, long to);
    }

    private static Shape curve(Course course, Between usual) {
        long from = course.from();
        long step = Math.max(VirtualTime.SECOND, (course.to() - from) / STEPS_MOST);
        int steps = (int) ((course.to() - from + step - 1) / step);
        List<Stretch> stretches = course.stretches(0);
        long[] at = new long[steps];
        double[] height = new double[steps];
        double sum = 0;
        for (int k = 0; k < steps; k++) {
            at[k] = from + k * step;
            long end = Math.min(course.to(), at[k] + step);
            double sessions = usual.of(at[k], end) * strength(stretches, (at[k] + end) / 2);
            height[k] = sessions / (end - at[k]);
            sum += sessions;
        }
        boolean isNobody = !(sum > 0);
        return new Shape(isNobody ? NOBODY : Curve.steps(at, height, course.to()), sum);
    }

    private static double strength(List<Stretch> stretches, long instant) {
        for (Stretch stretch : stretches) {
            if (instant >= stretch.from() && instant < stretch.to()) {
                double part = (double) (instant - stretch.from()) / (stretch.to() - stretch.from());
                return stretch.begin() + (stretch.end() - stretch.begin()) * part;
            }
        }
        return 0;
    }

    private Optional<Kind> kind(Item unit) {
        String[] parts = unit.text().split("/", 2);
        StreamTerms.Wants anything = aims.anything();
        if (parts.length == 1) {
            return Optional.of(new Kind(anything, 1_000, Optional.of(stream -> 1)));
        }
        if (parts[1].startsWith("stream/")) {
            return ofStream(unit, parts[1].substring("stream/".length()));
        }
        return aims.read(unit, parts[1], anything).map(wants -> new Kind(wants, 1_000, part(wants)));
    }

    private Optional<Kind> ofStream(Item unit, String name) {
        Optional<StreamTerms> found =
                buyers.streams().stream().filter(s -> s.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            unit.wrong(
                    "names an unknown stream",
                    Suggestion.among(
                            name,
                            buyers.streams().stream().map(StreamTerms::name).toList()));
        }
        return found.map(own -> {
            StreamTerms.Wants w = own.wants();
            return new Kind(
                    new StreamTerms.Wants(w.categoryWeights(), w.segmentWeights(), w.aim(), false),
                    own.priceLevelPermille(),
                    Optional.of(stream -> stream.equals(own) ? 1 : 0));
        });
    }

    /** The part of a stream that wants so anyway, unknown for single offers. */
    private Optional<ToDoubleFunction<StreamTerms>> part(StreamTerms.Wants wants) {
        if (wants.aim().namesOffers()) {
            return Optional.empty();
        }
        boolean[] all = new boolean[market.categories().size()];
        Arrays.fill(all, true);
        Interest interest = new Interest(market.plainCategories(), segments, mix, all, all);
        return Optional.of(stream -> part(wants, buyers.streams().indexOf(stream), interest));
    }

    private double part(StreamTerms.Wants wants, int stream, Interest interest) {
        double part = 0;
        double people = 0;
        for (int g = 0; g < segments.size(); g++) {
            double share = segments.get(g).share();
            people += share;
            if (wants.segmentWeights().length > 0 && wants.segmentWeights()[g] == 0) {
                continue;
            }
            double[] weights = interest.categoryWeights(stream, g);
            double sum = Arrays.stream(weights).sum();
            for (int c = 0; c < weights.length; c++) {
                if (wants.categoryWeights()[c] > 0) {
                    part += share * weights[c] / sum * ofOrigin(wants.aim(), interest.foreignProbability(g, c));
                }
            }
        }
        return part / people;
    }

    private double ofOrigin(AimTerms aim, double foreign) {
        if (aim.kind() != AimTerms.Kind.ORIGIN) {
            return 1;
        }
        return aim.origin() == market.origins().home()
                ? 1 - foreign
                : foreign
                        * mix.originWeights()[aim.origin()]
                        / Arrays.stream(mix.originWeights()).sum();
    }
}
