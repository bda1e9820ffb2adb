package shopping.festival.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.snapshot.Sections;

/** To which state belongs what a process sends, when one is asked for while another is still on its way. */
class GatheringsTest {
    private static final Letter.StateEnd END = new Letter.StateEnd(new EngineCounts(1, 2, 3, 4));

    private final Gathering snapshot = new Gathering(7, 70, List.of("a", "b"), message -> {});
    private final Gathering last = new Gathering(9, 90, List.of("a", "b"), message -> {});
    private final Gatherings gatherings = new Gatherings();

    GatheringsTest() {
        for (Gathering gathering : List.of(snapshot, last)) {
            gatherings.begin(gathering);
            gathering.own(new Sections(), EngineCounts.NONE);
        }
    }

    private static Letter.StatePart part(long word) {
        return new Letter.StatePart("buyers.lanes", 1, false, new long[] {word});
    }

    private static long[] wordsOf(Gathering gathering, int process) {
        return gathering.sections().get(process).copy("buyers.lanes");
    }

    @Test
    void whatAProcessSends_belongsToTheOldestThatItHasNotSentAsAWhole() {
        gatherings.received("a", part(11));
        assertThat(gatherings.ended("a", END)).isSameAs(snapshot);
        gatherings.received("a", part(12));
        gatherings.received("b", part(21));
        assertThat(gatherings.ended("a", END)).isSameAs(last);
        assertThat(snapshot.isComplete()).isFalse();
        assertThat(last.isComplete()).isFalse();
        assertThat(gatherings.ended("b", END)).isSameAs(snapshot);
        assertThat(snapshot.isComplete()).isTrue();
        gatherings.remove(snapshot);
        gatherings.received("b", part(22));
        assertThat(gatherings.ended("b", END)).isSameAs(last);
        assertThat(last.isComplete()).isTrue();
        assertThat(wordsOf(snapshot, 1)).containsExactly(11);
        assertThat(wordsOf(snapshot, 2)).containsExactly(21);
        assertThat(wordsOf(last, 1)).containsExactly(12);
        assertThat(wordsOf(last, 2)).containsExactly(22);
        assertThat(last.counts()).isEqualTo(new EngineCounts(2, 4, 6, 8));
    }

    @Test
    void thatItHasCopiedOne_maybeToldBeforeItHasSentTheOneBefore() {
        assertThat(gatherings.copied("a")).isSameAs(snapshot);
        assertThat(gatherings.copied("a")).isSameAs(last);
        assertThat(snapshot.isCopied()).isFalse();
        assertThat(gatherings.copied("b")).isSameAs(snapshot);
        assertThat(snapshot.isCopied()).isTrue();
        assertThat(last.isCopied()).isFalse();
        gatherings.received("a", part(11));
        assertThat(wordsOf(snapshot, 1)).containsExactly(11);
    }

    @Test
    void whatNobodyAskedFor_isRefused() {
        gatherings.remove(snapshot);
        gatherings.remove(last);
        assertThatThrownBy(() -> gatherings.received("a", part(1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("nobody asked for a state");
    }
}
