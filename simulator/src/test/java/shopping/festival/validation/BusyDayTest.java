package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.HOUR;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.Kind;

/** Days that are more or less busy: Poisson orders at a rate that is drawn once a day. */
@Tag("slow")
class BusyDayTest {

    /** Var = 1660 + 1660² / 400 = 8549, against 1660 of equally busy days. The day is an hour: only counts are asked. */
    @Test
    void busynessOfGamma400_countsSpreadBy8549_1700UnitsLose20Point5ADay(@Case("S08") Expected s08) {
        int days = s08.replications();
        double orders = 0;
        double squares = 0;
        double lost = 0;
        double daysShort = 0;
        for (int day = 0; day < days; day++) {
            Counts seen = new Counts(0);
            new TextbookFestival(Profile.constant(1660, 1).poisson(1), HOUR)
                    .busyness(Law.gamma(400, 1))
                    .stock(1700)
                    .run(day, seen);
            long n = seen.of(Kind.ARRIVED);
            orders += n;
            squares += (n - 1660.0) * (n - 1660);
            lost += seen.of(Kind.LOST);
            daysShort += seen.of(Kind.LOST) > 0 ? 1 : 0;
        }
        s08.check(Map.of(
                "count_mean", orders / days,
                "count_variance", squares / days,
                "lost_mean", lost / days,
                "P_any_unmet", daysShort / days));
    }
}
