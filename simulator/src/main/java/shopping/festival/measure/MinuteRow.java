package shopping.festival.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.model.order.Station;

/**
 * What a minute of the day had, told as soon as it is over, for people who watch: of one actor, or of all of them added
 * up. It is what the timeline of the run will have, before there is one.
 *
 * @param minute of virtual time
 * @param columns of the timeline, in the order of its names
 * @param backlogs orders that wait at each warehouse at its end
 * @param fenByCell what was paid within the day until it was told, by cell of the market
 */
public record MinuteRow(int minute, List<Long> columns, List<Long> backlogs, List<Long> fenByCell) {
    public MinuteRow {
        columns = List.copyOf(columns);
        backlogs = List.copyOf(backlogs);
        fenByCell = List.copyOf(fenByCell);
    }

    /**
     * Of those that one actor keeps.
     *
     * @param minute no earlier than the last one that was asked for
     */
    public static MinuteRow of(Collection<Measures> measures, int minute) {
        return measures.stream().map(m -> of(m, minute)).reduce(MinuteRow::and).orElseThrow();
    }

    private static MinuteRow of(Measures m, int minute) {
        long end = m.intervals().endOf(minute);
        return new MinuteRow(
                minute,
                boxed(Timeline.row(m, minute)),
                m.station(Station.WAREHOUSE).stream()
                        .map(log -> log.waitingAt(end))
                        .toList(),
                boxed(m.ledger().fenByCell()));
    }

    private static List<Long> boxed(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    public MinuteRow and(MinuteRow o) {
        return new MinuteRow(
                minute, sums(columns, o.columns), sums(backlogs, o.backlogs), sums(fenByCell, o.fenByCell));
    }

    private static List<Long> sums(List<Long> a, List<Long> b) {
        return IntStream.range(0, a.size()).mapToObj(i -> a.get(i) + b.get(i)).toList();
    }
}
