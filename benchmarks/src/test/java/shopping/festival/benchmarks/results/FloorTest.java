package shopping.festival.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // The goal lies on the better side.
                "205; s; 180 s; 90 s; true",
                "179.9; s; 180 s; 90 s; false",
                "180; s; 180 s; 90 s; false",
                "1.28; ×; 1.6 ×; 1.85 ×; true",
                "1.6; ×; 1.6 ×; 1.85 ×; false",
                "1.07; ×; 1.2 ×; 1.1 ×; false",
                "1.25; ×; 1.2 ×; 1.1 ×; true",
                "1,200; orders/s; 1,500 orders/s; 2,000 orders/s; true",
                // The sign says it.
                "0.998; ×; ≤ 1.03 ×; ; false",
                "1.04; ×; ≤ 1.03 ×; ; true",
                "1.02; ×; ≥ 1.03 ×; ; true",
                // The unit says it.
                "21; s; 20 s; ; true",
                "2.1; GB; 2 GB; ; true",
                "0.4; M rows/s; 0.5 M/s; ; true",
                "0.6; M rows/s; 0.5 M/s; ; false"
            })
    void aMissedFloorIsToldByTheGoal_theSignOrTheUnit(
            String value, String unit, String floor, String goal, boolean missed) {
        assertThat(Floor.isMissed(figure(value, unit, floor, goal))).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.1; ×; 1.2 ×; ",
                "94.7 to 95.6; %; 96 to 97 %; ",
                "3; min; 120 s; 60 s",
                "pass; ; pass; ",
                "5; s; ; 10 s"
            })
    void whatCannotBeTold_isNotCalledMissed(String value, String unit, String floor, String goal) {
        assertThat(Floor.isMissed(figure(value, unit, floor, goal))).isFalse();
    }

    private static Fragment figure(String value, String unit, String floor, String goal) {
        return new Fragment(
                "a",
                "How fast",
                "a day",
                value,
                unit,
                null,
                floor,
                goal,
                null,
                "bin/day",
                "2 cores",
                "OpenJDK 17",
                "abc123",
                "2026-11-22");
    }
}
