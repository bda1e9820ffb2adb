package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.QueueLevels;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.Fault;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Each fault from close by: the queue before the station it hit, and at the platform what went on, second by second. */
final class FaultsSection {
    /** A page has no room for more. */
    private static final int SHOWN_MOST = 8;
    /** Seconds that a line is read at: as many points as a chart can show, times two. */
    private static final int READ_MOST = 2 * 1_440;

    private static final int ROWS_MOST = 25;

    private final RunStory story;

    FaultsSection(RunStory story) {
        this.story = story;
    }

    Optional<Section> section() {
        List<Fault> faults = story.faults();
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        List<String> text = new ArrayList<>();
        text.add("From a little before each fault until the station it hit was no longer saturated.");
        for (int f = 0; f < Math.min(SHOWN_MOST, faults.size()); f++) {
            Around around = Around.of(story, faults.get(f));
            if (!around.stations().isEmpty()) {
                blocks.add(queue(f, around));
            }
            if (around.isOnPlatform()) {
                blocks.add(rates(f, around));
            }
        }
        if (faults.size() > SHOWN_MOST) {
            text.add("The first " + SHOWN_MOST + " of " + faults.size() + " faults are shown.");
        }
        return Optional.of(new Section("faults", "Around each fault", text, blocks, true));
    }

    private Chart queue(int number, Around around) {
        int step = Math.max(1, around.seconds() / READ_MOST);
        long[] waiting = waiting(around, step);
        long most = 0;
        for (long w : waiting) {
            most = Math.max(most, w);
        }
        Unit unit = Unit.count("orders", most, story.scale());
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(Chart.Line.of(
                "waiting",
                Points.of(0, waiting.length, i -> around.from() + (i + 1.0) * step, i -> unit.of(waiting[i]))));
        baselineColumn(around.fault())
                .ifPresent(column -> lines.addAll(story.baseline()
                        .line(
                                "waiting",
                                column,
                                around.from() / 60,
                                minuteEnd(around),
                                story::endOf,
                                unit.size() / story.scale())));
        return new Chart(
                "chart-fault-queue-" + (number + 1),
                around.fault().name() + ": who waited",
                axis(around),
                Chart.Axis.number(unit.name() + " that wait" + (step == 1 ? ", second by second" : "")),
                lines,
                queueTable(around, waiting, step),
                around.wasSaturated()
                        ? "Saturated until " + Numbers.clock(around.overAt()) + "."
                        : "It was not saturated.");
    }

    private static Optional<String> baselineColumn(Fault fault) {
        return switch (fault.effect().station()) {
            case CHECKOUT -> Optional.of(Baseline.CHECKOUT_QUEUE);
            case PAYMENT -> Optional.of(Baseline.PAYMENT_QUEUE);
            default -> Optional.empty();
        };
    }

    private static Chart.Axis axis(Around around) {
        double from = around.from();
        double to = around.to();
        return around.isLong()
                ? new Chart.Axis(Chart.Kind.DAYS, Chart.Axis.days(0).name(), from, to, List.of())
                : Chart.Axis.clock(from, to);
    }

    private int minuteEnd(Around around) {
        return Math.min(story.dayMinutes(), around.to() / 60);
    }

    /** At the end of each step. */
    private static long[] waiting(Around around, int step) {
        long[] waiting = new long[around.seconds() / step];
        for (StationLog station : around.stations()) {
            QueueLevels levels = station.queueLevels();
            for (int i = 0; i < waiting.length; i++) {
                waiting[i] += levels.at((around.from() + (i + 1L) * step) * VirtualTime.SECOND);
            }
        }
        return waiting;
    }

    private Table queueTable(Around around, long[] waiting, int step) {
        Unit unit = Unit.of("orders", story.scale());
        Table.Maker table =
                Table.of(around.fault().name() + ": who waited", "until", "waiting at most (" + unit.name() + ")");
        int together = (waiting.length + ROWS_MOST - 1) / ROWS_MOST;
        for (int i = 0; i < waiting.length; i += together) {
            long most = 0;
            int end = Math.min(i + together, waiting.length);
            for (int j = i; j < end; j++) {
                most = Math.max(most, waiting[j]);
            }
            table.row(Numbers.clock(around.from() + (double) end * step), unit.cell(most));
        }
        return table.folded();
    }

    private Chart rates(int number, Around around) {
        Series orders = story.measures().acceptedPerSecond();
        Series payments = story.measures().paidPerSecond();
        StationLog checkout = story.measures().station(Station.CHECKOUT).get(0);
        StationLog payment = story.measures().station(Station.PAYMENT).get(0);
        int step = RatesSection.together(orders, around.from(), around.to());
        Unit each = Unit.of("a second", story.scale());
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(line("orders created", orders::at, around, step, each));
        lines.add(line("payments", payments::at, around, step, each));
        addIfAny(lines, line("told busy", checkout.refusedPerStep()::at, around, step, each));
        addIfAny(lines, line("would leave the queue to pay", payment.gaveUpPerStep()::at, around, step, each));
        Table table = ratesTable(around, lines);
        lines.addAll(story.baseline()
                .line(
                        "orders created",
                        Baseline.ORDERS,
                        around.from() / 60,
                        minuteEnd(around),
                        story::middleOf,
                        60 * each.size() / story.scale()));
        return new Chart(
                "chart-fault-rates-" + (number + 1),
                around.fault().name() + ": what went on",
                axis(around),
                Chart.Axis.number(step == 1 ? "in each second" : "a second, mean of " + step + " seconds"),
                lines,
                table,
                "Who would leave is counted when the queue was joined.");
    }

    /** Means over some points each. */
    private static Table ratesTable(Around around, List<Chart.Line> lines) {
        List<String> columns = new ArrayList<>(List.of("from"));
        lines.forEach(line -> columns.add(line.name() + " a second"));
        Table.Maker table = Table.of(around.fault().name() + ": what went on", columns.toArray(String[]::new));
        int points = lines.get(0).points().size();
        int together = (points + ROWS_MOST - 1) / ROWS_MOST;
        for (int p = 0; p < points; p += together) {
            int from = p;
            int to = Math.min(p + together, points);
            table.row(
                    Numbers.clock(lines.get(0).points().get(p)[0]),
                    lines.stream()
                            .map(line -> Cell.of(Numbers.text(line.points().subList(from, to).stream()
                                    .mapToDouble(point -> point[1])
                                    .average()
                                    .orElse(0))))
                            .toArray(Cell[]::new));
        }
        return table.folded();
    }

    private static void addIfAny(List<Chart.Line> lines, Chart.Line line) {
        if (line.points().stream().anyMatch(p -> p[1] > 0)) {
            lines.add(line);
        }
    }

    private static Chart.Line line(String name, IntToLongFunction bySecond, Around around, int step, Unit each) {
        return Chart.Line.of(name, Points.of(0, around.seconds() / step, p -> around.from() + (p + 0.5) * step, p -> {
            long sum = 0;
            for (int s = 0; s < step; s++) {
                sum += bySecond.applyAsLong(around.from() + p * step + s);
            }
            return each.of((double) sum / step);
        }));
    }
}
