package shopping.festival.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import shopping.festival.study.frame.Console;

/** Hands the console to the commands that want it. */
record Commands(Console console) implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Console, Object>> MAKERS = Map.ofEntries(
            Map.entry(RunCommand.class, RunCommand::new),
            Map.entry(ResumeCommand.class, ResumeCommand::new),
            Map.entry(WatchCommand.class, WatchCommand::new),
            Map.entry(NodeCommand.class, NodeCommand::new),
            Map.entry(CheckCommand.class, CheckCommand::new),
            Map.entry(ExportCommand.class, ExportCommand::new),
            Map.entry(MixCommand.class, MixCommand::new),
            Map.entry(PlanCommand.class, PlanCommand::new),
            Map.entry(PlanRecommendCommand.class, PlanRecommendCommand::new),
            Map.entry(PlanInitCommand.class, PlanInitCommand::new),
            Map.entry(PlanImportCommand.class, PlanImportCommand::new),
            Map.entry(ReplayCommand.class, ReplayCommand::new),
            Map.entry(ShopCommand.class, ShopCommand::new),
            Map.entry(AuditCommand.class, AuditCommand::new),
            Map.entry(DiffCommand.class, DiffCommand::new),
            Map.entry(CompareCommand.class, CompareCommand::new),
            Map.entry(CompletionCommand.class, CompletionCommand::new),
            Map.entry(ImpactCommand.class, ImpactCommand::new),
            Map.entry(SweepCommand.class, SweepCommand::new),
            Map.entry(ScenariosCommand.class, ScenariosCommand::new));

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> maker = MAKERS.get(type);
        return maker == null ? CommandLine.defaultFactory().create(type) : type.cast(maker.apply(console));
    }
}
