package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** What came to the platform's stations, what they could take, and how much of that was used. */
final class LoadSection {
    private final RunStory story;
    private final Unit each;

    LoadSection(RunStory story) {
        this.story = story;
        this.each = Unit.of("a second", story.scale());
    }

    /** Empty where nothing is limited. */
    Optional<Section> section() {
        List<Throughput> stations = Stream.of(Throughput.ofCheckout(story), Throughput.ofPayment(story))
                .flatMap(Optional::stream)
                .toList();
        if (stations.isEmpty()) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        stations.forEach(s -> blocks.add(load(s)));
        blocks.add(utilisation(stations));
        return Optional.of(new Section(
                "load",
                "What came, and what could be taken",
                List.of("Where more comes than the capacity, a queue grows. The capacity is that of all lanes, with the"
                        + " faults that were played. To the checkout come clicks; to the payment come orders, and of"
                        + " them those whose buyers pay. A payment is counted when it is answered."),
                blocks,
                true));
    }

    private Chart load(Throughput s) {
        String came = s.name().equals("checkout") ? "clicks" : "orders created";
        return new Chart(
                "chart-load-" + s.name(),
                "At the " + s.name(),
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("a second, mean of each minute"),
                List.of(line(came, s.came()), line("went through", s.through()), line("capacity", s.capacity())),
                table(s, came),
                Points.note(story.dayMinutes(), "minute"));
    }

    private Chart.Line line(String name, double[] perSecond) {
        return Chart.Line.of(name, Points.of(0, story.dayMinutes(), story::middleOf, row -> each.of(perSecond[row])));
    }

    private Table table(Throughput s, String came) {
        int step = Points.tableStep(story.dayMinutes());
        Table.Maker table = Table.of(
                "At the " + s.name() + ", busiest minute of every " + SalesSection.minutes(step),
                "from",
                came + " a second",
                "went through a second",
                "capacity a second",
                "used");
        for (int row = 0; row < story.dayMinutes(); row += step) {
            int busiest = row;
            for (int r = row; r < Math.min(row + step, story.dayMinutes()); r++) {
                busiest = s.came()[r] > s.came()[busiest] ? r : busiest;
            }
            double used = s.utilisation(busiest);
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    rate(s.came()[busiest]),
                    rate(s.through()[busiest]),
                    rate(s.capacity()[busiest]),
                    Cell.of(Double.isNaN(used) ? "–" : Numbers.percent(used)));
        }
        return table.folded();
    }

    private Cell rate(double perSecond) {
        double whole = each.of(perSecond);
        return Cell.of(Numbers.text(whole >= 100 ? Math.rint(whole) : whole));
    }

    private Chart utilisation(List<Throughput> stations) {
        return new Chart(
                "chart-utilisation",
                "How much of the capacity was used",
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("% of the capacity, by minute; a gap where there was none"),
                stations.stream()
                        .map(s -> Chart.Line.of(
                                s.name(),
                                Points.of(0, story.dayMinutes(), story::middleOf, row -> 100 * s.utilisation(row))))
                        .toList(),
                Table.NONE,
                Points.note(story.dayMinutes(), "minute"));
    }
}
