package shopping.festival.study.run;

import static shopping.festival.view.text.People.clock;
import static shopping.festival.view.text.People.count;
import static shopping.festival.view.text.People.money;
import static shopping.festival.view.text.People.span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shopping.festival.result.Counts.LostFen;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.NewcomersResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.view.text.People;

/** The sentences a run ends with: what the day did, what broke first, what that lost; how each group of newcomers did. */
public final class Closing {
    private final FestivalResult result;

    private Closing(FestivalResult result) {
        this.result = result;
    }

    public static List<String> sentences(FestivalResult result) {
        Closing closing = new Closing(result);
        return Stream.concat(
                        Stream.of(closing.whatTheDayDid(), closing.whatBrokeFirst(), closing.whatThatLost()),
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

    /** A station that fell behind, and when that began and ended. */
    private record Break(StationState station, double from, double until) {
        static Optional<Break> of(StationState station) {
            Double from = station.firstSaturatedAt();
            Double until = station.drainedAt();
            return from == null || until == null ? Optional.empty() : Optional.of(new Break(station, from, until));
        }
    }

    private Optional<Break> first() {
        List<StationState> stations = result.service().stations();
        return stations.stream().findFirst().flatMap(Break::of);
    }

    private String whatBrokeFirst() {
        return first().map(this::broke)
                .orElse("Nothing broke: no order waited longer than a second at the checkout or the payment, or ten"
                        + " minutes for a picker or the customs.");
    }

    private String broke(Break first) {
        long others = result.service().stations().stream()
                        .filter(s -> s.firstSaturatedAt() != null)
                        .count()
                - 1;
        String more = others == 0 ? "" : others == 1 ? "; one more station followed" : "; " + others + " more followed";
        return "First to break was the " + name(first.station()) + ", saturated from " + clock(first.from())
                + " and drained by " + clock(first.until()) + ", where orders waited up to "
                + span(first.station().waitPeakMillis() / 1000) + more + ".";
    }

    private static String name(StationState station) {
        return switch (station.kind()) {
            case "warehouse" -> "warehouse " + station.name();
            case "customs" -> "customs of " + station.name();
            default -> station.name();
        };
    }

    private String whatThatLost() {
        LostFen lost = result.counts().intents().lostFen();
        String blame = blame(lost);
        if (lost.all() == 0) {
            return blame + "No buyer who wanted to buy went without.";
        }
        String parts = Stream.of(
                        part(lost.soldOut(), "sold out"),
                        part(lost.busy(), "turned away busy"),
                        part(lost.unpaid(), "never paid"),
                        part(lost.declined(), "declined"),
                        part(lost.refunded(), "sold twice and refunded"),
                        part(lost.overLimit(), "over the limit"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return blame + "In all, " + count(whole(result.counts().intents().lost().turnedAway()))
                + " buyers who wanted to buy went without, and " + money(whole(lost.all())) + " was lost: " + parts
                + ".";
    }

    /** The part of the loss that the station which broke first can have caused. */
    private String blame(LostFen lost) {
        return first().map(b -> blame(lost, b.station())).orElse("");
    }

    private String blame(LostFen lost, StationState first) {
        long fen = switch (first.kind()) {
            case "checkout" -> lost.busy();
            case "payment" -> lost.unpaid();
            default -> 0;
        };
        return fen == 0
                ? "That cost buyers time, not orders. "
                : "That lost up to " + money(whole(fen)) + " in orders "
                        + (first.kind().equals("checkout") ? "turned away. " : "never paid. ");
    }

    private String part(long fen, String why) {
        return fen == 0 ? "" : money(whole(fen)) + " " + why;
    }
}
