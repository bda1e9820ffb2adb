package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.delivery.Delays;
import shopping.festival.model.sellers.Closure;
import shopping.festival.model.sellers.Miscount;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/** What people write into faults, what comes of it, and what they read who made a mistake there. */
class FaultsReadingTest {
    private static final String SHOP = Scenarios.SMALL
            .replace(
                    "hangzhou { units = 10 }",
                    "hangzhou { units = 10 }, dc-east { units = 9 }, dc-west { units = 9 }, idle { units = 9 }")
            .replace(
                    "transit = 1 h }",
                    "transit = 1 h }, dc-east { pickers = 8, transit = 1 h }, dc-west { pickers = 8, transit = 1 h },"
                            + " idle { pickers = none, transit = 1 h }");

    @TempDir
    Path folder;

    private Scenario with(String fault) {
        return Scenarios.load(folder, SHOP + "payment { capacity = 640, lanes = 64 }\nfaults = [{ " + fault + " }]");
    }

    private static Festival festival(Scenario scenario, double scale) {
        return FestivalMaker.make(scenario, Draws.seedKey(1, 0), scale);
    }

    /** 10 a second by lane; 10 minutes of 40 rise, 10 fall: half at 35 and 65 minutes, nothing from 40 to 60. */
    @Test
    void ramp_risesAndFalls() {
        Scenario scenario = with("name = slow, at = 30 min, for = 40 min, ramp = 10 min, unit = payment, factor = 0");
        Schedule lane = festival(scenario, 1).payment().lanes().speeds().get(63);
        double perMicro = 10 / 1e6;
        assertThat(lane.valueAt(30 * VirtualTime.MINUTE)).isEqualTo(perMicro);
        assertThat(lane.valueAt(35 * VirtualTime.MINUTE)).isEqualTo(perMicro / 2);
        assertThat(lane.valueAt(40 * VirtualTime.MINUTE)).isZero();
        assertThat(lane.valueAt(60 * VirtualTime.MINUTE)).isZero();
        assertThat(lane.valueAt(65 * VirtualTime.MINUTE)).isEqualTo(perMicro / 2);
        assertThat(scenario.faults().get(0).text())
                .isEqualTo("payment lanes 0 to 63 out, rising for 10 min, falling for 10 min,");
    }

    @Test
    void flapping_isDownForOnInEvery() {
        Schedule lane = festival(
                        with("at = 10 min, for = 5 min, every = 2 min, on = 30 s, unit = payment, factor = 0"), 1)
                .payment()
                .lanes()
                .speeds()
                .get(0);
        List<Long> down = List.of(600L, 629L, 720L, 749L, 840L, 869L);
        List<Long> up = List.of(599L, 630L, 719L, 750L, 870L, 899L, 960L);
        down.forEach(s -> assertThat(lane.valueAt(s * VirtualTime.SECOND)).isZero());
        up.forEach(s -> assertThat(lane.valueAt(s * VirtualTime.SECOND)).isPositive());
    }

    /** By the seed and the fault's name: another seed fails at other times, the same lane by lane. */
    @Test
    void failuresAtRandom_areDrawnByTheName() {
        Scenario scenario =
                with("name = a, at = 0 s, for = 24 h, mtbf = 1 h, mttr = 5 min, unit = payment, factor = 0");
        Festival one = festival(scenario, 1);
        assertThat(one.payment().lanes().speeds().get(0))
                .isSameAs(one.payment().lanes().speeds().get(1));
        assertThat(downAt(one)).isEqualTo(downAt(festival(scenario, 1))).isNotEmpty();
        assertThat(downAt(FestivalMaker.make(scenario, Draws.seedKey(2, 0), 1))).isNotEqualTo(downAt(one));
    }

    private static List<Integer> downAt(Festival festival) {
        Schedule lane = festival.payment().lanes().speeds().get(0);
        return IntStream.range(0, 1440)
                .filter(minute -> lane.valueAt(minute * VirtualTime.MINUTE) == 0)
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ramp = 31 min | x.conf:11: faults[0] rises for 31 min and falls for 31 min, longer than the 1 h it lasts. Let ramps be shorter, or for longer.",
                "ramp = 1 min, rampIn = 2 min | x.conf:11: faults[0] says ramp beside rampIn or rampOut. Write ramp for both, or the two by themselves.",
                "every = 2 min | x.conf:11: faults[0].on is missing. Add a duration such as 5 s.",
                "every = 2 min, on = 2 min | x.conf:11: faults[0].on (2 min) leaves no break within every (2 min). Use less, or leave both out for a fault without a break.",
                "every = 1 s, on = 1 ms | x.conf:11: faults[0].every (1 s) makes about 3600 breaks in 1 h. Use at most 2000, with a longer time or a shorter fault.",
                "mttr = 5 min | x.conf:11: faults[0].mtbf is missing. Add a duration such as 5 s.",
                "mtbf = 1 h, mttr = 5 min, every = 2 min, on = 1 s | x.conf:11: faults[0] flaps (every, on) and fails at random (mtbf, mttr). Write one of the two.",
            })
    void mistakesInTheCourse(String keys, String message) {
        assertThat(problems("at = 1 h, for = 1 h, unit = payment, factor = 0, " + keys))
                .containsExactly(message);
    }

    private List<String> problems(String fault) {
        return Scenarios.problems(
                folder, SHOP + "payment { capacity = 640, lanes = 64 }\nfaults = [{ " + fault + " }]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payment/0,3,5 | 0 3 5",
                "payment/0-20,40 | 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 40",
                "payment/7 | 7",
                "payment/3-4,4-5 | 3 4 5"
            })
    void lanes_areNumbersAndRanges(String unit, String lanes) {
        Festival festival = festival(with("at = 1 h, for = 1 h, unit = \"" + unit + "\", factor = 0"), 1);
        List<Integer> down = new ArrayList<>();
        for (int l = 0; l < 64; l++) {
            if (festival.payment().lanes().speeds().get(l).valueAt(VirtualTime.HOUR) == 0) {
                down.add(l);
            }
        }
        assertThat(down.stream().map(String::valueOf).toList()).containsExactly(lanes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "warehouse/dc-* | dc-east dc-west | warehouses dc-* out",
                "warehouse/*-west | dc-west | warehouses *-west out",
                "warehouse/* | dc-east dc-west hangzhou | all warehouses out",
                "warehouse | dc-east dc-west hangzhou | all warehouses out",
                "warehouse/dc-east | dc-east | warehouse dc-east out"
            })
    void patterns_meanAllThatAreCalledSo(String unit, String houses, String text) {
        Scenario scenario = with("at = 1 h, for = 1 h, unit = \"" + unit + "\", factor = 0");
        List<String> down = festival(scenario, 1).warehouses().stream()
                .filter(w -> !w.pickers().isUnlimited() && w.pickers().valueAt(VirtualTime.HOUR) == 0)
                .map(w -> w.name())
                .toList();
        assertThat(down).containsExactly(houses.split(" "));
        assertThat(scenario.faults().stream().map(Fault::text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "warehouse/dx-* | (warehouse/dx-*) matches no warehouse. Did you mean dc-*?",
                "warehouse/north* | (warehouse/north*) matches no warehouse. Use one of dc-east, dc-west, hangzhou, idle.",
                "warehouse/idle | (warehouse/idle) has no pickers that could fail. Give it some instead of none, or remove the fault.",
                "warehouse/i* | (warehouse/i*) has no pickers that could fail. Give it some instead of none, or remove the fault.",
                "customs/chang* | (customs/chang*) matches no port. Did you mean shang*?",
                "payment/0,64 | (payment/0,64) names lanes that do not exist. Use numbers from 0 to 63.",
                "payment/0, | (payment/0,) names no lanes. Use numbers from 0 to 63, such as 0-63.",
                "payments | (payments) is not a unit that can fail. Did you mean payment?",
                "zebra | (zebra) is not a unit that can fail. Use checkout, payment/0-20, sellers/3, warehouse/NAME, customs/NAME, payment.declined, payment.unpaid, payment.processing, demand/category/NAME, route/WAREHOUSE/REGION, courier/WAREHOUSE, truck/WAREHOUSE, flight/WAREHOUSE, clearance/PORT or stock/CATEGORY."
            })
    void mistakesInTheUnit(String unit, String message) {
        assertThat(problems("at = 1 h, for = 1 h, unit = \"" + unit + "\", factor = 0"))
                .containsExactly("x.conf:11: faults[0].unit " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit = route/dc-east/East, late = exponential 6 h | the route dc-east/East late by exponential 6 h",
                "unit = route/dc-east, factor = 3 | routes dc-east/* 3 times as long",
                "unit = \"route/*/East\", factor = 1.5 | routes */East 1.5 times as long",
                "unit = route, factor = 2 | all routes 2 times as long",
                "unit = truck/hangzhou, late = 20 min | trucks of hangzhou late by 20 min",
                "unit = clearance/shanghai, late = uniform 1 h .. 2 h | clearance at shanghai late by uniform 1 h .. 2 h"
            })
    void lateUnits_areToldInWords(String keys, String text) {
        assertThat(with("at = 1 h, for = 1 h, " + keys).faults())
                .extracting(Fault::text)
                .containsExactly(text);
    }

    /** Only the route from dc-east is late, only while it is, and only half of it while it is half risen. */
    @Test
    void aLateRoute_isLateForThatWarehouseOnly() {
        Delays delays = festival(
                        with("at = 1 h, for = 2 h, rampIn = 1 h, unit = \"route/dc-e*/East\", late = 20 min"), 1)
                .delivery()
                .delays();
        long hour = VirtualTime.HOUR;
        long minute = VirtualTime.MINUTE;
        Lateness east = delays.transit()[0][0];
        assertThat(east.end(hour - 1, hour, 7)).isEqualTo(hour);
        assertThat(east.end(hour + 30 * minute, 3 * hour, 7)).isEqualTo(3 * hour + 10 * minute);
        assertThat(east.end(2 * hour, 3 * hour, 7)).isEqualTo(3 * hour + 20 * minute);
        assertThat(east.end(3 * hour, 4 * hour, 7)).isEqualTo(4 * hour);
        assertThat(delays.transit()[1][0].isNone()).isTrue();
        assertThat(delays.flight()[0].isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit = route/dc-east/Est, factor = 2 | .unit (route/dc-east/Est) names an unknown route. Did you mean dc-east/East?",
                "unit = \"route/dc-*/West\", factor = 2 | .unit (route/dc-*/West) matches no route. Use one of dc-east/East, dc-west/East, hangzhou/East, idle/East.",
                "unit = route/dc-east, factor = 2, late = 1 h |  says late beside factor. Write one of the two.",
                "unit = route/dc-east, factor = 0.5 | .factor (0.5) is out of range. Use 1 to 1000.",
                "unit = route/dc-east | .late is missing. Add a duration or a law such as exponential 3 min.",
                "unit = truck/dc-east, factor = 2, late = 1 h | .factor (2) has no meaning with unit = truck/dc-east. Remove it.",
                "unit = payment, factor = 0, late = 1 h | .late (1 h) has no meaning with unit = payment. Remove it.",
                "unit = courier/dc-east, factor = 2 | .unit (courier/dc-east) names an unknown warehouse with couriers. Remove it.",
                "unit = \"flight/dc-*\", factor = 2 | .unit (flight/dc-*) matches no warehouse with flights. Remove it."
            })
    void mistakesInWhatIsLate(String keys, String message) {
        assertThat(problems("at = 1 h, for = 1 h, " + keys))
                .containsExactly("x.conf:11: faults[0]" + (message.startsWith(".") ? "" : " ") + message);
    }

    @Test
    void wrongStock_isAShareOfSomeCategories() {
        Scenario scenario = with("name = oops, at = 1 h, for = 2 h, unit = stock/apparel, wrong = 12.5 %");
        assertThat(scenario.faults().get(0).text()).isEqualTo("stock of apparel shown with 12.5 % more than there is");
        Miscount miscount =
                festival(scenario, 1).sellers().disturbed().miscounts().get(0);
        assertThat(miscount.name()).isEqualTo("oops");
        assertThat(miscount.categories()).containsExactly(true);
        assertThat(miscount.share()).isEqualTo(0.125);
        assertThat(miscount.from()).isEqualTo(VirtualTime.HOUR);
        assertThat(miscount.to()).isEqualTo(3 * VirtualTime.HOUR);
    }

    /** Down for an hour of every three, seen after ten minutes: closed from 1:10 to 2:00 and from 4:10 to 5:00. */
    @Test
    void failover_closesAWarehouseOnceItIsSeenToBeDown() {
        Scenario scenario = with("at = 1 h, for = 5 h, every = 3 h, on = 1 h, unit = \"warehouse/dc-*\", factor = 0,"
                + " failover { after = 10 min }");
        assertThat(scenario.faults().get(0).text())
                .isEqualTo("warehouses dc-* out, seen after 10 min, for 1 h every 3 h");
        long minute = VirtualTime.MINUTE;
        assertThat(festival(scenario, 1).sellers().disturbed().closures())
                .containsExactly(
                        new Closure(0, 70 * minute, 120 * minute),
                        new Closure(0, 250 * minute, 300 * minute),
                        new Closure(1, 70 * minute, 120 * minute),
                        new Closure(1, 250 * minute, 300 * minute));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit = stock/aparel, wrong = 10 % | .unit (stock/aparel) names an unknown category. Did you mean apparel?",
                "unit = stock, wrong = 0.1 | .wrong (0.1) is not a share in percent. Write 10 %, for a tenth more shown than there is.",
                "unit = stock, wrong = 0 % | .wrong (0 %) is out of range. Use more than 0 %, at most 1000 %.",
                "unit = stock, factor = 0, wrong = 1 % | .factor (0) has no meaning with unit = stock. Remove it.",
                "unit = stock, ramp = 1 min, wrong = 1 % | .ramp (1 min) has no meaning with unit = stock. Remove it.",
                "unit = warehouse/dc-east, factor = 0, failover = 10 min | .failover (10 min) does not say after how long. Write failover { after = 10 min }.",
                "unit = warehouse/dc-east, factor = 0.5, failover { after = 10 min } | .failover (after=\"10 min\") is for an outage. Let factor be 0, or remove it.",
                "unit = warehouse, factor = 0, failover { after = 10 min } | .failover leads nowhere: no goods of * lie at another warehouse as well. Remove it, or let stock lie at more places.",
                "unit = payment, factor = 0, failover { after = 10 min } | .failover (after=\"10 min\") has no meaning with unit = payment. Remove it."
            })
    void mistakesInStockAndFailover(String keys, String message) {
        assertThat(problems("at = 1 h, for = 1 h, " + keys)).containsExactly("x.conf:11: faults[0]" + message);
    }

    /** Of a market made from its shape: overseas centres back up nobody if no bonded offer holds stock there too. */
    @Test
    void failoverToNowhere_isSeenInAMarketWithoutOffers() {
        String shape = "demand.intents = 1e6\nmarket.population.directBackupShare = ";
        String fault =
                "\nfaults = [{ at = 1 h, for = 1 h, unit = warehouse/tokyo, factor = 0, failover { after = 0 s } }]";
        assertThat(Scenarios.problems(folder, shape + "0.2" + fault)).isEmpty();
        assertThat(Scenarios.problems(folder, shape + "0" + fault))
                .containsExactly(
                        "x.conf:3: faults[0].failover leads nowhere: no goods of tokyo lie at another warehouse as well."
                                + " Remove it, or let stock lie at more places.");
    }

    /** The same lanes for the same time, one says nothing is left and the other half. */
    @Test
    void twoThatContradictEachOther_areRefused() {
        assertThat(problems("name = a, at = 1 h, for = 1 h, unit = payment, factor = 0 },"
                        + " { name = b, at = 119 min, for = 1 h, unit = payment/0-3, factor = 0.5"))
                .containsExactly(
                        "x.conf:11: faults[1].unit (payment/0-3) is hit by a too, from 01:00:00 to 02:00:00, and two cannot"
                                + " both be right. Let one be over before the other begins, or make them one.");
        assertThat(problems("at = 1 h, for = 1 h, unit = \"warehouse/dc-*\", factor = 0.2 },"
                        + " { at = 1 h, for = 1 h, unit = warehouse/dc-west, factor = 0.5"))
                .hasSize(1);
    }

    /** Another time, other lanes, twice an outage, or one that comes and goes: these do not contradict. */
    @Test
    void whatDoesNotContradict_isTaken() {
        String first = "name = a, at = 1 h, for = 1 h, unit = payment/0-3, factor = ";
        assertThat(problems(first + "0.5 }, { name = b, at = 2 h, for = 1 h, unit = payment/0-3, factor = 0"))
                .isEmpty();
        assertThat(problems(first + "0.5 }, { name = b, at = 1 h, for = 1 h, unit = payment/4, factor = 0"))
                .isEmpty();
        assertThat(problems(first + "0 }, { name = b, at = 1 h, for = 1 h, unit = payment, factor = 0"))
                .isEmpty();
        assertThat(
                        problems(
                                first
                                        + "0.5 }, { name = b, at = 1 h, for = 1 h, every = 9 min, on = 1 min, unit = payment, factor = 0"))
                .isEmpty();
    }

    @Test
    void whatBeginsWhenTheDayIsOver_isRefusedAtPlatforms_whichWorkNoLonger() {
        assertThat(problems("at = 24 h, for = 1 h, unit = payment, factor = 0"))
                .containsExactly(
                        "x.conf:11: faults[0].at (24 h) begins when the day is over (24 h). Begin earlier, or remove the fault.");
        assertThat(problems("at = 24 h, for = 1 h, unit = warehouse, factor = 0"))
                .isEmpty();
    }

    /** A fault of some lanes keeps all 64 at a hundredth; one of all lanes leaves one. */
    @Test
    void lanesStay_whereSomeAreNamed() {
        Festival some = shipped("payment/0,3,5");
        assertThat(some.payment().lanes().speeds()).hasSize(64);
        assertThat(some.payment().lanes().speeds().get(3).valueAt(VirtualTime.HOUR))
                .isZero();
        assertThat(some.payment().lanes().speeds().get(4).valueAt(VirtualTime.HOUR))
                .isPositive();
        assertThat(shipped("payment/*").payment().lanes().speeds()).hasSize(1);
    }

    private Festival shipped(String unit) {
        String market = "name = x\ndemand.intents = 1e6\n";
        Scenario scenario = Scenarios.load(
                folder, market + "faults = [{ at = 1 h, for = 1 h, unit = \"" + unit + "\", factor = 0 }]");
        return festival(scenario, 0.01);
    }
}
