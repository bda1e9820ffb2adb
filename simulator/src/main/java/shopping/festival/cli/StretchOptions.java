package shopping.festival.cli;

import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.view.text.People;

/** Which part of the day, and how fast. */
final class StretchOptions {
    @Option(
            names = "--from",
            paramLabel = "HH:MM",
            defaultValue = "00:00",
            converter = Values.Clock.class,
            description = "When the stretch begins, by the clock of the day. Default: ${DEFAULT-VALUE}.")
    private long fromMicros;

    @Option(
            names = "--for",
            paramLabel = "D",
            defaultValue = "2min",
            converter = Values.Span.class,
            description =
                    "How long it is; intents that begin in it are followed to their end. Default: ${DEFAULT-VALUE}.")
    private long forMicros;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            converter = Values.Pace.class,
            description = "Divides every time, those that buyers think and payments take included. Default:"
                    + " ${DEFAULT-VALUE}.")
    private double speed;

    @Option(
            names = "--drain",
            paramLabel = "D",
            defaultValue = "5min",
            converter = Values.Span.class,
            description = "How long intents are followed after the stretch, at most. Default: ${DEFAULT-VALUE}.")
    private long drainMicros;

    Stretch stretch() {
        return new Stretch(fromMicros, fromMicros + forMicros, speed, drainMicros);
    }

    void check(Scenario scenario, Problems problems) {
        long length = scenario.dayLength();
        if (fromMicros >= length) {
            problems.addOption("--from (" + People.clock(fromMicros / 1e6) + ") is behind the end of the day, "
                    + People.clock((double) length / VirtualTime.SECOND) + ". Name an instant before it.");
        }
    }
}
