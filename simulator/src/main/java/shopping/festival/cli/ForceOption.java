package shopping.festival.cli;

import picocli.CommandLine.Option;
import shopping.festival.study.frame.Patience;

/** Whether a run may take long. */
final class ForceOption {
    @Option(names = Patience.FORCE, description = "Play it even if that would take more than an hour (estimate).")
    private boolean force;

    Patience patience() {
        return new Patience(force);
    }
}
