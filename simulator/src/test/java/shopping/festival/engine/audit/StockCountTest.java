package shopping.festival.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.study.run.Experiment;

/** Units that were really sold, held against what the stock records say. */
class StockCountTest {
    private static final Market MARKET = Experiment.of(
                    CheckedScenario.load(Path.of("../scenarios/tiny.conf"), List.of()), 1.0)
            .festival(0)
            .market();
    private static final int OFFER = 3;
    private static final int RECORD = MARKET.firstRecord(OFFER);

    private static StockCount sold(int... units) {
        StockCount count = new StockCount();
        Rows rows = new Rows(4);
        for (int each : units) {
            long order = Order.withWarehouse(Order.of(OFFER, 0, 0, each), MARKET.warehouseOf(RECORD));
            rows.add(5, 7, order, 100, 5);
        }
        count.enter(rows);
        return count;
    }

    private static long[] told(StockCount count) {
        Tape tape = Tape.blank();
        count.state(tape);
        return tape.written();
    }

    /** One that had counted something else before. */
    private static StockCount read(long... words) {
        StockCount count = sold(9, 9);
        Tape tape = Tape.of(words);
        count.state(tape);
        tape.mustBeAtEnd();
        return count;
    }

    @Test
    void whatWasCounted_isHeldAgainstTheRecordsElsewhere() {
        StockCount count = read(told(sold(2, 3)));
        assertThat(count.isSettled()).isFalse();
        count.settle(MARKET, OFFER, RECORD, 4);
        assertThat(count.excessOf(MARKET, OFFER, RECORD)).isEqualTo(1);
        count.settle(MARKET, OFFER, RECORD, 1);
        assertThat(count.isSettled()).isTrue();
    }

    @Test
    void theWordsOfTwo_addUpToThoseOfBoth() {
        long[] words = told(sold(2));
        long[] more = told(sold(3, 1));
        for (int w = 0; w < words.length; w++) {
            words[w] += more[w];
        }
        StockCount both = sold(2);
        both.add(sold(3, 1));
        assertThat(words).isEqualTo(told(both));
        assertThat(told(read(words))).isEqualTo(words);
    }
}
