package shopping.festival.study.mix;

import java.util.List;
import java.util.Map;

/**
 * One run of a sweep as it is kept until the sweep is done.
 *
 * @param accepted orders, whatever their scale: a sweep without any is a mistake
 * @param measures by name, in the order of the sample
 */
record KeptRun(Place place, String digest, double wallSeconds, long accepted, Map<String, Double> measures) {
    /**
     * Which run of a sweep it is.
     *
     * @param without label of what is switched off
     */
    record Place(String by, double share, String supply, String without, List<String> overrides, int replication) {
        static Place of(Setting setting, int replication) {
            return new Place(
                    setting.by().label(),
                    setting.share(),
                    setting.supply().label(),
                    setting.withoutLabel(),
                    setting.overrides(),
                    replication);
        }
    }
}
