package shopping.festival.study.run;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalDouble;
import shopping.festival.study.live.LivePlace;

/**
 * How somebody follows a run.
 *
 * @param pace virtual seconds that may pass in one, if it is held back
 * @param live where a page shows it, if it is shown
 * @param otlp the collector that its meters are pushed to, if they are
 * @param ghost an earlier run that is drawn behind it there
 */
public record Following(OptionalDouble pace, Optional<LivePlace> live, Optional<URI> otlp, Baseline ghost) {
    /** Whether somebody may read its meters. */
    boolean isMetered() {
        return live.isPresent() || otlp.isPresent();
    }
}
