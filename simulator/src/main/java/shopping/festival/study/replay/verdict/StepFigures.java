package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Purchase;

/**
 * The requests of one step.
 *
 * @param latency from the instant it should have been sent to the whole answer
 * @param lateness from that instant until it was sent
 * @param outcomes what the answers meant, and how many there were of each
 * @param answers statuses, and what came instead of one
 */
public record StepFigures(
        String step, Spread latency, Spread lateness, Map<String, Long> outcomes, Map<String, Long> answers) {

    static List<StepFigures> of(Target target, List<Purchase> purchases) {
        Map<Integer, List<Exchange>> bySteps = new TreeMap<>();
        purchases.forEach(p -> p.exchanges()
                .forEach(e -> bySteps.computeIfAbsent(e.step(), k -> new ArrayList<>())
                        .add(e)));
        List<StepFigures> all = new ArrayList<>();
        for (int step = 0; step < target.steps().size(); step++) {
            if (bySteps.containsKey(step)) {
                all.add(of(target.steps().get(step).name(), bySteps.get(step)));
            }
        }
        if (bySteps.containsKey(Exchange.CANCEL)) {
            all.add(of("cancel", bySteps.get(Exchange.CANCEL)));
        }
        return all;
    }

    private static StepFigures of(String name, List<Exchange> exchanges) {
        Map<String, Long> outcomes = new TreeMap<>();
        Map<String, Long> answers = new TreeMap<>();
        for (Exchange e : exchanges) {
            outcomes.merge(e.outcome().label(), 1L, Long::sum);
            answers.merge(
                    e.status() > 0 ? Integer.toString(e.status()) : e.kind().words(), 1L, Long::sum);
        }
        return new StepFigures(
                name,
                Spread.of(exchanges.stream()
                        .filter(e -> e.status() > 0)
                        .mapToLong(Exchange::latencyNanos)
                        .toArray()),
                Spread.of(exchanges.stream().mapToLong(Exchange::latenessNanos).toArray()),
                new LinkedHashMap<>(outcomes),
                new LinkedHashMap<>(answers));
    }
}
