package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.measure.Series;
import shopping.festival.result.Accounts;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;
import shopping.festival.result.Service;
import shopping.festival.result.TinyRun;
import shopping.festival.result.Trade;

/** {@code result.json} holds every key it must, and its numbers agree with each other. */
class FestivalResultTest {
    /** The keys that programs rely on, as paths. */
    private static final List<String> KEYS =
            Arrays.stream("""
                    schema version jvm scenario seed scale digest wallSeconds threads partitions windows
                    attemptsPerWallSecond dayLengthSeconds intents.total intents.satisfied intents.lost.soldOut
                    intents.lost.busy intents.lost.overLimit intents.lost.declined intents.lost.unpaid
                    intents.lost.refunded intents.lost.notTempted attempts.total attempts.accepted attempts.soldOut
                    attempts.busy attempts.overLimit orders.accepted orders.paid orders.declined orders.unpaid
                    orders.refunded orders.shipped orders.delivered ordersPaidInDay units.initial units.inbound
                    units.sold units.onHand units.reserved gmvFen gmvFenAfter peaks.ordersPerSecond
                    peaks.ordersPeakAt peaks.paymentsPerSecond peaks.paymentsPeakAt
                    peaks.ordersPerSecondInMinute peaks.paymentsPerSecondInMinute stockOut.attemptRate
                    stockOut.firstAttemptFillRate stockOut.offersSoldOut stockOut.lostUnits stockOut.lostValueFen
                    stockOut.recoveredByRivals foreign.gmvShare foreign.orderShare foreign.byOrigin byMode byCategory
                    byRegion stations.0.name stations.0.firstSaturatedAt stations.0.queuePeak stations.0.waitPeakMillis
                    stations.0.drainedAt warehouses.0.name warehouses.0.utilisation warehouses.0.backlogPeak
                    warehouses.0.backlogPeakAt warehouses.0.drainedAt firstDeliveredAt delivered100MillionAt
                    latencyMillis.checkout.count latencyMillis.payment.mean latencyMillis.dispatch.p50
                    latencyMillis.delivery.p90 latencyMillis.checkout.p99 latencyMillis.checkout.p999
                    latencyMillis.checkout.max audit.ok audit.laws
                    """.split("\\s+")).filter(key -> !key.isEmpty()).toList();

    private static TinyRun tiny;

    @BeforeAll
    static void run() {
        tiny = new TinyRun();
    }

    @Test
    void holdsEveryKeyThatProgramsRelyOn(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("result.json");
        ResultFile.write(file, tiny.result);
        JsonNode tree = new ObjectMapper().readTree(file.toFile());
        for (String key : KEYS) {
            assertThat(tree.at("/" + key.replace('.', '/')).isMissingNode())
                    .as(key)
                    .isFalse();
        }
        assertThat(tree.at("/audit/ok").asBoolean()).isTrue();
    }

    @Test
    void theDocumentExplainsEveryTopKey() throws Exception {
        String document = Files.readString(Path.of("docs/results.md"));
        ResultFile.tree(tiny.result)
                .fieldNames()
                .forEachRemaining(key -> assertThat(document).as(key).contains("`" + key));
    }

    @Test
    void readsBackWhatItWrote(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("result.json");
        ResultFile.write(file, tiny.result);
        assertThat(ResultFile.read(file)).isEqualTo(tiny.result);
    }

    @Test
    void aResultOfAnEarlierVersion_lacksWhatThatDidNotKnow_andIsReadAllTheSame(@TempDir Path folder) throws Exception {
        ObjectNode tree = (ObjectNode) ResultFile.tree(tiny.result);
        tree.remove(List.of("thresholds", "economics", "exports", "newcomers"));
        Path file = folder.resolve("result.json");
        ResultFile.write(file, tree);
        FestivalResult read = ResultFile.read(file);
        assertThat(read.proof().keptThresholds()).isTrue();
        assertThat(read.accounts()).isEqualTo(new Accounts(null, null, null));
        assertThat(read.trade()).isEqualTo(tiny.result.trade());
    }

    @Test
    void theGroupsAreNoKeys_theirKeysFollowEachOther() {
        List<String> keys = new ArrayList<>();
        ResultFile.tree(tiny.result).fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .doesNotContain("head", "execution", "counts", "trade", "accounts", "service", "proof")
                .startsWith("schema", "version")
                .containsSubsequence("digest", "wallSeconds", "engine", "dayLengthSeconds", "units", "gmvFen")
                .containsSubsequence("byRegion", "economics", "newcomers", "stations", "probes", "history")
                .endsWith("thresholds", "audit");
    }

    @Test
    void everyIntentIsSatisfiedOrLost() {
        Counts.Intents intents = tiny.result.counts().intents();
        Counts.Lost lost = intents.lost();
        assertThat(intents.satisfied() + lost.turnedAway() + lost.notTempted()).isEqualTo(intents.total());
        assertThat(intents.satisfied()).isEqualTo(tiny.result.counts().orders().delivered());
        assertThat(intents.lostFen().soldOut())
                .isEqualTo(tiny.result.trade().stockOut().lostValueFen());
    }

    @Test
    void everyUnitIsSomewhere() {
        Counts.Units units = tiny.result.counts().units();
        assertThat(units.initial() + units.inbound()).isEqualTo(units.sold() + units.onHand() + units.reserved());
    }

    @Test
    void everyLedgerAddsUpToTheDay() {
        FestivalResult r = tiny.result;
        assertThat(r.trade().gmvFen()).isPositive();
        for (var ledger : List.of(
                r.trade().byCategory(),
                r.trade().byRegion(),
                r.trade().foreign().byOrigin())) {
            assertThat(ledger.values().stream().mapToLong(Trade.Sales::gmvFen).sum())
                    .isEqualTo(r.trade().gmvFen());
            assertThat(ledger.values().stream().mapToLong(Trade.Sales::orders).sum())
                    .isEqualTo(r.counts().ordersPaidInDay());
        }
        assertThat(r.trade().byMode().values().stream()
                        .mapToLong(Trade.ModeSales::gmvFen)
                        .sum())
                .isEqualTo(r.trade().gmvFen());
        assertThat(r.trade().byMode().values().stream()
                        .mapToLong(Trade.ModeSales::delivered)
                        .sum())
                .isEqualTo(r.counts().orders().delivered());
        assertThat(r.trade().byMode().get("domestic").taxFen()).isZero();
        Trade.ModeSales bonded = r.trade().byMode().get("bonded");
        assertThat((double) bonded.taxFen()).isCloseTo(bonded.gmvFen() * 0.119, within(1.0));
    }

    @Test
    void whatCrossesTheBorderIsBondedOrDirect_andForeignOriginsHaveTheirPlaces() {
        FestivalResult r = tiny.result;
        long crossing = r.trade().byMode().get("bonded").orders()
                + r.trade().byMode().get("direct").orders();
        assertThat(r.trade().foreign().crossBorderOrderShare())
                .isCloseTo((double) crossing / r.counts().ordersPaidInDay(), within(1e-12));
        boolean usAhead = r.trade().foreign().byOrigin().get("US").gmvFen()
                > r.trade().foreign().byOrigin().get("NZ").gmvFen();
        assertThat(r.trade().foreign().rankByOrigin()).isEqualTo(Map.of("US", usAhead ? 1 : 2, "NZ", usAhead ? 2 : 1));
    }

    @Test
    void whatBrokeFirstComesFirst() {
        List<Double> saturated = tiny.result.service().stations().stream()
                .map(Service.StationState::firstSaturatedAt)
                .filter(Objects::nonNull)
                .toList();
        assertThat(saturated).isSorted();
        assertThat(tiny.result.service().stations().subList(0, saturated.size()))
                .allMatch(station -> station.firstSaturatedAt() != null);
        assertThat(tiny.result.service().stations())
                .extracting(Service.StationState::kind)
                .contains("checkout", "payment", "warehouse", "customs");
    }

    @Test
    void theBusiestMinute_isTheFirstOfEquals() {
        Series perSecond = new Series(16);
        perSecond.add(100, 5);
        perSecond.add(400, 5);
        // 60 seconds that hold second 100 begin at 41 at the earliest.
        assertThat(BusiestMinute.of(perSecond)).isEqualTo(new BusiestMinute(41.0, 5 / 60.0));
        assertThat(BusiestMinute.of(new Series(16))).isEqualTo(new BusiestMinute(null, 0));
    }
}
