package shopping.festival.study.replay;

import java.nio.file.Path;
import java.util.OptionalDouble;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.run.Experiment;

/**
 * What is asked for.
 *
 * @param stockShare of the day's stock that the shop begins with; empty for the share that the stretch has of the day's
 *     intents
 * @param targetFile that the target was read from
 */
public record ReplayOrder(
        Experiment experiment, Target target, Path targetFile, Stretch stretch, OptionalDouble stockShare) {}
