package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Problems;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.plan.environment.EnvironmentTerms;
import shopping.festival.study.plan.recommend.RecommendRun;
import shopping.festival.study.plan.recommend.Wish;
import shopping.festival.study.plan.shop.Notation;
import shopping.festival.study.plan.trial.ForecastTerms;
import shopping.festival.study.plan.trial.PlanInputs;
import shopping.festival.study.plan.trial.PlanOrder;
import shopping.festival.view.text.Currency;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** {@code festival plan recommend}: what to stock instead. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says how much to stock of every item, and whether that earns more than your own plan.")
final class PlanRecommendCommand implements Callable<Integer> {
    /** Units beyond the budget that are named. */
    private static final int NEXT_UNITS = 20;
    /** With fewer the quantiles that the advice is read off are too rough to beat a good plan. */
    private static final int REPLICATIONS_LEAST = 20;

    private static final int REPLICATIONS_MOST = 10_000;
    private static final double BUDGET_MOST = 1e10;

    @Parameters(index = "0", paramLabel = "SHOP.csv", description = "What the shop sells.")
    private Path shop;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PLAN.csv",
            description = "Your own plans; the first says where each item may lie and how it is refilled.")
    private List<Path> plans;

    @Option(
            names = "--budget",
            paramLabel = "X",
            description =
                    "What the units on hand at the bell (00:00) may cost together, in RMB or the money of --currency. Default: no limit.")
    private @Nullable String budget;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Festivals the advice is read off, and as many fresh ones it is tried on: 20 or more."
                    + " Default: 200.")
    private String replications;

    @Mixin
    private EnvironmentOptions environment;

    @Mixin
    private NotationOptions files;

    @Mixin
    private LanguageOption language;

    @Mixin
    private ShopOptions how;

    private final Console console;

    PlanRecommendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Language spoken = language.language(problems);
        how.sayReading(shop, spoken, console);
        int n = new OptionText("--replications", replications, problems).count(REPLICATIONS_LEAST, REPLICATIONS_MOST);
        ForecastTerms forecast = how.forecast(problems);
        Optional<EnvironmentTerms> terms = problems.attempt(environment::terms);
        Optional<Scenario> around = problems.attempt(environment::load);
        Notation notation = files.notation(around, problems);
        Currency money = notation.currency();
        Wish wish = wish(money, problems);
        Optional<PlanInputs> inputs = around.map(market -> PlanInputs.read(market, shop, plans, notation, problems));
        inputs.ifPresent(in -> RecommendRun.checkBudget(wish, in, money, problems));
        return how.work(shop, "recommend", problems, console, session -> {
            PlanOrder order = how.order(inputs.orElseThrow(), terms.orElseThrow(), forecast, session);
            return Phrases.in(spoken, () -> MoneyShown.in(money, new RecommendRun(order, wish, n)::run));
        });
    }

    private Wish wish(Currency money, Problems problems) {
        OptionalDouble level = how.serviceLevel(problems);
        if (level.isPresent() && (level.getAsDouble() <= 0 || level.getAsDouble() >= 1)) {
            problems.addOption("--service-level (" + level.getAsDouble()
                    + ") cannot be planned for. Use a value between 0 and 1, such as 0.95.");
            level = OptionalDouble.empty();
        }
        Long fen = budget == null
                ? null
                : Long.valueOf(Math.round(
                        money.fenPerUnit() * new OptionText("--budget", budget, problems).number(0, BUDGET_MOST)));
        return new Wish(level.isPresent() ? level.getAsDouble() : null, fen, NEXT_UNITS);
    }
}
