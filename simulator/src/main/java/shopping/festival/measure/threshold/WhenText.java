package shopping.festival.measure.threshold;

import java.util.Locale;
import java.util.Map;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.threshold.Threshold.Part;

/**
 * Reads when a limit has to be kept: {@code between HH:MM and HH:MM}, or {@code within 5 min of FAULT}, from so long after
 * the fault's end on; and for how long it has to be broken to count, {@code for 5 min}.
 */
final class WhenText {
    private final Words words;
    private final Gauge gauge;
    private final Gauges gauges;

    WhenText(Words words, Gauge gauge, Gauges gauges) {
        this.words = words;
        this.gauge = gauge;
        this.gauges = gauges;
    }

    /** {@link Part#NONE} for all of the day. */
    Part part() {
        int at = words.place();
        if (words.takeWord("within")) {
            refuseUnlessInTime(at);
            return afterFault();
        }
        if (!words.takeWord("between")) {
            return Part.NONE;
        }
        refuseUnlessInTime(at);
        long from = clock();
        if (!words.takeWord("and")) {
            throw words.wrong(words.place(), "has no end of the part of the day", "Write between HH:MM and HH:MM.");
        }
        int second = words.place();
        long to = clock();
        if (to <= from) {
            throw words.wrong(second, "ends before it begins", "Write the earlier time first.");
        }
        return new Part(from, to);
    }

    private long clock() {
        int at = words.place();
        long clock = words.takeClock()
                .orElseThrow(() -> words.wrong(at, "has no time of day", "Write HH:MM or HH:MM:SS, such as 00:30."));
        if (clock > gauges.dayMicros()) {
            throw words.wrong(at, "lies outside the day", "The day is from 00:00 to " + dayEnd() + ".");
        }
        return clock;
    }

    private String dayEnd() {
        long seconds = gauges.dayMicros() / VirtualTime.SECOND;
        String minute = String.format(Locale.ROOT, "%02d:%02d", seconds / 3_600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minute : minute + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }

    private void refuseUnlessInTime(int at) {
        if (gauge instanceof Gauge.Number) {
            throw words.wrong(
                    at,
                    "asks for a part of the day of what is known only of the whole run",
                    "Take a column of the timeline or a latency, such as payment_queue or latency.payment.p99.");
        }
    }

    /** Whatever a fault did has to be over by so long after its end, and stay so. */
    private Part afterFault() {
        long wait = duration();
        int at = words.place();
        if (!words.takeWord("of")) {
            throw words.wrong(at, "names no fault", "Write within 5 min of NAME.");
        }
        int nameAt = words.place();
        String name = words.takeName();
        Map<String, Long> ends = gauges.faultEnds();
        Long end = ends.get(name);
        if (end == null) {
            throw words.wrong(
                    nameAt,
                    name.isEmpty() ? "names no fault" : "names an unknown fault, " + name,
                    ends.isEmpty() ? "The scenario has none." : Suggestion.among(name, ends.keySet()));
        }
        if (end + wait >= gauges.dayMicros()) {
            throw words.wrong(nameAt, "has nothing left of the day to look at", "The day ends at " + dayEnd() + ".");
        }
        return new Part(end + wait, gauges.dayMicros());
    }

    /** How many minutes in a row have to break the limit; 1 where nothing is said. */
    int minutesBroken() {
        int at = words.place();
        if (!words.takeWord("for")) {
            return 1;
        }
        if (!gauge.isEveryMinute()) {
            throw words.wrong(
                    at,
                    "asks how long of what is one figure for all minutes",
                    "Take a column of the timeline, such as payment_queue, or a rate, such as busy / intents.");
        }
        int place = words.place();
        long micros = duration();
        if (micros < VirtualTime.MINUTE || micros % VirtualTime.MINUTE != 0) {
            throw words.wrong(
                    place, "is no number of whole minutes", "The timeline has a row a minute: write such as 5 min.");
        }
        return (int) Math.min(Integer.MAX_VALUE, micros / VirtualTime.MINUTE);
    }

    private long duration() {
        ValueText value = new ValueText(words, Quantity.SECONDS, "");
        int at = words.place();
        double seconds = value.read("s");
        if (!(seconds >= 0) || seconds > (double) VirtualTime.HORIZON / VirtualTime.SECOND) {
            throw words.wrong(at, "is no length of time within a festival", "Write such as 5 min.");
        }
        return Math.round(seconds * VirtualTime.SECOND);
    }
}
