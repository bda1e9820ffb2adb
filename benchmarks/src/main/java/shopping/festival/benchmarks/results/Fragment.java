package shopping.festival.benchmarks.results;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One measured figure.
 *
 * @param id names its file, and is its place in the table: letters, digits and hyphens
 * @param group the table it stands in
 * @param figure what was measured
 * @param value as it is to be read, with as many digits as are known
 * @param spread over forks or runs, or a confidence interval
 * @param floor what is wanted at least, null if nobody asked
 * @param goal what is wanted, null if nobody asked
 * @param note anything a reader has to know
 * @param command that measures it again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fragment(
        String id,
        String group,
        String figure,
        String value,
        String unit,
        String spread,
        String floor,
        String goal,
        String note,
        String command,
        String machine,
        String jdk,
        String commit,
        String date) {

    public static final String NAME = "[A-Za-z0-9][A-Za-z0-9-]*";

    /** A figure measured here and now that nobody set a goal for. */
    public static Fragment of(
            String id,
            String group,
            String figure,
            String value,
            String unit,
            String spread,
            String note,
            String command,
            Here here) {
        return new Fragment(
                id,
                group,
                figure,
                value,
                unit,
                spread,
                null,
                null,
                note,
                command,
                here.machine(),
                here.jdk(),
                here.commit(),
                here.date());
    }
}
