package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.timetable.Buyers;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.replay.wire.HttpWire;
import shopping.festival.study.replay.wire.NoShop;

/**
 * Midnight is the first second, and the peak: code that has never run would be late at just that time. So the sender
 * practises before, on requests of its timetable, at a shop of its own that knows nothing.
 */
public final class Practice {
    /** Enough for all that matters to be compiled; more than twice the timetable is not worth its time. */
    private static final int REQUESTS_MOST = 30_000;

    private static final int TIMES_MOST = 2;
    /** As fast as one core is to send. */
    private static final long APART_MICROS = 50;

    private static final long SECONDS_MOST = 20;

    private Practice() {}

    /** @param buyers whose state is used up by it: others than those that will be replayed */
    public static void with(Target target, Buyers buyers, Skus skus, List<Attempt> timetable) {
        int requests = Math.min(REQUESTS_MOST, TIMES_MOST * timetable.size());
        Stretch stretch = new Stretch(0, requests * APART_MICROS, 1, 0);
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            Attempt attempt = timetable.get(i % timetable.size());
            attempts.add(new Attempt(i * APART_MICROS, attempt.id(), attempt.order(), attempt.fen()));
        }
        try (NoShop shop = new NoShop();
                HttpWire wire = new HttpWire(
                        shop.place(),
                        target.address().authority(),
                        Optional.empty(),
                        target.connectionsMax(),
                        target.timeoutMillis())) {
            new Player(target, stretch, wire, buyers, skus, "practice-")
                    .play(attempts)
                    .get(SECONDS_MOST, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // A machine this slow will be told that it cannot keep up.
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sender could not practise", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the sender practised", e);
        }
    }
}
