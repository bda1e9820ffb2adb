package shopping.festival.study.replay.play;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.study.replay.contract.Call;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.Sample;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.Template;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.timetable.Buyers;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.replay.wire.HttpWire;
import shopping.festival.study.replay.wire.PracticeShop;

/**
 * Midnight is the first second, and the peak: code that has never run would be late at just that time. So the sender
 * practises before, on requests of its timetable, at a shop of its own that sells to three of four and keeps nothing.
 */
public final class Practice {
    /** Of a round: as many as the timetable has, but within these. */
    private static final int ORDERS_LEAST = 2_000;

    private static final int ORDERS_MOST = 10_000;
    /** What is hot is compiled in the first ones, and what has come to be hot by that in the next. */
    private static final int ROUNDS_MOST = 7;

    private static final int ROUNDS_OF_A_FEW = 2;
    /** A round that has the compiler do no more than this is the last. */
    private static final long COMPILED_MILLIS = 200;
    /** Faster than one core can send, and then so slow that it mostly waits: the two are not the same code. */
    private static final long[] APART_MICROS = {50, 200};

    /** Thoughts of minutes take less than a second. */
    private static final double SPEED = 1_000;

    private static final long DRAIN_MICROS = 5 * VirtualTime.MINUTE;
    private static final List<Outcome> IN_TURN = List.of(
            Outcome.ACCEPTED,
            Outcome.ACCEPTED,
            Outcome.ACCEPTED,
            Outcome.SOLD_OUT,
            Outcome.ACCEPTED,
            Outcome.ACCEPTED,
            Outcome.ACCEPTED,
            Outcome.RETRY);
    /** Where the file knows no answer that means yes. */
    private static final Sample NOTHING = new Sample(404, new byte[0]);

    private static final long SECONDS_MOST = 20;

    private static final long LOOK_MILLIS = 50;
    private static final int LOOKS_MOST = 100;
    /** The compiler rests if it has done nothing between so many looks. */
    private static final int LOOKS_IDLE = 3;

    private static final @Nullable CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private final Target target;
    private final BooleanSupplier isStopped;
    private final List<List<Sample>> answers = new ArrayList<>();

    private Practice(Target target, BooleanSupplier isStopped) {
        this.isStopped = isStopped;
        List<Step> steps = target.steps().stream().map(this::marked).toList();
        Optional<Step> cancel = target.cancel().map(this::marked);
        this.target = target.withSteps(steps, cancel);
    }

    /**
     * Takes a second, or up to twenty for a large timetable.
     *
     * @param buyers whose state is used up by it: others than those that will be replayed
     * @param isStopped whether the user has broken it off: then no other round begins
     */
    public static void with(
            Target target, Buyers buyers, Skus skus, List<Attempt> timetable, BooleanSupplier isStopped) {
        new Practice(target, isStopped).play(buyers, skus, timetable);
    }

    private void play(Buyers buyers, Skus skus, List<Attempt> timetable) {
        boolean isLarge = timetable.size() >= ORDERS_MOST;
        int rounds = timetable.isEmpty() ? 0 : isLarge ? ROUNDS_MOST : ROUNDS_OF_A_FEW;
        for (int n = 0; n < rounds && !isStopped.getAsBoolean(); n++) {
            long before = compiledMillis();
            round(n, buyers, skus, timetable);
            if (isLarge) {
                letTheCompilerEnd();
            }
            if (COMPILER != null && compiledMillis() - before < COMPILED_MILLIS) {
                break;
            }
        }
        if (isLarge) {
            // What is left of it, and what has been made for the replay, is moved out of the way now and not at
            // midnight.
            System.gc();
        }
    }

    /** The first orders of the timetable, as fast as they can be sent; each round later in the day than the one before. */
    private void round(int n, Buyers buyers, Skus skus, List<Attempt> timetable) {
        int orders = Math.max(ORDERS_LEAST, Math.min(ORDERS_MOST, timetable.size()));
        long apart = (long) (APART_MICROS[n % APART_MICROS.length] * SPEED);
        long from = n * VirtualTime.HOUR;
        Stretch stretch = new Stretch(from, from + orders * apart, SPEED, DRAIN_MICROS);
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            Attempt attempt = timetable.get(i % timetable.size());
            attempts.add(new Attempt(from + i * apart, attempt.id(), attempt.order(), attempt.fen()));
        }
        try (PracticeShop shop = new PracticeShop(answers);
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

    /** The same step, which says its number; what it is answered is noted under that. */
    private Step marked(Step step) {
        Map<String, Template> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(step.call().headers());
        headers.put(PracticeShop.STEP, new Template(Integer.toString(answers.size())));
        List<Sample> its = IN_TURN.stream()
                .flatMap(outcome -> Sample.of(step, outcome).stream())
                .toList();
        answers.add(its.isEmpty() ? List.of(NOTHING) : its);
        Call call = step.call();
        return new Step(
                step.name(),
                step.after(),
                new Call(call.method(), call.path(), headers, call.body()),
                step.take(),
                step.answers());
    }

    private static long compiledMillis() {
        return COMPILER != null && COMPILER.isCompilationTimeMonitoringSupported()
                ? COMPILER.getTotalCompilationTime()
                : 0;
    }

    private static void letTheCompilerEnd() {
        long before = -1;
        int idle = 0;
        for (int i = 0; i < LOOKS_MOST && idle < LOOKS_IDLE; i++) {
            long now = compiledMillis();
            idle = now == before ? idle + 1 : 0;
            before = now;
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
