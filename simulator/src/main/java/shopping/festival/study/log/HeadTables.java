package shopping.festival.study.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.payment.BreakerRules;
import shopping.festival.model.payment.Drift;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Failover;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Warehouse;

/**
 * The tables in the head of a log, by which its proof checks prices, limits, preferences, lanes and capacities. Of laws
 * of chance only their least value stands there.
 */
final class HeadTables {
    /** So that no line is longer than a reader takes. */
    private static final int OFFERS_A_LINE = 100;

    private static final int PIECES_A_LINE = 40;
    private static final int LINES_AT_ONCE = 1_000;

    private final Festival festival;
    private final StringBuilder text;
    /** The lines of a schedule, and its number. */
    private final Map<List<String>, Integer> schedules = new LinkedHashMap<>();

    HeadTables(Festival festival, StringBuilder text) {
        this.festival = festival;
        this.text = text;
    }

    void write() {
        SellersRules sellers = festival.sellers();
        long limit = festival.checkout().orderLimitFen();
        int waiting = festival.checkout().waitingMax();
        line("seed_key", String.format(Locale.ROOT, "%016x", festival.seedKey()));
        line("slot", Long.toString(festival.buyers().slot()));
        line("buyer_lanes", Integer.toString(festival.buyers().lanes()));
        line("order_limit", limit == Long.MAX_VALUE ? "-" : Long.toString(limit));
        line("waiting", waiting == Integer.MAX_VALUE ? "-" : Integer.toString(waiting));
        overload(festival.checkout());
        line(
                "tries",
                festival.buyers().soldOut().triesMax() + " "
                        + afterBusy().stream().mapToInt(Backoff::max).max().orElse(0));
        line("reserves", sellers.reserveAtPayment() ? "payment" : "order");
        line("shows", sellers.disturbed().miscounts().isEmpty() ? "stock" : "more");
        sellers.disturbed().closures().forEach(c -> line("closed", c.warehouse() + " " + c.from() + " " + c.to()));
        line("short", sellers.backorder() ? "promised" : sellers.partial() ? "shortened" : "refused");
        buyers(sellers.preference());
        cells(festival.market().cells());
        platform();
        failover("checkout", festival.checkout().lanes().failover());
        failover("payment", festival.payment().lanes().failover());
        lanes("payment", festival.payment().lanes(), answer(festival.payment()));
        BreakerRules breaker = festival.payment().breaker();
        if (!breaker.isNone()) {
            line("breaker", breaker.waitAbove() + " " + breaker.openFor());
        }
        logistics();
        least();
    }

    /** How the buyers of each stream come back to a busy checkout. */
    private List<Backoff> afterBusy() {
        Backoff usual = festival.checkout().retry();
        return festival.buyers().streams().stream()
                .map(stream -> stream.habits().afterBusy().orElse(usual))
                .toList();
    }

    /** The time to the answer of a payment, of which only the least is told where it changes over the day. */
    private static Law answer(PaymentRules payment) {
        Schedule factor = payment.ways().drift().processing();
        if (payment.ways().drift() == Drift.NONE) {
            return payment.processing();
        }
        double least = payment.processing().least() * Math.min(1, factor.minimum());
        return Law.uniform(least, least + 1);
    }

    /** Where sellers take time to answer, nothing tells when the checkout was done with an order. */
    private void platform() {
        StockServiceRules stock = festival.checkout().stock();
        lanes("checkout", festival.checkout().lanes(), stock.isLimited() ? Law.exponential(1) : Law.fixed(0));
        if (stock.isLimited()) {
            lanes("sellers", stock.lanes(), Law.fixed(0));
            int waiting = stock.waitingMax();
            line("sellers_waiting", waiting == Integer.MAX_VALUE ? "-" : Integer.toString(waiting));
        }
    }

    private void failover(String platform, Failover failover) {
        if (failover != Failover.NONE) {
            line("failover", platform + " " + failover.delay());
        }
    }

    /** Which refusals a checkout knows beside a full queue; no line where it knows none. */
    private void overload(CheckoutRules checkout) {
        if (!checkout.overload().room().isNone()) {
            line("room", "before the checkout");
        }
        if (!checkout.overload().budget().isNone()) {
            line("budget", "of retries");
        }
        List<Kind> known = checkout.overload().refusals(checkout.lanes().makeWait()).stream()
                .map(Refusal::kind)
                .toList();
        if (!known.isEmpty()) {
            line(
                    "refuses",
                    known.stream().map(k -> k.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")));
        }
    }

    private void buyers(int[][] preference) {
        List<Stream> streams = festival.buyers().streams();
        for (int s = 0; s < streams.size(); s++) {
            Stream stream = streams.get(s);
            line("stream", s + " " + stream.priceLevelPermille() + " " + LogHead.onOneLine(stream.name()));
        }
        List<Segment> segments = festival.market().segments();
        for (int g = 0; g < segments.size(); g++) {
            String places =
                    Arrays.stream(preference[g]).mapToObj(Integer::toString).collect(Collectors.joining(","));
            int region = festival.delivery().regionOf()[g];
            String name = LogHead.onOneLine(segments.get(g).name());
            line("segment", g + " " + region + " " + places + " " + name);
        }
    }

    private void cells(List<Cell> cells) {
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            String crosses = cell.mode().crossBorder() ? "border" : "inland";
            line(
                    "cell",
                    c + " " + cell.category() + " " + cell.origin() + " "
                            + cell.mode().label() + " " + crosses);
        }
    }

    /** Neighbours that are alike share a line. */
    private void lanes(String name, Lanes lanes, Law delay) {
        String servers = Integer.toString(lanes.servers());
        String work = Double.toString(lanes.work().least());
        for (int first = 0; first < lanes.count(); ) {
            String speed = lanes.isUnlimited() ? "-" : schedule(lanes.speeds().get(first));
            int last = first;
            while (last + 1 < lanes.count()
                    && (lanes.isUnlimited()
                            || schedule(lanes.speeds().get(last + 1)).equals(speed))) {
                last++;
            }
            station(name, first + "-" + last, servers, speed, work, delay, delay.isFixed());
            first = last + 1;
        }
    }

    private void logistics() {
        List<Warehouse> houses = festival.warehouses();
        for (int w = 0; w < houses.size(); w++) {
            Warehouse house = houses.get(w);
            double picking = house.picking().time().least();
            // Who is on duty when is not told, only how many are at most, and what each takes for an order at least.
            boolean isLimited = !house.pickers().isUnlimited() && picking > 0;
            String speed = isLimited ? schedule(Schedule.constant(1 / picking)) : "-";
            String pickers = isLimited ? Integer.toString((int) (house.pickers().maximum() + 1e-9)) : "0";
            // The truck, too, waits for nobody's sake.
            station("warehouse", w + "-" + w, pickers, speed, "1.0", house.packing(), false);
        }
        List<Port> ports = festival.delivery().ports();
        for (int p = 0; p < ports.size(); p++) {
            Port port = ports.get(p);
            String speed = port.speed().isUnlimited() ? "-" : schedule(port.speed());
            boolean isExact =
                    port.clearance().isFixed() && !festival.delivery().delays().isLateAt(p);
            station("port", p + "-" + p, "1", speed, "1.0", port.clearance(), isExact);
        }
    }

    private void station(
            String name, String units, String servers, String speed, String work, Law delay, boolean isExact) {
        String exact = isExact ? "fixed" : "random";
        line("station", String.join(" ", name, units, servers, speed, work, micros(delay), exact));
    }

    private String schedule(Schedule schedule) {
        if (schedule.isUnlimited()) {
            return "-";
        }
        List<String> pieces = new ArrayList<>();
        schedule.tell((start, value, slope) -> pieces.add(start + ":" + value + ":" + slope));
        Integer known = schedules.get(pieces);
        if (known == null) {
            known = schedules.size();
            schedules.put(pieces, known);
            for (int i = 0; i < pieces.size(); i += PIECES_A_LINE) {
                List<String> some = pieces.subList(i, Math.min(i + PIECES_A_LINE, pieces.size()));
                line("schedule", known + " " + String.join(" ", some));
            }
        }
        return known.toString();
    }

    private void least() {
        PaymentRules payment = festival.payment();
        BuyersRules.AfterSoldOut soldOut = festival.buyers().soldOut();
        line("least", "reaction " + festival.sellers().reactionLeast());
        line("least", "retry " + festival.checkout().retry().least());
        line(
                "least",
                "release "
                        + (payment.settlement().releaseLeast()
                                + (long) payment.settlement().releaseDelay().least()));
        line("least", "settle " + payment.settlement().least());
        line("least", "think " + micros(festival.sellers().think()));
        line(
                "least",
                "again_sold_out "
                        + (long) Math.min(
                                soldOut.reaction().least(), soldOut.waiting().least()));
        line(
                "least",
                "again_busy "
                        + afterBusy().stream()
                                .mapToLong(Backoff::leastRandom)
                                .min()
                                .orElse(0));
        List<Warehouse> houses = festival.warehouses();
        DeliveryRules delivery = festival.delivery();
        for (int w = 0; w < houses.size(); w++) {
            Warehouse house = houses.get(w);
            long ready = (long) house.picking().time().least()
                    + (long) house.packing().least();
            line("least_of", "dispatch " + w + " " + ready);
        }
        for (int w = 0; w < houses.size(); w++) {
            line("least_of", "flight " + w + " " + micros(delivery.flight()[w]));
        }
        for (int w = 0; w < houses.size(); w++) {
            double courier =
                    houses.get(w).courierShare() > 0 ? delivery.courier().least() : Double.MAX_VALUE;
            LongStream door =
                    Arrays.stream(delivery.transit()[w]).mapToLong(way -> (long) Math.min(courier, way.least()));
            line("least_of", "door " + w + " " + door.mapToObj(Long::toString).collect(Collectors.joining(",")));
        }
    }

    private static String micros(Law law) {
        return Long.toString((long) law.least());
    }

    private void line(String key, String value) {
        LogHead.line(text, key, value);
    }

    /** Price and cell of every offer, some hundred a line: the largest of the tables by far. */
    static void offers(Market market, Consumer<String> to) {
        StringBuilder some = new StringBuilder();
        for (int offer = 0; offer < market.offers(); offer++) {
            if (offer % OFFERS_A_LINE == 0) {
                some.append(offer == 0 ? "" : "\n");
                if (offer / OFFERS_A_LINE % LINES_AT_ONCE == 0) {
                    to.accept(some.toString());
                    some.setLength(0);
                }
                some.append("# offers ").append(offer);
            }
            some.append(' ').append(market.priceFen(offer)).append(':').append(market.cell(offer));
        }
        to.accept(some.append(some.isEmpty() ? "" : "\n").toString());
    }
}
