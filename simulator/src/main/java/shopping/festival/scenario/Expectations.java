package shopping.festival.scenario;

import java.util.List;
import shopping.festival.scenario.hocon.Stated;

/**
 * What results of a scenario are held against. What they name of a result only results know, so it stays a text here.
 *
 * @param history what was published of the real day
 * @param measures the numbers of a result that history is held against, where the file names them
 * @param thresholds what a run must keep
 */
public record Expectations(History history, List<Stated> measures, List<Stated> thresholds) {

    public boolean isEmpty() {
        return measures.isEmpty() && thresholds.isEmpty();
    }
}
