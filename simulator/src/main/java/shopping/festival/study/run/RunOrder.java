package shopping.festival.study.run;

import java.util.List;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Proof;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.IdleKey;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;

/**
 * What one {@code festival run} was asked for, and what single and replicated runs have in common.
 *
 * @param metrics whether the engine has its meters, and a pipeline its files
 * @param baseline what is drawn behind it on its page
 */
public record RunOrder(
        Experiment experiment, ScenarioSource source, boolean metrics, Baseline baseline, Session session) {

    List<Fault> faults() {
        return FaultText.acting(experiment.scenario().faults());
    }

    /** What the user states and cannot act. */
    void tellIdleKeys() {
        IdleKey.notes(List.of(experiment.scenario())).forEach(session::say);
    }

    /** The faults that were played, by name. */
    void tellFaults() {
        session.tell(FaultText.played(faults()));
    }

    /** What was published of the real day beside what was simulated, where the scenario knows a real day. */
    void tellHistory(List<Proof.Compared> history) {
        if (!session.quiet()) {
            session.tell(HistoryTable.lines(history));
        }
    }

    /** The last lines, whether it is quiet or not: what broke must be seen. Gives the exit code. */
    int tellThresholds(List<String> lines, boolean kept) {
        session.tell(lines);
        return kept ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
    }

    /** Tells how to see a broken law again. */
    void tellReplay(String more, RunOptions options) {
        session.warn("replay: " + new Replay(source, experiment.seed(), experiment.scale()).command(more, options));
    }
}
