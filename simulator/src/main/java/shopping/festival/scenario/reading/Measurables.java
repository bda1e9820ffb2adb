package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.model.market.SellerKind;
import shopping.festival.scenario.hocon.Section;

/**
 * The numbers that a result of this scenario will have, by their paths in {@code result.json}. Members of its lists go by
 * name: {@code stations.checkout.checkout.queuePeak}, {@code warehouses.hangzhou.utilisation}.
 *
 * <p>Results are made far from here, by packages that scenarios know nothing of; a test holds the two together.
 */
final class Measurables {
    private static final List<String> WHOLE = words("""
            gmvFen gmvFenAfter ordersPaidInDay firstDeliveredAt delivered100MillionAt
            peaks.ordersPerSecond peaks.ordersPerSecondInMinute peaks.ordersPeakAt
            peaks.paymentsPerSecond peaks.paymentsPerSecondInMinute peaks.paymentsPeakAt
            foreign.gmvShare foreign.orderShare foreign.crossBorderOrderShare
            intents.total intents.satisfied
            attempts.total attempts.accepted attempts.soldOut attempts.busy attempts.overLimit
            orders.accepted orders.paid orders.declined orders.unpaid orders.refunded orders.shipped orders.delivered
            units.initial units.inbound units.sold units.onHand units.reserved
            stockOut.attemptRate stockOut.firstAttemptFillRate stockOut.offersSoldOut stockOut.lostUnits
            stockOut.lostValueFen stockOut.recoveredByRivals stockOut.shortenedOrders
            exports.usJobs
            """);
    private static final List<String> LOST = words("soldOut busy overLimit declined unpaid refunded");
    private static final List<String> RECOVERED = words("foreignToDomestic domesticToForeign same");
    private static final List<String> SHORTAGE = words("offers offersSoldOut lostUnits lostValueFen");
    private static final List<String> SALES = words("orders gmvFen share");
    private static final List<String> MODE =
            words("orders units gmvFen share taxFen delivered deliveryHoursMean deliveryHoursP50 deliveryHoursP90");
    private static final List<String> ACCOUNT = words("""
            revenueFen commissionFen taxFen unitCostFen shippingFen leftoverUnits leftoverCostFen leftoverLossFen
            marginFen
            """);
    private static final List<String> STATION = words("firstSaturatedAt queuePeak waitPeakMillis drainedAt served");
    private static final List<String> WAREHOUSE = words("utilisation backlogPeak backlogPeakAt drainedAt");
    private static final List<String> SPREAD = words("count mean p50 p90 p99 p999 max");

    /** Of no interest to history. */
    private static final List<String> OF_THE_RUN = words("""
            wallSeconds attemptsPerWallSecond windows dayLengthSeconds
            engine.batches engine.rows engine.rowsPerBatch engine.heldMost
            """);

    private static final List<String> NEWCOMERS = words("""
            sellers offers orders unitsSold gmvFen share fillRate offersSoldOut lostValueFen deliveryHoursMean
            deliveryHoursP90 revenueFen leftoverUnits leftoverCostFen marginFen exportValueFen usJobs
            """);
    private static final List<String> PROBE =
            words("arrivals waitMeanSeconds sojournMeanSeconds waitedShare queueMean inSystemMean busyMean");

    private final Set<String> paths = new LinkedHashSet<>(WHOLE);
    private final Set<String> more = new LinkedHashSet<>(OF_THE_RUN);

    Measurables(MarketReader market, WarehousesReader warehouses) {
        List<String> foreign = new ArrayList<>(market.origins);
        if (market.home < foreign.size()) {
            foreign.remove(market.home);
        }
        List<String> kinds =
                Stream.of(SellerKind.values()).map(SellerKind::label).toList();
        add("intents.lost", LOST);
        add("intents.lost", List.of("notTempted"));
        add("intents.lostFen", LOST);
        add("stockOut.recovered", RECOVERED);
        add("stockOut.byCategory", market.categoryNames(), SHORTAGE);
        add("stockOut.byOrigin", market.origins, SHORTAGE);
        add("foreign.byOrigin", market.origins, SALES);
        add("foreign.rankByOrigin", foreign);
        add("byMode", MixReader.MODES, MODE);
        add("byCategory", market.categoryNames(), SALES);
        add("byRegion", market.regions, SALES);
        add("economics", ACCOUNT);
        add("economics.byOrigin", market.origins, ACCOUNT);
        add("economics.byMode", MixReader.MODES, ACCOUNT);
        add("economics.byKind", kinds, ACCOUNT);
        add("economics.byMarketplace", market.marketplaces, ACCOUNT);
        add("exports.byOrigin", foreign, words("gmvFen exportValueFen"));
        add("stations.checkout", List.of("checkout"), STATION);
        add("stations.payment", List.of("payment"), STATION);
        add("stations.warehouse", warehouses.names(), STATION);
        add("stations.customs", warehouses.portNames(), STATION);
        add("warehouses", warehouses.names(), WAREHOUSE);
        add("latencyMillis", words("checkout payment dispatch delivery"), SPREAD);
        market.newcomers.stream().map(Section::name).forEach(group -> {
            NEWCOMERS.forEach(key -> more.add("newcomers." + group + "." + key));
            market.categoryNames()
                    .forEach(
                            c -> SALES.forEach(key -> more.add("newcomers." + group + ".byCategory." + c + "." + key)));
        });
        paths.stream()
                .filter(path -> path.startsWith("stations.") && path.endsWith(".served"))
                .map(path -> path.replaceFirst("stations", "probes").replaceFirst("served$", ""))
                .forEach(station -> PROBE.forEach(key -> more.add(station + key)));
    }

    /** All of them, the ones most asked for first. */
    Set<String> paths() {
        return Collections.unmodifiableSet(paths);
    }

    /** What thresholds can be about: all of these, what is known of the run itself, and its timeline and latencies. */
    Gauges gauges(long dayMicros) {
        Set<String> all = new LinkedHashSet<>(paths);
        all.addAll(more);
        return new Gauges(all, dayMicros, Suggestion::among);
    }

    private void add(String group, List<String> names, List<String> keys) {
        names.forEach(name -> add(group + "." + name, keys));
    }

    private void add(String group, List<String> keys) {
        keys.forEach(key -> paths.add(group + "." + key));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.trim().split("\\s+"));
    }
}
