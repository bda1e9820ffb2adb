package shopping.festival.study.run;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How somebody follows a run.
 *
 * @param pace virtual seconds that may pass in one, if it is held back
 * @param live the port of a page that shows it, if it is shown; 0 for any that is free
 * @param otlp the collector that its meters are pushed to, if they are
 * @param ghost an earlier run that is drawn behind it there
 */
public record Following(OptionalDouble pace, OptionalInt live, Optional<URI> otlp, Baseline ghost) {
    /** Whether somebody may read its meters. */
    boolean isMetered() {
        return live.isPresent() || otlp.isPresent();
    }
}
