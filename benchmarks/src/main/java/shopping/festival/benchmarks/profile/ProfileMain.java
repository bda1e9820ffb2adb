package shopping.festival.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where the time goes, what allocates, what waits: {@code ProfileMain time|stages|allocations|waits RECORDING.jfr}. */
public final class ProfileMain {
    private static final int ROWS = 25;
    private static final String OURS = "shopping.festival.";

    /** Which events answer a question, what each weighs, and by what they are put together. */
    private enum Question {
        TIME("jdk.ExecutionSample", event -> 1, "samples") {
            @Override
            String what(RecordedEvent event) {
                return frame(event, "");
            }
        },
        STAGES("jdk.ExecutionSample", event -> 1, "samples") {
            @Override
            String what(RecordedEvent event) {
                return Part.of(event).label();
            }
        },
        ALLOCATIONS("jdk.ObjectAllocationSample", event -> event.getLong("weight") / 1e6, "MB") {
            @Override
            String what(RecordedEvent event) {
                return event.getClass("objectClass").getName() + " in " + frame(event, OURS);
            }
        },
        WAITS("jdk.ThreadPark", event -> event.getDuration().toNanos() / 1e6, "ms") {
            @Override
            String what(RecordedEvent event) {
                return event.getThread() == null ? "?" : event.getThread().getJavaName() + " in " + frame(event, OURS);
            }
        };

        private final String event;
        private final ToDoubleFunction<RecordedEvent> weight;
        private final String unit;

        Question(String event, ToDoubleFunction<RecordedEvent> weight, String unit) {
            this.event = event;
            this.weight = weight;
            this.unit = unit;
        }

        abstract String what(RecordedEvent event);
    }

    private ProfileMain() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("ProfileMain time|stages|allocations|waits RECORDING.jfr");
            System.exit(2);
        }
        print(Question.valueOf(args[0].toUpperCase(Locale.ROOT)), Path.of(args[1]));
    }

    private static void print(Question question, Path recording) throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(question.event)) {
                    weights.merge(question.what(event), question.weight.applyAsDouble(event), Double::sum);
                }
            }
        }
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        System.out.printf(Locale.ROOT, "%,.0f %s in all%n", sum, question.unit);
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(ROWS)
                .forEach(e -> System.out.printf(
                        Locale.ROOT, "%5.1f %%  %,10.0f  %s%n", 100 * e.getValue() / sum, e.getValue(), e.getKey()));
    }

    /** The innermost method of a stack whose class begins so; the innermost of all if there is none. */
    private static String frame(RecordedEvent event, String prefix) {
        if (event.getStackTrace() == null || event.getStackTrace().getFrames().isEmpty()) {
            return "?";
        }
        RecordedFrame frame = event.getStackTrace().getFrames().stream()
                .filter(f ->
                        f.isJavaFrame() && f.getMethod().getType().getName().startsWith(prefix))
                .findFirst()
                .orElse(event.getStackTrace().getFrames().get(0));
        RecordedMethod method = frame.getMethod();
        return method.getType().getName().replace(OURS, "") + "." + method.getName();
    }
}
