package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.frame.Session;
import shopping.festival.study.plan.environment.EnvironmentTerms;
import shopping.festival.study.plan.trial.ForecastTerms;
import shopping.festival.study.plan.trial.PlanInputs;
import shopping.festival.study.plan.trial.PlanOrder;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.Phrases;

/** What all trials of a shop have in common. */
final class ShopOptions {
    private static final String SALES = "sales";

    @Option(
            names = "--service-level",
            paramLabel = "P",
            description = "The probability, 0 to 1, with which an item shall not run out.")
    private @Nullable String serviceLevel;

    @Option(
            names = "--expected-units",
            paramLabel = "MEANING",
            defaultValue = "first-choice",
            description =
                    "What expected_units of your shop are: first-choice, the demand of buyers who want it first here, or"
                            + " sales, what you would sell with endless stock. Default: first-choice.")
    private String expectedUnits;

    @Option(
            names = "--common-cv",
            paramLabel = "CV",
            description =
                    "Coefficient of variation, 0 to 2, of the error that all your forecasts share: 0.2 stands for a"
                            + " festival 20 %% off as a whole. Default: from the surest category's.")
    private @Nullable String commonCv;

    @Mixin
    private WorkbookOption workbook;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all chance. Default: 1.")
    private long seed;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private ForceOption force;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "Folder for the results. Default: runs/<shop>-plan-<seed>-<first free number>, or -recommend-.")
    private @Nullable Path out;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the tables, the findings, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    /** What the shop's trial is asked for. */
    PlanOrder order(PlanInputs inputs, EnvironmentTerms environment, ForecastTerms forecast, Session session) {
        return new PlanOrder(inputs, environment, forecast, workbook.isAsked(), seed, threads.threads(), session);
    }

    OptionalDouble serviceLevel(Problems problems) {
        return serviceLevel == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(new OptionText("--service-level", serviceLevel, problems).number(0, 1));
    }

    ForecastTerms forecast(Problems problems) {
        return new ForecastTerms(
                commonCv == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(new OptionText("--common-cv", commonCv, problems).number(0, 2)),
                new OptionText("--expected-units", expectedUnits, problems)
                                .isKnown(expectedUnits, List.of("first-choice", SALES))
                        && expectedUnits.equals(SALES));
    }

    /** Says at once that it has begun: a market is read for longer than people wait for a sign. */
    void sayReading(Path shop, Language spoken, Console console) {
        if (!quiet) {
            console.err().println(Phrases.<String, RuntimeException>in(spoken, () -> Phrases.of("reading {0}", shop)));
        }
    }

    /** Does it into a folder for the results, which is named after what is done. */
    int work(Path shop, String what, Problems problems, Console console, FolderWork.Work work) {
        return new FolderWork(console, quiet, debug, force.patience()).into(() -> open(shop, what), problems, work);
    }

    private RunFolder open(Path shop, String what) {
        return OutFolder.open(out, force, FileName.withoutEnding(shop) + "-" + what + "-" + seed);
    }
}
