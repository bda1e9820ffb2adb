package shopping.festival.study.plan.history;

/**
 * What a history says of a product's festival.
 *
 * @param days ordinary days it was seen
 * @param daysOut days that ended without stock
 * @param level units an ordinary day wants now
 * @param levelCv of that
 * @param lift of the festival
 */
public record DayForecast(int days, int daysOut, double level, double levelCv, FestivalLift lift) {
    /** Units at the festival. */
    public double units() {
        return level * lift.factor();
    }

    /** Coefficient of variation of the product of two that do not know of each other. */
    public double cv() {
        double a = 1 + levelCv * levelCv;
        double b = 1 + lift.cv() * lift.cv();
        return Math.sqrt(a * b - 1);
    }
}
