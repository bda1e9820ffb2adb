package shopping.festival.study.plan.history;

/** How the level of a day to come is read off those that were. */
enum Method {
    ALL_DAYS("the mean of all days") {
        @Override
        double level(double[] demand, boolean[] counts, int end) {
            return mean(demand, counts, 0, end);
        }

        @Override
        double days(int days) {
            return days;
        }
    },
    LAST_WEEKS("the mean of the last 28 days") {
        @Override
        double level(double[] demand, boolean[] counts, int end) {
            // Days that do not count are made up by earlier ones.
            int from = end;
            for (int seen = 0; from > 0 && seen < WINDOW; from--) {
                seen += counts[from - 1] ? 1 : 0;
            }
            return mean(demand, counts, from, end);
        }

        @Override
        double days(int days) {
            return Math.min(days, WINDOW);
        }
    },
    SMOOTHED("exponential smoothing by a tenth a day") {
        @Override
        double level(double[] demand, boolean[] counts, int end) {
            double level = 0;
            double weight = 0;
            for (int d = 0; d < end; d++) {
                if (counts[d]) {
                    level += SMOOTHING * (demand[d] - level);
                    weight += SMOOTHING * (1 - weight);
                }
            }
            // Begun at nothing, and divided by the weight of what was seen, so that the first day is no better than
            // others.
            return weight > 0 ? level / weight : 0;
        }

        @Override
        double days(int days) {
            return Math.min(days, (2 - SMOOTHING) / SMOOTHING);
        }
    };

    private static final int WINDOW = 28;
    private static final double SMOOTHING = 0.1;

    private final String words;

    Method(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The level after the days before {@code end}. */
    abstract double level(double[] demand, boolean[] counts, int end);

    /** Over how many days its level is a mean, as far as its own chance goes. */
    abstract double days(int days);

    static double mean(double[] demand, boolean[] counts, int from, int end) {
        double sum = 0;
        int days = 0;
        for (int d = from; d < end; d++) {
            sum += counts[d] ? demand[d] : 0;
            days += counts[d] ? 1 : 0;
        }
        return days == 0 ? 0 : sum / days;
    }
}
