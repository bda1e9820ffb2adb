package shopping.festival.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import shopping.festival.result.Proof.Compared;

/** What was published, beside the means of several runs. */
public final class HistoryMean {
    private HistoryMean() {}

    /** A figure that never came in a run is missing from its mean. */
    public static List<Compared> of(List<FestivalResult> results) {
        List<Compared> means = new ArrayList<>();
        List<Compared> first = results.get(0).proof().history();
        for (int i = 0; i < first.size(); i++) {
            int figure = i;
            List<Double> simulated = results.stream()
                    .map(r -> r.proof().history().get(figure).simulated())
                    .filter(Objects::nonNull)
                    .toList();
            double sum = simulated.stream().mapToDouble(Double::doubleValue).sum();
            means.add(simulated.isEmpty() ? first.get(i) : first.get(i).with(sum / simulated.size()));
        }
        return means;
    }
}
