package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** What a case expects of the simulation, and the comparison with what it brought. */
final class Expected {
    private final List<Row> rows;

    private Expected(List<Row> rows) {
        this.rows = rows;
    }

    static Expected of(Case wanted) {
        return new Expected(rows(wanted));
    }

    static List<Row> rows(Case wanted) {
        return Row.ALL.stream().filter(row -> row.belongsTo(wanted)).toList();
    }

    /** How many replications the tolerances are made for: the largest number of all rows. */
    int replications() {
        return rows.stream().mapToInt(Row::replications).max().orElseThrow();
    }

    /** How many replications the tolerance of a metric is made for. */
    int replications(String metric) {
        return row(metric).replications();
    }

    /** What a metric of the case should be. */
    double of(String metric) {
        return row(metric).expected();
    }

    private Row row(String metric) {
        return rows.stream()
                .filter(row -> row.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    /** Compares all figures of the case, no more and no fewer, and enters them into the report. */
    void check(Map<String, Double> simulated) {
        assertThat(simulated.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Row::metric).toList());
        SoftAssertions all = new SoftAssertions();
        for (Row row : rows) {
            double figure = simulated.get(row.metric());
            Report.enter(row, figure);
            all.assertThat(figure)
                    .as(row.name() + " " + row.metric())
                    .isCloseTo(row.expected(), within(row.tolerance()));
        }
        all.assertAll();
    }
}
