package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.Timeline;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Station;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** Which part of those who asked was refused, or left, minute by minute. */
final class RefusalsSection {
    private static final int MINUTE = 60;

    /**
     * A way in which it did not go well.
     *
     * @param refused how many by row of the timeline
     * @param asked of how many
     */
    private record Refusal(String name, IntToLongFunction refused, IntToLongFunction asked) {
        double share(int from, int to) {
            long all = sum(asked, from, to);
            return all == 0 ? 0 : (double) sum(refused, from, to) / all;
        }

        private static long sum(IntToLongFunction byRow, int from, int to) {
            return IntStream.range(from, to).mapToLong(byRow).sum();
        }
    }

    private final RunStory story;

    RefusalsSection(RunStory story) {
        this.story = story;
    }

    Section section() {
        List<Refusal> refusals =
                all().stream().filter(r -> r.share(0, story.dayMinutes()) > 0).toList();
        return refusals.isEmpty()
                ? new Section("refusals", "What was refused", List.of("Nobody was turned away in the day."), List.of())
                : new Section(
                        "refusals",
                        "What was refused",
                        List.of("Of those who asked in a minute, the part that was turned away or left."),
                        List.of(chart(refusals)));
    }

    private List<Refusal> all() {
        Measures measures = story.measures();
        Series attempts = measures.counts(Kind.ATTEMPTED);
        IntToLongFunction busy = Timeline.column(measures, "busy");
        Series soldOut = measures.counts(Kind.SOLD_OUT);
        Series accepted = measures.counts(Kind.ACCEPTED);
        Series paid = measures.counts(Kind.PAID);
        Series declined = measures.counts(Kind.DECLINED);
        Series left = measures.station(Station.PAYMENT).get(0).gaveUpPerStep();
        IntToLongFunction leftInMinute = row -> left.sum(row * MINUTE, (row + 1) * MINUTE);
        return List.of(
                new Refusal("told busy, of all clicks", busy, attempts::at),
                new Refusal(
                        "told sold out, of those who reached a seller",
                        soldOut::at,
                        row -> soldOut.at(row) + accepted.at(row)),
                new Refusal(
                        "payment declined, of those answered", declined::at, row -> declined.at(row) + paid.at(row)),
                new Refusal(
                        "left the queue to pay, of those who left or were answered",
                        leftInMinute,
                        row -> leftInMinute.applyAsLong(row) + declined.at(row) + paid.at(row)));
    }

    private Chart chart(List<Refusal> refusals) {
        return new Chart(
                "chart-refusals",
                "Refused, minute by minute",
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("% of those who asked in the minute"),
                refusals.stream()
                        .map(r -> Chart.Line.of(
                                r.name(),
                                Points.of(0, story.dayMinutes(), story::middleOf, row -> 100 * r.share(row, row + 1))))
                        .toList(),
                table(refusals),
                Points.note(story.dayMinutes(), "minute"));
    }

    private Table table(List<Refusal> refusals) {
        int step = Points.tableStep(story.dayMinutes());
        List<String> columns = new ArrayList<>(List.of("from"));
        refusals.forEach(r -> columns.add(r.name()));
        Table.Maker table = Table.of("Refused, every " + SalesSection.minutes(step), columns.toArray(String[]::new));
        for (int row = 0; row < story.dayMinutes(); row += step) {
            int from = row;
            int to = Math.min(row + step, story.dayMinutes());
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    refusals.stream()
                            .map(r -> Cell.of(Numbers.percent(r.share(from, to))))
                            .toArray(Cell[]::new));
        }
        return table.folded();
    }
}
