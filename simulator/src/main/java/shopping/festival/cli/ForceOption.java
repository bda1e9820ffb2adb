package shopping.festival.cli;

import picocli.CommandLine.Option;
import shopping.festival.study.frame.Patience;

/** What a command does only for who means it: a run that takes long, and results in place of others. */
final class ForceOption {
    @Option(
            names = Patience.FORCE,
            description = "Play it even if that would take more than an hour (estimate). Replace the results that"
                    + " --out holds already.")
    private boolean force;

    Patience patience() {
        return new Patience(force);
    }

    boolean isForced() {
        return force;
    }
}
