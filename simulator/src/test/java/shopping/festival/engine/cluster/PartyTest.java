package shopping.festival.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which process hosts which actors. */
class PartyTest {
    private static List<Integer> hosts(List<Integer> partitions, int count) {
        List<String> addresses =
                IntStream.range(0, partitions.size()).mapToObj(p -> "h:" + p).toList();
        Party party = new Party(1, addresses, partitions, 0);
        return IntStream.range(0, count)
                .map(actor -> party.hostOf(actor, count))
                .boxed()
                .toList();
    }

    @Test
    void eachHostsAsManyAsItTakes() {
        assertThat(hosts(List.of(2, 2, 2), 6)).containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(hosts(List.of(1, 3), 4)).containsExactly(0, 1, 1, 1);
    }

    @Test
    void fewerThanWanted_areSpreadAsEvenlyAsTheyCan() {
        assertThat(hosts(List.of(2, 2, 2), 3)).containsExactly(0, 1, 2);
        assertThat(hosts(List.of(1, 1, 1), 2)).containsExactly(0, 2);
        assertThat(hosts(List.of(1, 1), 1)).containsExactly(1);
        assertThat(hosts(List.of(4, 1), 1)).containsExactly(0);
    }
}
