package shopping.festival.cli;

import java.util.List;
import shopping.festival.threshold.Threshold;

/**
 * What a run is held against, and whether it is watched.
 *
 * @param metrics whether the engine has its meters, and a pipeline its files
 */
record Checks(List<Threshold> thresholds, boolean metrics) {
    static final Checks NONE = new Checks(List.of(), false);
}
