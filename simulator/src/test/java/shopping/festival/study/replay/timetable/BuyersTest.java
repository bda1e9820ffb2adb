package shopping.festival.study.replay.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Experiment;

/** What a replay sends is what buyers do in a run: held against all that a whole run has written down. */
class BuyersTest {
    private record Event(Kind kind, long id, long order, long time, long fen) {
        Attempt attempt() {
            return new Attempt(time, id, order, fen);
        }
    }

    private static final List<Event> EVENTS = new ArrayList<>();
    private static Festival festival;

    @BeforeAll
    static void play() {
        festival = Experiment.of(
                        ScenarioLoader.load(Path.of("../scenarios/tiny.conf"), List.of("checkout.queueMax=20")), 1)
                .festival(0);
        FestivalRun.run(
                festival,
                RunOptions.inline().withWrappers(StageWrapper.NONE, journal -> new ForwardingJournal(journal) {
                    @Override
                    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
                        EVENTS.add(new Event(kind, id, order, time, fen));
                        super.record(kind, id, order, time, unit, fen);
                    }
                }));
    }

    @Test
    void theTimetableIsThatOfTheRun() {
        long from = 20 * VirtualTime.MINUTE + 7_000_000;
        long to = 47 * VirtualTime.MINUTE + 1_234_567;

        List<Attempt> timetable = new Buyers(festival).timetable(new Stretch(from, to, 1, 0));

        List<Attempt> inTheRun = EVENTS.stream()
                .filter(e -> e.kind == Kind.ATTEMPTED && Order.attempt(e.order) == 1)
                .filter(e -> e.time >= from && e.time < to)
                .map(Event::attempt)
                .sorted(Comparator.comparingLong(Attempt::at).thenComparingLong(Attempt::id))
                .toList();
        assertThat(timetable).hasSizeGreaterThan(2_000).isEqualTo(inTheRun);
    }

    @Test
    void whoIsToldSoldOutDoesWhatBuyersOfTheRunDo() {
        answersLeadWhereTheyLedInTheRun(Kind.SOLD_OUT);
    }

    @Test
    void whoIsTurnedAwayDoesWhatBuyersOfTheRunDo() {
        answersLeadWhereTheyLedInTheRun(Kind.BUSY);
    }

    private static void answersLeadWhereTheyLedInTheRun(Kind answer) {
        Map<Long, List<Attempt>> after = new TreeMap<>();
        List<Event> answers = new ArrayList<>();
        for (Event e : EVENTS) {
            if (e.kind == Kind.ATTEMPTED) {
                after.computeIfAbsent(e.id, id -> new ArrayList<>()).add(e.attempt());
            } else if (e.kind == answer) {
                answers.add(e);
            }
        }
        Buyers buyers = new Buyers(festival);
        buyers.timetable(new Stretch(0, festival.buyers().dayLength(), 1, 0));
        int led = 0;
        for (Event e : answers) {
            Attempt last = after.get(e.id).stream()
                    .filter(a -> Order.attempt(a.order()) == Order.attempt(e.order))
                    .findFirst()
                    .orElseThrow();
            Optional<Attempt> next = answer == Kind.SOLD_OUT
                    ? buyers.soldOut(e.time, new Attempt(last.at(), e.id, Order.withTag(e.order, Tag.PLAIN), e.fen))
                    : buyers.busy(e.time, last);
            Optional<Attempt> inTheRun = after.get(e.id).stream()
                    .filter(a -> Order.attempt(a.order()) == Order.attempt(e.order) + 1)
                    .findFirst();
            assertThat(next).as("after %s", e).isEqualTo(inTheRun);
            led += next.isPresent() ? 1 : 0;
        }
        assertThat(led).isGreaterThan(20);
        assertThat(answers).hasSizeGreaterThan(led);
    }

    @Test
    void whoPaysInTheRunPaysInAReplay() {
        Buyers buyers = new Buyers(festival);
        Payer payer = new Payer(buyers);
        Map<Kind, Integer> seen = new TreeMap<>();
        for (Event e : EVENTS) {
            Payer.Course course = payer.course(e.id, e.time);
            switch (e.kind) {
                case PAID -> assertThat(course).isEqualTo(Payer.Course.PAYS);
                case DECLINED -> assertThat(course).isEqualTo(Payer.Course.DECLINED);
                default -> {
                    continue;
                }
            }
            seen.merge(e.kind, 1, Integer::sum);
        }
        assertThat(seen).containsOnlyKeys(Kind.PAID, Kind.DECLINED);
    }

    @Test
    void theStockOfAStretchIsItsShareOfTheDays() {
        double share = 0.3;
        StretchStock stock = new StretchStock(festival, share);
        long sum = 0;
        long whole = 0;
        for (int offer = 0; offer < festival.market().offers(); offer++) {
            long units = new StretchStock(festival, 1).of(offer);
            assertThat((double) stock.of(offer)).isBetween(Math.floor(units * share), Math.ceil(units * share));
            sum += stock.of(offer);
            whole += units;
        }
        assertThat((double) sum).isBetween(whole * share - 20, whole * share + 20);
    }
}
