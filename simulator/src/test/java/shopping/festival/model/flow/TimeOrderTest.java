package shopping.festival.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

class TimeOrderTest {

    @Test
    void lastUnit_atTheSameInstant_goesToTheLowerIntentId() {
        Rows rows = new Rows(4);
        rows.add(10, 7, 0, 0, 0);
        rows.add(10, 3, 0, 0, 0);
        TimeOrder order = sorted(rows, 0, 100);
        assertThat(order.rows(0).id(order.at(0))).isEqualTo(3);
    }

    @Test
    void releaseGoesBeforeAnOrder_atTheSameInstant() {
        Rows rows = new Rows(4);
        rows.add(10, 1, Order.withTag(0, Tag.PLAIN), 0, 0);
        rows.add(10, 9, Order.withTag(0, Tag.RELEASE), 0, 0);
        TimeOrder order = sorted(rows, 0, 100);
        assertThat(order.rows(0).id(order.at(0))).isEqualTo(9);
    }

    @Test
    void thousandsOfRowsWithManyTies_comeInTheTotalOrder() {
        for (int spread : new int[] {1, 50, 10_000, 60_000_000}) {
            Rows rows = new Rows(16);
            for (int i = 0; i < 5_000; i++) {
                long bits = Draws.mix(i * 31L + spread);
                int tag = (bits & 7) == 0 ? Tag.RELEASE : Tag.PLAIN;
                rows.add(
                        500 + Draws.below(bits, spread),
                        Draws.below(Draws.mix(bits), 900),
                        Order.withTag(0, tag),
                        0,
                        i);
            }
            TimeOrder order = sorted(rows, 500, spread);
            List<Integer> sorted = IntStream.range(0, rows.size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(i -> rows.time(i))
                            .thenComparing(i -> Tag.rank(Order.tag(rows.order(i))))
                            .thenComparing(i -> rows.id(i)))
                    .toList();
            for (int k = 0; k < sorted.size(); k++) {
                int expected = sorted.get(k);
                assertThat(order.rows(k).time(order.at(k))).isEqualTo(rows.time(expected));
                assertThat(order.rows(k).order(order.at(k))).isEqualTo(rows.order(expected));
                assertThat(order.rows(k).id(order.at(k))).isEqualTo(rows.id(expected));
            }
        }
    }

    /** Inserted one by one they were 45 billion steps: a crowd that comes at one instant, as to a drop, held up a run. */
    @Test
    void threeHundredThousandRowsOfOneInstant_areSortedHoweverTheyCame() {
        int crowd = 300_000;
        Rows rows = new Rows(16);
        for (int i = 0; i < crowd; i++) {
            rows.add(500, crowd - i, 0, 0, 0);
        }
        TimeOrder order = sorted(rows, 0, 60_000_000);
        for (int k = 0; k < crowd; k++) {
            if (order.rows(k).id(order.at(k)) != k + 1) {
                assertThat(order.rows(k).id(order.at(k))).as("place %s", k).isEqualTo(k + 1);
            }
        }
    }

    private static TimeOrder sorted(Rows rows, long start, long length) {
        Pile pile = new Pile();
        for (int i = 0; i < rows.size(); i++) {
            long timeWord = Rows.timeWord(rows.time(i), rows.fen(i));
            long sinceWord = Rows.sinceWord(rows.since(i), rows.fen(i));
            pile.add(timeWord, rows.id(i), rows.order(i), sinceWord, new Chunks(), true);
        }
        pile.seal();
        TimeOrder order = new TimeOrder();
        order.sort(pile, start, length);
        return order;
    }
}
