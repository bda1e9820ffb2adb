package shopping.festival.view.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Classes of equal, round width that several samples share. */
public final class Histogram {
    private static final int CLASSES_LEAST = 6;
    private static final int CLASSES_MOST = 40;

    private final double from;
    private final double width;
    private final int classes;

    /** @param samples one or more, none of them empty */
    public Histogram(List<double[]> samples) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double[] sample : samples) {
            least = Math.min(least, Arrays.stream(sample).min().orElseThrow());
            most = Math.max(most, Arrays.stream(sample).max().orElseThrow());
        }
        int wanted = (int) Math.ceil(1.5 * Math.sqrt(samples.get(0).length));
        this.width = round((most - least) / Math.max(CLASSES_LEAST, Math.min(CLASSES_MOST, wanted)));
        this.from = Math.floor(least / width) * width;
        this.classes = (int) Math.floor((most - from) / width) + 1;
    }

    /** The next 1, 2 or 5 of a power of ten; 1 where all values are equal. */
    private static double round(double width) {
        if (!(width > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(width)));
        double part = width / power;
        return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
    }

    public double from() {
        return from;
    }

    public double to() {
        return from + classes * width;
    }

    public double width() {
        return width;
    }

    /** Left ends of the classes with their percent of the sample, and the right end of the last. */
    public List<double[]> steps(double[] sample) {
        int[] counts = new int[classes];
        for (double value : sample) {
            counts[(int) Math.max(0, Math.min(classes - 1.0, Math.floor((value - from) / width)))]++;
        }
        List<double[]> points = new ArrayList<>();
        points.add(point(from, 0));
        for (int k = 0; k < classes; k++) {
            points.add(point(from + k * width, 100.0 * counts[k] / sample.length));
        }
        points.add(point(to(), 0));
        return points;
    }

    private static double[] point(double x, double percent) {
        return new double[] {Numbers.point(x), Numbers.point(percent)};
    }

    /** Of the sample: the smallest value with such a part at or below it. */
    public static double quantile(double[] sample, double part) {
        double[] rising = sample.clone();
        Arrays.sort(rising);
        return rising[Math.max(0, (int) Math.ceil(part * rising.length) - 1)];
    }
}
