package shopping.festival.engine;

import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.Festival;

/** Runs a festival by the driver the options ask for. */
public final class FestivalRun {
    private FestivalRun() {}

    /**
     * How a festival is run for somebody who asked for so many threads: on one where nearly all windows are empty, since
     * a plain loop passes over those.
     */
    public static RunOptions fitting(Festival festival, RunOptions options) {
        boolean idle = new Pace(festival, options.windowCapMicros()).isIdle();
        return idle && !options.isInline() ? options.withoutActors() : options;
    }

    public static Outcome run(Festival festival, RunOptions options) {
        Assembly assembly = new Assembly(festival, options.partitions(), options.watchers());
        Pace pace = new Pace(festival, options.windowCapMicros());
        return options.isInline()
                ? new InlineDriver(assembly, pace, options.progress(), options.stop()).run()
                : ActorDriver.run(assembly, pace, options);
    }
}
