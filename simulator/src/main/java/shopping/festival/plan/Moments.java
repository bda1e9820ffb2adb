package shopping.festival.plan;

import shopping.festival.statistics.Estimate;
import shopping.festival.statistics.Student;

/** The estimate of a mean of which only the sums are kept. */
final class Moments {
    private Moments() {}

    static Estimate of(Student student, int n, double sum, double squares) {
        double mean = sum / n;
        if (n < 2) {
            return new Estimate(n, mean, null, null, null);
        }
        double deviation = Math.sqrt(Math.max(0, squares - sum * mean) / (n - 1));
        double half = student.t(n) * deviation / Math.sqrt(n);
        return new Estimate(n, mean, deviation, mean - half, mean + half);
    }
}
