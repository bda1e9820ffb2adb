package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.audit.PlantedFault;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.sellers.Disturbances;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;

/** A bug that only miscounts is seen too: each law of the books, and the message names the law and both figures. */
@Tag("slow")
class PlantedBooksTest {
    /** One with releases, parcels from abroad, stock-outs, second tries, and all streams at list prices or not. */
    private static final Festival FESTIVAL = RandomFestival.of(seedWithEverything());

    private static long seedWithEverything() {
        for (long seed = 0; seed < 10 * OracleTest.SEEDS; seed++) {
            Festival festival = RandomFestival.of(seed);
            if (festival.sellers().reserveAtPayment()
                    || !festival.sellers().disturbed().equals(Disturbances.NONE)
                    || festival.sellers().backorder()
                    || festival.checkout().stock().isLimited()
                    || !festival.checkout().overload().refusals(true).isEmpty()
                    || !festival.payment().ways().byStream().isEmpty()
                    || festival.buyers().streams().stream().anyMatch(s -> s.priceLevelPermille() != 1000)) {
                continue;
            }
            Measures m = FestivalRun.run(festival, RunOptions.inline()).books().measures();
            if (m.count(Kind.CLEARED) > 3
                    && m.count(Kind.NOT_TEMPTED) > 3
                    && m.count(Kind.DELIVERED) > 20
                    && m.count(Kind.DECLINED) > 0
                    && m.answers().refusedAgain() > 0
                    && m.answers().recovered() > 0) {
                return seed;
            }
        }
        throw new AssertionError("no random festival has all that bugs are planted into");
    }

    private static BrokenLaw seen(StageWrapper stages, JournalWrapper journals) {
        BrokenLaw broken = catchThrowableOfType(
                BrokenLaw.class,
                () -> FestivalRun.run(FESTIVAL, RunOptions.inline().withWrappers(stages, journals)));
        assertThat(broken).as("no law was broken").isNotNull();
        return broken;
    }

    @ParameterizedTest
    @EnumSource(Miscount.class)
    void aMiscount_isSeen(Miscount miscount) {
        AtomicBoolean planted = new AtomicBoolean();
        BiFunction<Journal, AtomicBoolean, Journal> bug = miscount.bug();
        BrokenLaw broken = seen(StageWrapper.NONE, journal -> bug.apply(journal, planted));
        assertThat(planted).isTrue();
        assertThat(broken.law()).isEqualTo(miscount.law());
        assertThat(broken.getMessage()).containsPattern("\\d");
    }

    @Test
    void withoutABug_everyLawHolds() {
        assertThat(FestivalRun.run(FESTIVAL, RunOptions.actors(2, 2))
                        .books()
                        .measures()
                        .count(Kind.DELIVERED))
                .isGreaterThan(20);
    }

    @Test
    void theTablesOfSoundResults_addUp() {
        for (long seed = 0; seed < 30; seed++) {
            Festival festival = RandomFestival.of(seed);
            var outcome = FestivalRun.run(festival, RunOptions.inline());
            var result = ResultMaker.result(festival, outcome, RunFacts.of("random", seed));
            assertThat(result.counts().intents().total())
                    .isEqualTo(outcome.books().measures().count(Kind.ARRIVED));
        }
    }

    @Test
    void anOrderPricedWithOneUnit_andShippedWithAnother_isSeen() {
        // The units of a row stand at bit 10 of the packed order; no sum of a hop looks at them. Stock is taken for
        // all of them, so only the price list tells. Of three some are paid and shipped.
        StageWrapper fault = PlantedFault.inWriting(
                Hop.CREATED,
                3,
                (sink, time, id, order, fen, since) -> sink.add(time, id, order + (1L << 10), fen, since));
        BrokenLaw broken = seen(fault, JournalWrapper.NONE);
        assertThat(broken.law()).isEqualTo("shipped = price × units × price level");
        assertThat(broken).hasMessageContaining("fen asked").hasMessageContaining("fen by the price list");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void anIntentThatIsDrawn_andWrittenDownNeverOrTwice_isSeen(int times) {
        // All that was written down agrees: an intent that is not tempted is two events, and both are told so often.
        long[] id = {-1};
        FestivalRun.run(
                FESTIVAL,
                RunOptions.inline().withWrappers(StageWrapper.NONE, journal -> new ForwardingJournal(journal) {
                    @Override
                    public void record(Kind kind, long intent, long order, long time, int unit, long fen) {
                        super.record(kind, intent, order, time, unit, fen);
                        id[0] = kind == Kind.NOT_TEMPTED && id[0] < 0 ? intent : id[0];
                    }
                }));
        BrokenLaw broken = seen(StageWrapper.NONE, journal -> new ForwardingJournal(journal) {
            @Override
            public void record(Kind kind, long intent, long order, long time, int unit, long fen) {
                for (int i = 0; i < (intent == id[0] ? times : 1); i++) {
                    super.record(kind, intent, order, time, unit, fen);
                }
            }
        });
        assertThat(broken.law()).isEqualTo("arrivals drawn = arrivals written down");
    }
}
