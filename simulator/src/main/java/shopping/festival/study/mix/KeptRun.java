package shopping.festival.study.mix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;

/**
 * One run of a sweep as it is kept until the sweep is done.
 *
 * @param without label of what is switched off
 * @param accepted orders, whatever their scale: a sweep without any is a mistake
 * @param measures by name, in the order of the sample
 */
record KeptRun(
        String by,
        double share,
        String supply,
        String without,
        List<String> overrides,
        int replication,
        String digest,
        double wallSeconds,
        long accepted,
        Map<String, Double> measures) {

    /** Which run of a sweep it is. */
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

    @JsonIgnore
    Place place() {
        return new Place(by, share, supply, without, overrides, replication);
    }

    /** As it has ended. */
    static KeptRun of(Place place, String digest, double wallSeconds, long accepted, Map<String, Double> measures) {
        return new KeptRun(
                place.by(),
                place.share(),
                place.supply(),
                place.without(),
                place.overrides(),
                place.replication(),
                digest,
                wallSeconds,
                accepted,
                measures);
    }
}
