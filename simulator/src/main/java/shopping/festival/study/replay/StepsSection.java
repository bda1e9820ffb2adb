package shopping.festival.study.replay;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.replay.verdict.Spread;
import shopping.festival.study.replay.verdict.StepFigures;
import shopping.festival.study.replay.verdict.Verdict;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** How long answers took, and beside every latency how late its requests were sent. */
final class StepsSection {
    private final Verdict verdict;

    StepsSection(Verdict verdict) {
        this.verdict = verdict;
    }

    Section section() {
        Table.Maker times = Table.of(
                "Latency and lateness, ms",
                "step",
                "requests",
                "latency p50",
                "p90",
                "p99",
                "max",
                "lateness p50",
                "p99",
                "max");
        Table.Maker answers = Table.of("Answers", "step", "answer", "times");
        for (StepFigures step : verdict.steps()) {
            Spread late = step.lateness();
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(ReplayWords.exact(late.requests()))));
            cells.addAll(times(step.latency()));
            cells.addAll(List.of(millis(late.p50()), millis(late.p99()), millis(late.max())));
            times.row(step.step(), cells.toArray(Cell[]::new));
            step.answers()
                    .forEach((answer, n) -> answers.row(step.step(), Cell.of(answer), Cell.of(ReplayWords.exact(n))));
        }
        return new Section(
                "steps",
                "How long answers took",
                List.of("Latency counts from the instant at which the buyer would have sent the request."),
                List.of(times.open(), answers.open()));
    }

    private static List<Cell> times(Spread latency) {
        return List.of(millis(latency.p50()), millis(latency.p90()), millis(latency.p99()), millis(latency.max()));
    }

    private static Cell millis(double millis) {
        return Cell.of(ReplayWords.millis(millis).replace(" ms", ""));
    }
}
