package shopping.festival.view.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.view.text.Phrases;

/**
 * A chart, and under it a table with the same numbers.
 *
 * @param id unique on the page
 * @param marks faults, shown behind the lines: {@link Page#marked} puts them into every chart with a time axis
 * @param table the numbers, coarser where there are many, or {@link Table#NONE}
 * @param note how the numbers were thinned, or an empty text
 */
public record Chart(
        String id, String title, Axis x, Axis y, List<Line> lines, List<Mark> marks, Table table, String note)
        implements Section.Block {
    /** A line of no more points has a sign at each. */
    static final int FEW = 40;

    /** Nothing is marked in it yet. */
    public Chart(String id, String title, Axis x, Axis y, List<Line> lines, Table table, String note) {
        this(id, title, x, y, lines, List.of(), table, note);
    }

    /** What {@link Axis} values are, so that ticks fall on round ones. */
    public enum Kind {
        /** Seconds since the bell, within a day or so. */
        CLOCK,
        /** Seconds since the bell, over several days. */
        DAYS,
        /** Plain numbers. */
        NUMBER,
        /** Seconds on a logarithmic axis. */
        LOG_SECONDS,
        /** Places in a list of labels. */
        LABELS
    }

    /**
     * @param name what is shown, with its unit
     * @param low where the axis begins, null where the numbers say
     * @param labels of {@link Kind#LABELS}, else empty
     */
    public record Axis(
            Kind kind,
            String name,
            @Nullable Double low,
            @Nullable Double high,
            List<String> labels) {

        public static Axis clock(double from, double to) {
            return new Axis(Kind.CLOCK, Phrases.of("clock time (hh:mm after the opening bell)"), from, to, List.of());
        }

        public static Axis days(double to) {
            return new Axis(Kind.DAYS, Phrases.of("days since the opening bell"), 0.0, to, List.of());
        }

        public static Axis number(String name) {
            return new Axis(Kind.NUMBER, name, 0.0, null, List.of());
        }

        /** Begins where the numbers say, not at 0. */
        public Axis free() {
            return new Axis(kind, name, null, high, labels);
        }

        /** Round ends around these values: what sticks out of an axis is not drawn. */
        public Axis around(double least, double most) {
            double range = most - least;
            if (!(range > 0)) {
                return new Axis(kind, name, Math.min(0, least), most > 0 ? null : (Double) 1.0, labels);
            }
            double power = Math.pow(10, Math.floor(Math.log10(range)));
            double step = range / power <= 2 ? power / 5 : range / power <= 5 ? power / 2 : power;
            return new Axis(kind, name, Math.floor(least / step) * step, Math.ceil(most / step) * step, labels);
        }

        public static Axis labels(String name, List<String> labels) {
            return new Axis(Kind.LABELS, name, null, null, labels);
        }

        private boolean isTime() {
            return kind == Kind.CLOCK || kind == Kind.DAYS;
        }
    }

    /** How a line is drawn. */
    public enum Look {
        LINE,
        POINTS,
        BARS,
        /** A sign with its interval beside each label. */
        RANGES,
        /** The same, with a bar to it from where a span or a guide stands. */
        DEVIATIONS,
        /** The outline of a histogram: points are the left ends of its classes, the last one the right end. */
        STEPS,
        /** An interval across the whole height, with a line at its point. */
        SPAN,
        /** A thin line that values are held against, such as zero. */
        GUIDE,
        /** A grey line behind the others: how it went elsewhere. */
        BASELINE
    }

    /**
     * @param points pairs of x and y
     * @param band triples of x, low and high: an interval around the line, or none
     */
    public record Line(String name, Look look, List<double[]> points, List<double[]> band) {

        public static Line of(String name, List<double[]> points) {
            return new Line(name, Look.LINE, points, List.of());
        }
    }

    /**
     * A time during which something failed, seconds since the bell.
     *
     * @param label short, for where there is no room for its name
     * @param text what happened, below the chart
     */
    public record Mark(String label, String name, String text, double from, double to) {

        /** What of it falls within an axis. */
        private Mark within(Axis axis) {
            return new Mark(
                    label,
                    name,
                    text,
                    axis.low() == null ? from : Math.max(axis.low(), from),
                    axis.high() == null ? to : Math.min(axis.high(), to));
        }
    }

    /** The same chart with what of these falls within its time, if it has an axis of time. */
    Chart marked(List<Mark> faults) {
        Axis across = isLying() ? y : x;
        if (!across.isTime()) {
            return this;
        }
        List<Mark> within = faults.stream()
                .map(mark -> mark.within(across))
                .filter(mark -> mark.from() < mark.to())
                .toList();
        return new Chart(id, title, x, y, lines, within, table, note);
    }

    /** True if its labels stand one below the other, and values run to the right. */
    boolean isLying() {
        Look first = lines.get(0).look();
        return x.kind() == Kind.LABELS && (first == Look.BARS || first == Look.RANGES || first == Look.DEVIATIONS);
    }

    /**
     * True if lines stand a little beside each other at each place: the intervals of several lines of few points would
     * cover each other.
     */
    boolean isApart() {
        List<Line> sure = lines.stream()
                .filter(line -> line.look() == Look.LINE && !line.band().isEmpty())
                .toList();
        return x.kind() == Kind.NUMBER
                && sure.size() > 1
                && sure.stream().allMatch(line -> line.points().size() <= FEW);
    }

    /** The chart in words, for who cannot see it. */
    String description() {
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.of("{0}. Across: {1}. Up: {2}.", title, x.name(), y.name()));
        for (Line line : lines) {
            if (line.points().stream().anyMatch(Chart::isKnown)
                    && line.look() != Look.GUIDE
                    && line.look() != Look.SPAN) {
                parts.add(ends(
                        line.name(),
                        line.points().stream().filter(Chart::isKnown).toList()));
            }
        }
        for (Mark mark : marks) {
            parts.add(Phrases.of("Fault {0}: {1}.", mark.name(), mark.text()));
        }
        return String.join(Phrases.isChinese() ? "" : " ", parts);
    }

    /** A line has a gap where there is no number. */
    private static boolean isKnown(double[] point) {
        return !Double.isNaN(point[1]);
    }

    private String ends(String name, List<double[]> points) {
        double[] low = points.get(0);
        double[] high = points.get(0);
        for (double[] p : points) {
            low = p[1] < low[1] ? p : low;
            high = p[1] > high[1] ? p : high;
        }
        return Phrases.of(
                "{0}: highest {1} at {2}, lowest {3} at {4}.",
                name, read(y, high[1]), read(x, high[0]), read(y, low[1]), read(x, low[0]));
    }

    private static String read(Axis axis, double at) {
        return switch (axis.kind()) {
            case CLOCK, DAYS -> Numbers.clock(at);
            case LABELS -> axis.labels().get((int) at);
            case NUMBER, LOG_SECONDS -> Numbers.text(at);
        };
    }
}
