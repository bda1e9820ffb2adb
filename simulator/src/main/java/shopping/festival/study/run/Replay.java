package shopping.festival.study.run;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.measurable.ScenarioSource;

/** The command by which somebody else sees a run again. */
public record Replay(ScenarioSource source, long seed, double scale) {

    /** @param more words of the command that only its study knows */
    public String command(String more, RunOptions options) {
        StringBuilder command = new StringBuilder("simulator/bin/festival run ");
        command.append(quoted(source.input().asTyped().toString()));
        command.append(" --seed ")
                .append(seed)
                .append(" --scale ")
                .append(scale)
                .append(more);
        command.append(options.isInline() ? " --driver inline" : " --threads " + options.threads());
        command.append(" --partitions ").append(options.partitions());
        if (options.windowCapMicros() != VirtualTime.NEVER) {
            command.append(" --window ").append(options.windowCapMicros()).append("us");
        }
        source.input()
                .includeDirs()
                .forEach(dir -> command.append(" --include-dir ").append(quoted(dir.toString())));
        source.overrides().forEach(o -> command.append(" --set ").append(quoted(o)));
        source.without()
                .forEach(name -> command.append(' ')
                        .append(ScenarioSource.WITHOUT)
                        .append(' ')
                        .append(quoted(name)));
        return command.toString();
    }

    /** A word as a shell takes it for one. */
    public static String quoted(String word) {
        return word.matches("[\\w./=+,:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
