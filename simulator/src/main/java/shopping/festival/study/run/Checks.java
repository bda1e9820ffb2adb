package shopping.festival.study.run;

import java.util.List;
import shopping.festival.measure.threshold.Threshold;

/**
 * What a run is held against, and whether it is watched.
 *
 * @param metrics whether the engine has its meters, and a pipeline its files
 */
public record Checks(List<Threshold> thresholds, boolean metrics) {
    public static final Checks NONE = new Checks(List.of(), false);
}
