package shopping.festival.study.compare;

import java.util.List;
import java.util.Map;

/**
 * One of the two things compared: a result, or several replications of one.
 *
 * @param label as the user named it
 * @param isReplicated whether it is a folder of replications, be it of one only
 * @param terms what was run, by name: scenario, seed, scale, version
 * @param digests of the replications in their order, or of the one run
 * @param runs the numbers of every replication, by path
 * @param keys the resolved scenario, key by key; empty if it is not there
 * @param noKeys why they are not, such as "scenario.conf is missing"; empty if they are
 */
record Side(
        String label,
        boolean isReplicated,
        Map<String, String> terms,
        List<String> digests,
        List<Map<String, Double>> runs,
        Map<String, String> keys,
        String noKeys) {

    Side with(List<Map<String, Double>> other) {
        return new Side(label, isReplicated, terms, digests, other, keys, noKeys);
    }

    /** A measure in the order of the replications; NaN where one does not have it. */
    double[] values(String measure) {
        return runs.stream()
                .mapToDouble(r -> {
                    Double value = r.get(measure);
                    return value == null ? Double.NaN : value;
                })
                .toArray();
    }
}
