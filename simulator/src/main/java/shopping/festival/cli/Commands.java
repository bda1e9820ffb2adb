package shopping.festival.cli;

import picocli.CommandLine;
import shopping.festival.study.frame.Console;

/** Hands the console to the commands that want it. */
record Commands(Console console) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(console));
        }
        if (type == ResumeCommand.class) {
            return type.cast(new ResumeCommand(console));
        }
        if (type == WatchCommand.class) {
            return type.cast(new WatchCommand(console));
        }
        if (type == NodeCommand.class) {
            return type.cast(new NodeCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(console));
        }
        if (type == MixCommand.class) {
            return type.cast(new MixCommand(console));
        }
        if (type == PlanCommand.class) {
            return type.cast(new PlanCommand(console));
        }
        if (type == PlanRecommendCommand.class) {
            return type.cast(new PlanRecommendCommand(console));
        }
        if (type == PlanInitCommand.class) {
            return type.cast(new PlanInitCommand(console));
        }
        if (type == PlanImportCommand.class) {
            return type.cast(new PlanImportCommand(console));
        }
        if (type == AuditCommand.class) {
            return type.cast(new AuditCommand(console));
        }
        if (type == DiffCommand.class) {
            return type.cast(new DiffCommand(console));
        }
        if (type == ShopCommand.class) {
            return type.cast(new ShopCommand(console));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(console));
        }
        if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(console));
        }
        if (type == ImpactCommand.class) {
            return type.cast(new ImpactCommand(console));
        }
        if (type == SweepCommand.class) {
            return type.cast(new SweepCommand(console));
        }
        if (type == ScenariosCommand.class) {
            return type.cast(new ScenariosCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
