package shopping.festival.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import shopping.festival.result.Program;

/** {@code festival} itself: says which commands there are. */
@Command(
        name = "festival",
        description = "Simulates a 24-hour shopping festival, order by order.",
        mixinStandardHelpOptions = true,
        versionProvider = FestivalCommand.Version.class,
        subcommands = {
            RunCommand.class,
            ResumeCommand.class,
            WatchCommand.class,
            NodeCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            MixCommand.class,
            ImpactCommand.class,
            SweepCommand.class,
            ScenariosCommand.class,
            PlanCommand.class,
            ReplayCommand.class,
            ShopCommand.class,
            AuditCommand.class,
            DiffCommand.class,
            CompareCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        })
final class FestivalCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: run, resume, watch, node, check, export, mix, impact, sweep, scenarios, plan, replay, shop,"
                        + " audit, diff or compare");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "festival " + Program.version(), "commit " + Program.commit(), "JVM " + Program.jvm(),
            };
        }
    }
}
