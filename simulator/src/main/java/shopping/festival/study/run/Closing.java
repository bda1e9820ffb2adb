package shopping.festival.study.run;

import static shopping.festival.view.text.People.clock;
import static shopping.festival.view.text.People.count;
import static shopping.festival.view.text.People.money;
import static shopping.festival.view.text.People.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.NewcomersResult;
import shopping.festival.result.Service.EpisodeState;
import shopping.festival.result.Service.StationState;
import shopping.festival.view.text.People;

/** The sentences a run ends with: what the day did, what broke, what was lost; how each group of newcomers did. */
public final class Closing {
    /** More names than these are a list and no sentence. */
    private static final int NAMED_MOST = 4;

    private final FestivalResult result;

    private Closing(FestivalResult result) {
        this.result = result;
    }

    public static List<String> sentences(FestivalResult result) {
        Closing closing = new Closing(result);
        return Stream.concat(
                        Stream.of(
                                closing.whatTheDayDid() + closing.lanes(), closing.whatBroke(), closing.whatWasLost()),
                        result.accounts().newcomers().entrySet().stream()
                                .map(n -> closing.newcomers(n.getKey(), n.getValue())))
                .toList();
    }

    /** Counts and money are those of the sampled market; the whole one is 1/scale times as large. */
    private double whole(double sampled) {
        return sampled / result.head().scale();
    }

    private String whatTheDayDid() {
        String sampled = result.head().scale() < 1
                ? " (simulated at scale " + People.plain(result.head().scale())
                        + ", figures here are for the whole market)"
                : "";
        return "The day saw " + count(whole(result.counts().ordersPaidInDay())) + " orders paid, worth "
                + money(whole(result.trade().gmvFen())) + ", with at most "
                + count(whole(result.trade().peaks().ordersPerSecond())) + " orders and "
                + count(whole(result.trade().peaks().paymentsPerSecond())) + " payments in a second" + sampled + ".";
    }

    private String lanes() {
        return LanesText.of(
                result.service().stations().stream()
                        .map(s -> new LanesText.OfStation(s.name(), s.lanes(), s.lanesWhole()))
                        .toList(),
                result.head().scale());
    }

    private String newcomers(String name, NewcomersResult group) {
        double margin = whole(group.earned().marginFen());
        return "Newcomers " + name + " sold " + count(whole(group.sold().orders())) + " orders worth "
                + money(whole(group.sold().gmvFen()))
                + (group.sold().fillRate() == null
                        ? ""
                        : ", " + People.percent(group.sold().fillRate()) + " of the units wanted")
                + (group.delivered().deliveryHoursMean() == null
                        ? ""
                        : ", at the door after " + span(group.delivered().deliveryHoursMean() * 3600) + " on average")
                + ", " + (margin < 0 ? "and lost " : "and earned ") + money(Math.abs(margin))
                + (group.earned().usJobs() > 0
                        ? ": " + People.plain(Math.round(whole(group.earned().usJobs()))) + " US jobs."
                        : ".");
    }

    private String whatBroke() {
        Strain strain = new Strain(result.service().stations());
        List<StationState> broken = strain.overwhelmed();
        List<StationState> backlogs = strain.backlogs();
        if (broken.isEmpty() && backlogs.isEmpty()) {
            return "Nothing broke: no order was turned away at the checkout, or waited there or at the payment longer than"
                    + " a second, or ten minutes for a picker or the customs.";
        }
        String backlog = backlogs.isEmpty() ? "" : " " + backlogs(backlogs);
        if (broken.isEmpty()) {
            return "Nothing broke: no order was turned away, nor waited long at the checkout or the payment." + backlog;
        }
        return "Hardest hit was " + broke(broken.get(0)) + others(broken) + nobodyTurnedAway(broken) + "." + backlog;
    }

    /** By name: whoever looks for the next one to break need not search. */
    private static String others(List<StationState> broken) {
        if (broken.size() == 1) {
            return "";
        }
        List<String> names = new ArrayList<>(
                broken.stream().skip(1).limit(NAMED_MOST).map(Strain::name).toList());
        int more = broken.size() - 1 - names.size();
        if (more > 0) {
            names.add(more + " more stations");
        }
        String last = names.remove(names.size() - 1);
        String all = names.isEmpty() ? last : String.join(", ", names) + " and " + last;
        return "; " + all + " fell behind too";
    }

    private static String nobodyTurnedAway(List<StationState> broken) {
        return broken.stream().allMatch(station -> station.refused() == 0) ? "; no order was turned away" : "";
    }

    private String broke(StationState station) {
        List<EpisodeState> episodes = station.episodes();
        EpisodeState first = episodes.get(0);
        String when = episodes.size() == 1
                ? ", saturated from " + clock(first.from()) + " to " + clock(first.to())
                : ", saturated " + episodes.size() + " times, first from " + clock(first.from()) + " to "
                        + clock(first.to());
        List<String> what = new ArrayList<>();
        if (station.refused() > 0) {
            what.add("orders were turned away " + count(whole(station.refused())) + " times");
        }
        if (station.waitPeakMillis() > 0) {
            what.add("up to " + count(whole(station.queuePeak())) + " waited at once, for up to "
                    + span(station.waitPeakMillis() / 1000));
        }
        if (station.gaveUp() > 0) {
            what.add("buyers gave up waiting " + count(whole(station.gaveUp())) + " times");
        }
        return Strain.name(station) + when + ": " + String.join(", ", what);
    }

    private static String backlogs(List<StationState> backlogs) {
        StationState last =
                backlogs.stream().max(Comparator.comparingDouble(Closing::end)).orElseThrow();
        String all = backlogs.size() == 1
                ? Strain.name(last) + " had a backlog"
                : backlogs.size() + " warehouses and customs had a backlog, the last of them " + Strain.name(last);
        return People.upper(all) + " until " + clock(end(last)) + ", where orders waited up to "
                + span(last.waitPeakMillis() / 1000) + ".";
    }

    private static double end(StationState station) {
        return station.episodes().get(station.episodes().size() - 1).to();
    }

    /**
     * How many went without, and why. What a limit or a fault cost is told by nobody who saw only this day: some never
     * pay or are declined on any day, and who is turned away from what is sold out all the same cost nothing. Only what
     * was asked for and not in stock has its worth, which is a fact.
     */
    private String whatWasLost() {
        Counts.Lost lost = result.counts().intents().lost();
        if (lost.turnedAway() == 0) {
            return "No buyer who wanted to buy went without.";
        }
        long soldOutFen = result.counts().intents().lostFen().soldOut();
        String reasons = Stream.of(
                        part(lost.soldOut(), "told sold out, of goods worth " + money(whole(soldOutFen))),
                        part(lost.busy(), "turned away busy"),
                        part(lost.unpaid(), "who never paid"),
                        part(lost.declined(), "declined"),
                        part(lost.refunded(), "sold what was gone and refunded"),
                        part(lost.overLimit(), "over the limit"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return count(whole(lost.turnedAway())) + " buyers went without what they wanted: " + reasons + ".";
    }

    private String part(long intents, String why) {
        return intents == 0 ? "" : count(whole(intents)) + " " + why;
    }
}
