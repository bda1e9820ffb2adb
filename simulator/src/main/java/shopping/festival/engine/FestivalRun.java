package shopping.festival.engine;

import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.Festival;

/** Runs a festival by the driver the options ask for. */
public final class FestivalRun {
    private FestivalRun() {}

    public static Outcome run(Festival festival, RunOptions options) {
        Assembly assembly = new Assembly(festival, options.partitions(), options.watchers());
        Pace pace = new Pace(festival, options.windowCapMicros());
        return options.isInline()
                ? new InlineDriver(assembly, pace, options.progress(), options.stop()).run()
                : ActorDriver.run(assembly, pace, options);
    }
}
