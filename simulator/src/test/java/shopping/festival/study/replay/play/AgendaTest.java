package shopping.festival.study.replay.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The agenda against the queue of the JDK, and turns against what they were made of. */
class AgendaTest {
    private record Due(long nanos, long turn) {}

    @Test
    void whatIsDueComesInTheOrderOfTime_andAtOneInstantByPurchase() {
        Random random = new Random(1);
        Agenda agenda = new Agenda();
        PriorityQueue<Due> queue =
                new PriorityQueue<>(Comparator.comparingLong(Due::nanos).thenComparingLong(Due::turn));
        for (int i = 0; i < 300_000; i++) {
            if (queue.isEmpty() || random.nextInt(5) < 3) {
                Due due = new Due(random.nextInt(1_000), Turn.of(random.nextInt(1_000_000), random.nextInt(3) - 1));
                agenda.at(due.nanos, due.turn);
                queue.add(due);
            } else {
                Due due = queue.remove();
                assertThat(agenda.nextNanos()).isEqualTo(due.nanos);
                assertThat(agenda.take()).isEqualTo(due.turn);
            }
            assertThat(agenda.size()).isEqualTo(queue.size());
        }
        while (!queue.isEmpty()) {
            assertThat(agenda.take()).isEqualTo(queue.remove().turn);
        }
        assertThat(agenda.nextNanos()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aTurnIsWhatItWasMadeOf() {
        List<Integer> steps = new ArrayList<>(List.of(Exchange.CANCEL, 0, 1, 60_000));
        for (int purchase : new int[] {0, 1, 4_999_999, Integer.MAX_VALUE}) {
            for (int step : steps) {
                long turn = Turn.of(purchase, step);
                for (long one : new long[] {turn, Turn.repeat(turn), Turn.repeatedAfter(turn)}) {
                    assertThat(Turn.purchase(one)).isEqualTo(purchase);
                    assertThat(Turn.step(one)).isEqualTo(step);
                    assertThat(Turn.isFirst(one)).isFalse();
                }
                assertThat(Turn.isRepeat(turn)).isFalse();
                assertThat(Turn.isRepeat(Turn.repeat(Turn.repeatedAfter(turn)))).isTrue();
                assertThat(Turn.isRepeatedAfter(Turn.repeatedAfter(turn))).isTrue();
                assertThat(Turn.isRepeatedAfter(Turn.repeat(Turn.repeatedAfter(turn))))
                        .isFalse();
                assertThat(Turn.to(Turn.repeatedAfter(turn), 7)).isEqualTo(Turn.of(purchase, 7));
            }
            assertThat(Turn.isFirst(Turn.first(purchase))).isTrue();
            assertThat(Turn.purchase(Turn.first(purchase))).isEqualTo(purchase);
        }
    }
}
