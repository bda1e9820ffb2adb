package shopping.festival.study.replay.tools;

import java.util.Map;
import java.util.TreeMap;

/** When threads begin, in the words of JMeter's open model: evenly within each second, as many as that second has. */
final class OpenModelSchedule {
    private static final long SECOND = 1_000_000;
    /** What threads take to be there, and to be gone. */
    private static final long MARGIN_SECONDS = 15;

    private OpenModelSchedule() {}

    static String of(FirstOrders orders) {
        Map<Long, Integer> seconds = new TreeMap<>();
        Foreseen foreseen = new Foreseen(orders);
        long last = 0;
        for (FirstOrder order : orders) {
            seconds.merge(order.second(), 1, Integer::sum);
            for (long at : foreseen.instants(order)) {
                last = at <= orders.endMicros() ? Math.max(last, at) : last;
            }
        }
        StringBuilder schedule = new StringBuilder();
        long next = 0;
        for (Map.Entry<Long, Integer> second : seconds.entrySet()) {
            pause(schedule, second.getKey() - next);
            String rate = "rate(" + second.getValue() + "/s) ";
            // Said again at the end: a rate alone at the begin would rise or fall to the next one.
            schedule.append(rate).append("even_arrivals(1 s) ").append(rate);
            next = second.getKey() + 1;
        }
        // Whoever is still there when the schedule ends is interrupted.
        pause(schedule, last / SECOND + orders.target().timeoutMillis() / 1_000 + MARGIN_SECONDS - next);
        return schedule.toString().strip();
    }

    private static void pause(StringBuilder schedule, long seconds) {
        if (seconds > 0) {
            schedule.append("pause(").append(seconds).append(" s) ");
        }
    }
}
