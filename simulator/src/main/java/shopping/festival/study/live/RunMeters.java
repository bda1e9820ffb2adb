package shopping.festival.study.live;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.EngineHealth;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.MinuteRow;
import shopping.festival.result.DayMeters;

/**
 * The meters of a run and those who read them while it goes: who scrapes its page, and a collector they are pushed to.
 * Only a run with such a reader makes them; others load nothing of all this.
 */
public final class RunMeters {
    private final CompositeMeterRegistry all = new CompositeMeterRegistry();
    private final @Nullable Scrape scrape;
    private final @Nullable OtlpPush push;
    private final EngineHealth health;
    private final DayMeters day;

    /**
     * @param run by which its series are told from those of another
     * @param scale part of the market that is simulated
     * @param isScraped whether somebody may come by
     * @param collector what they are pushed to, if there is one
     * @param next who is told of every minute too
     */
    public RunMeters(String run, double scale, boolean isScraped, Optional<URI> collector, Progress next) {
        all.config().commonTags("run", run);
        scrape = isScraped ? new Scrape() : null;
        push = collector.isPresent() ? new OtlpPush(collector.get()) : null;
        if (scrape != null) {
            all.add(scrape.registry());
        }
        if (push != null) {
            all.add(push.registry());
        }
        day = new DayMeters(all, scale);
        health = new EngineHealth(telling(day, next), all);
    }

    private static Progress telling(DayMeters day, Progress next) {
        return new Progress() {
            @Override
            public void minute(int minute, Headway total) {
                next.minute(minute, total);
            }

            @Override
            public void passed(MinuteRow row) {
                day.passed(row);
                next.passed(row);
            }

            @Override
            public void goesOn(int minute, List<String> processes) {
                next.goesOn(minute, processes);
            }
        };
    }

    /** Who is to be told how far the run has come. */
    public Progress progress() {
        return health;
    }

    Optional<Scrape> scrape() {
        return Optional.ofNullable(scrape);
    }

    /** The run has ended well. */
    public void ended(Outcome outcome) {
        health.ended(outcome);
        day.ended(outcome.books().measures());
    }

    /**
     * Nothing more comes.
     *
     * @return what went wrong with the pushes, if something did
     */
    public Optional<String> end() {
        Optional<String> trouble = push == null ? Optional.empty() : push.end();
        all.close();
        return trouble;
    }
}
