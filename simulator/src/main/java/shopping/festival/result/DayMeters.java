package shopping.festival.result;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
import shopping.festival.measure.Timeline;

/**
 * The figures of a day that is under way, as meters: by the names they have in {@code timeline.om}, so that one dashboard
 * reads both. They stand as they were at the end of the last minute that is over everywhere, and no counter ever falls: a
 * run that goes on from a snapshot tells of its minutes again, and each counts once.
 */
public final class DayMeters {
    /** By column of the timeline: what has happened since the bell, or how it stands. */
    private final AtomicLongArray columns = new AtomicLongArray(Timeline.names().size());

    private final List<String> names = Timeline.names();
    private final List<Boolean> areLevels =
            names.stream().map(Timeline::isLevel).toList();

    private int rows;

    /** @param scale part of the market that is simulated */
    public DayMeters(MeterRegistry registry, double scale) {
        for (DayMetric metric : DayMetric.ALL) {
            metric.parts().forEach(part -> register(registry, metric, part));
        }
        Gauge.builder("festival.scale", () -> scale)
                .baseUnit("ratio")
                .description(DayMetric.SCALE_HELP)
                .register(registry);
    }

    private void register(MeterRegistry registry, DayMetric metric, DayMetric.Part part) {
        Tags tags = part.station().isEmpty() ? Tags.empty() : Tags.of("station", part.station());
        int column = names.indexOf(part.column());
        double size = Math.pow(10, metric.decimals());
        if (metric.isCounter()) {
            FunctionCounter.builder(name(metric), columns, all -> all.get(column) / size)
                    .tags(tags)
                    .baseUnit(unit(metric))
                    .description(metric.help())
                    .register(registry);
        } else {
            Gauge.builder(name(metric), columns, all -> all.get(column) / size)
                    .tags(tags)
                    .baseUnit(unit(metric))
                    .description(metric.help())
                    .register(registry);
        }
    }

    /** With dots and without its unit, both of which a registry sees to. */
    private static String name(DayMetric metric) {
        String unit = metric.unit();
        String name = metric.name();
        return (unit.isEmpty() ? name : name.substring(0, name.length() - unit.length() - 1)).replace('_', '.');
    }

    private static @Nullable String unit(DayMetric metric) {
        return metric.unit().isEmpty() ? null : metric.unit();
    }

    /** A minute of the day is over. */
    public synchronized void passed(MinuteRow row) {
        if (row.minute() == rows) {
            take(row.columns()::get);
        }
    }

    /** The run has ended: what is left of its timeline. */
    public synchronized void ended(Measures measures) {
        Timeline timeline = Timeline.of(measures);
        while (rows < timeline.rows()) {
            int row = rows;
            take(column -> timeline.column(names.get(column)).applyAsLong(row));
        }
    }

    private void take(IntToLongFunction row) {
        rows++;
        for (int column = 0; column < columns.length(); column++) {
            long value = row.applyAsLong(column);
            columns.set(column, areLevels.get(column) ? value : columns.get(column) + value);
        }
    }
}
