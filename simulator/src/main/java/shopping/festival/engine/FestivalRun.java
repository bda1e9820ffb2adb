package shopping.festival.engine;

import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.Festival;

/** Runs a festival by the driver the options ask for. */
public final class FestivalRun {
    private FestivalRun() {}

    /**
     * How a festival is run for somebody who asked for so many threads: on one where nearly all windows are empty, since
     * a plain loop passes over those, and where they hold so few rows that handing them over costs more than a second
     * core brings, unless the driver was asked for.
     */
    public static RunOptions fitting(Festival festival, RunOptions options) {
        if (options.isInline() || options.nodes().isPresent()) {
            return options;
        }
        Pace pace = new Pace(festival, options.windowCapMicros());
        if (pace.isIdle()) {
            return options.withoutActors();
        }
        return options.driverIsOpen() && pace.isSmall()
                ? options.withoutActors().withPartitions(1)
                : options;
    }

    public static Outcome run(Festival festival, RunOptions options) {
        if (options.nodes().isPresent()) {
            return ClusterDriver.run(festival, options, options.nodes().get());
        }
        Assembly assembly = options.isInline()
                ? Assembly.onOneThread(festival, options.partitions(), options.watchers())
                : new Assembly(festival, options.partitions(), options.watchers());
        Pace pace = new Pace(festival, options.windowCapMicros());
        return options.isInline()
                ? new InlineDriver(assembly, pace, options).run()
                : ActorDriver.run(assembly, pace, options);
    }
}
