package shopping.festival.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.statistics.Looks;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.plan.environment.EnvironmentTerms;
import shopping.festival.study.plan.shop.Notation;
import shopping.festival.study.plan.trial.ForecastTerms;
import shopping.festival.study.plan.trial.PlanInputs;
import shopping.festival.study.plan.trial.PlanOrder;
import shopping.festival.study.plan.trial.PlanQuestion;
import shopping.festival.study.plan.trial.PlanRun;
import shopping.festival.view.text.Currency;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** {@code festival plan}: what a seller's plans earn, and which is better. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tests a seller's inventory plans: what each earns, which is better, by how much and how sure.",
        subcommands = {PlanInitCommand.class, PlanImportCommand.class, PlanRecommendCommand.class})
final class PlanCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SHOP.csv",
            description =
                    "What the shop sells, as CSV or a workbook (.xlsx). festival plan init DIR writes an example.")
    private @Nullable Path shop;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PLAN.csv",
            description =
                    "What it stocks where, likewise; BOOK.xlsx#SHEET names a sheet. The first plan is what the others are compared with.")
    private List<Path> plans = List.of();

    @Option(
            names = "--price",
            paramLabel = "SKU=PRICE",
            description = "Also the first plan with this product at this festival price, from half to double of the"
                    + " shop's; demand moves by the market's economics.elasticity. May be given several times, a plan"
                    + " each.")
    private List<String> prices = List.of();

    @Mixin
    private EnvironmentOptions environment;

    @Mixin
    private LooksOptions looks;

    @Mixin
    private NotationOptions files;

    @Mixin
    private LanguageOption language;

    @Mixin
    private ShopOptions how;

    @Option(
            names = "--compare-fulfilment",
            description = "Also every plan with everything domestic, bonded and by direct mail.")
    private boolean compareFulfilment;

    @Spec
    private CommandSpec spec;

    private final Console console;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path named = shop;
        if (named != null && !Files.exists(named)) {
            String hint = BadUsage.hint(named.toString(), spec.subcommands().keySet());
            if (!hint.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "festival plan has neither a file nor a command " + named + hint);
            }
        }
        if (named == null || plans.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "name SHOP.csv and one or more PLAN.csv. festival plan init DIR writes examples of both.");
        }
        Problems problems = new Problems();
        Language spoken = language.language(problems);
        how.sayReading(named, spoken, console);
        Looks asLooked = looks.looks(problems);
        double matters = looks.matters(problems);
        OptionalDouble level = how.serviceLevel(problems);
        ForecastTerms forecast = how.forecast(problems);
        Optional<EnvironmentTerms> terms = problems.attempt(environment::terms);
        Optional<Scenario> around = problems.attempt(environment::load);
        Notation notation = files.notation(around, problems);
        Currency money = notation.currency();
        PlanQuestion asked = new PlanQuestion(asLooked, matters * money.fenPerUnit(), level, compareFulfilment);
        Optional<PlanInputs> inputs =
                around.map(market -> PlanInputs.read(market, named, plans, prices, notation, problems));
        return how.work(named, "plan", problems, console, session -> {
            PlanOrder order = how.order(inputs.orElseThrow(), terms.orElseThrow(), forecast, session);
            return Phrases.in(spoken, () -> MoneyShown.in(money, new PlanRun(order, asked)::run));
        });
    }
}
