package shopping.festival.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.state.Tape;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.study.run.Experiment;

/** What was asked for all that was shipped is price × units × price level. */
class WorthTest {
    private static final Market MARKET = Experiment.of(
                    CheckedScenario.load(Path.of("../scenarios/tiny.conf"), List.of()), 1.0)
            .festival(0)
            .market();
    private static final Balance BALANCE = new Balance(1);

    private static Worth worth(int permille, long limitFen, int cell, long... fen) {
        Stream stream = new Stream("all", Arrivals.list(new long[] {0}), permille);
        Worth worth = new Worth(MARKET, List.of(stream), limitFen);
        Rows rows = new Rows(4);
        for (long asked : fen) {
            rows.add(5, IntentId.of(0, 0, 0, 0), Order.of(0, cell, 0, 1), asked, 5);
        }
        worth.enter(rows);
        return worth;
    }

    private static int cell(boolean crossBorder) {
        for (int c = 0; c < MARKET.cells().size(); c++) {
            if (MARKET.cells().get(c).mode().crossBorder() == crossBorder) {
                return c;
            }
        }
        throw new AssertionError("no such cell");
    }

    @Test
    void atListPrices_exactly() {
        // Two orders of 100 and 200 fen: 300, and not 299 or 301.
        Worth sold = worth(1000, Long.MAX_VALUE, 0, 100, 200);
        assertThatCode(() -> sold.settle(300, BALANCE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> sold.settle(301, BALANCE))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("300 fen asked ≠ 301 fen by the price list");
    }

    @Test
    void atAnotherPriceLevel_butForWhatWasRoundedOff() {
        // 90 % of 1,111 is 999.9, asked are 999: at list prices 999 / 0.9 = 1,110 to (999 + 2) / 0.9 = 1,112.2.
        Worth sold = worth(900, Long.MAX_VALUE, 0, 999);
        assertThatCode(() -> sold.settle(1_111, BALANCE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> sold.settle(2 * 1_111, BALANCE))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("1110 to 1112 fen");
    }

    @Test
    void theLimit_isMetExactly_andNotPassed() {
        assertThatCode(() -> worth(1000, 500, cell(true), 500)).doesNotThrowAnyException();
        assertThatCode(() -> worth(1000, 500, cell(false), 501)).doesNotThrowAnyException();
        assertThatThrownBy(() -> worth(1000, 500, cell(true), 501))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("no order over the limit crosses the border")
                .hasMessageContaining("501 fen");
    }

    private static long[] told(Worth worth) {
        Tape tape = Tape.blank();
        worth.state(tape);
        return tape.written();
    }

    /** At another price level orders count as well as money; what had come in before is replaced. */
    @Test
    void whatCameIn_isHeldAgainstThePriceListElsewhere() {
        long[] words = told(worth(900, Long.MAX_VALUE, 0, 999));
        Worth read = worth(900, Long.MAX_VALUE, 0, 5, 6);
        Tape tape = Tape.of(words);
        read.state(tape);
        tape.mustBeAtEnd();
        assertThat(told(read)).isEqualTo(words).containsExactly(999, 1);
        assertThatCode(() -> read.settle(1_111, BALANCE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> read.settle(1_113, BALANCE)).hasMessageContaining("1110 to 1112 fen");
    }

    @Test
    void theWordsOfTwo_addUpToThoseOfBoth() {
        Worth both = worth(900, Long.MAX_VALUE, 0, 100, 200);
        both.add(worth(900, Long.MAX_VALUE, 0, 300));
        assertThat(told(both)).containsExactly(100 + 200 + 300, 2 + 1);
    }
}
