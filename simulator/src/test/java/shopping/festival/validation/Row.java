package shopping.festival.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One figure with a known answer: a row of {@code cases.csv}.
 *
 * @param number of the row, from 0
 * @param formula the figure is what a formula says, not what a simulation brings
 * @param replications that the tolerance is made for, 1 for a single run
 * @param error standard error of the mean of so many replications, NaN where the row gives none
 */
record Row(
        int number,
        String name,
        String metric,
        boolean formula,
        double expected,
        double tolerance,
        int replications,
        double error) {
    /**
     * The engine draws the number of arrivals and then their times; it does not thin, so it has no such ratio. The others
     * are formulas of queues, which nothing in the program uses.
     */
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "thinning_acceptance_ratio",
            "steady_MD1_Wq_h",
            "steady_MD6_Wq_h",
            "fluid_in_system_at_0.5h",
            "fluid_time_backlog_gone_h");

    /** Every row that speaks of a simulation, or of a formula that the program uses. */
    static final List<Row> ALL = read();

    private static List<Row> read() {
        var in = Row.class.getResourceAsStream("/validation/cases.csv");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .filter(r -> !WITHOUT_MEANING.contains(r.getField("metric")))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row of(NamedCsvRecord line) {
        String parameters = line.getField("parameters");
        int n = (int) number("N_reps", parameters, 1);
        return new Row(
                (int) line.getStartingLineNumber() - 2,
                line.getField("case"),
                line.getField("metric"),
                parameters.endsWith("kind=formula"),
                Double.parseDouble(line.getField("expected")),
                Double.parseDouble(line.getField("abs_tolerance")),
                n,
                number("sd_rep", parameters, Double.NaN) / Math.sqrt(n));
    }

    private static double number(String key, String parameters, double otherwise) {
        Matcher found = Pattern.compile(key + "=([0-9.e-]+)").matcher(parameters);
        return found.find() ? Double.parseDouble(found.group(1)) : otherwise;
    }

    boolean belongsTo(Case wanted) {
        return name.equals(wanted.value())
                && formula == wanted.formula()
                && (metric.startsWith(wanted.part()) || metric.endsWith(wanted.part()));
    }
}
