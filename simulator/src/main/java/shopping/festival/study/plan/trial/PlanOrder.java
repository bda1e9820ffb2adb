package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.engine.Replicator;
import shopping.festival.result.Program;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.environment.EnvironmentTerms;
import shopping.festival.view.text.People;

/**
 * What one trial of a shop was asked for.
 *
 * @param seed of the shop's luck; that of the market is the scenario's
 */
public record PlanOrder(
        PlanInputs inputs,
        EnvironmentTerms environment,
        ForecastTerms forecast,
        long seed,
        int threads,
        Session session) {

    /** The festival around the shop, found or measured. */
    public PlanEnvironment surroundings() {
        session.say(inputs.shop().items().size() + " items meet "
                + inputs.scenario().name());
        PlanEnvironment found = PlanEnvironment.of(this);
        inputs.warnings().forEach(session::warn);
        if (found.ground().commonCv() > 0) {
            session.say("all forecasts share an error of coefficient of variation "
                    + People.plain(Math.rint(1000 * found.ground().commonCv()) / 1000) + " (--common-cv)");
        }
        found.warnings().forEach(w -> session.warn("warning: " + w));
        return found;
    }

    public Replicator replicator(RunsProgress progress) {
        return session.replicator(seed, threads, progress);
    }

    /** Refuses to begin what would take more than an hour: so many replications of so many plans. */
    public void mustSuffice(ShopGround ground, int replications, int plans) {
        Stock first = new Stock(inputs.plans().get(0), inputs.shop().items().size());
        Effort effort = new ShopRun(ground).effort(first);
        session.patience().mustSuffice(effort, (double) replications * plans, threads);
    }

    /** Those of the seller's files, then those of the festival around the shop. */
    public List<String> warnings(PlanEnvironment surroundings) {
        return Stream.concat(inputs.warnings().stream(), surroundings.warnings().stream())
                .toList();
    }

    public PlanResult.Facts facts(double wallSeconds) {
        return new PlanResult.Facts(
                Program.version(),
                inputs.shopFile().toString(),
                inputs.shop().items().size(),
                seed,
                threads,
                wallSeconds);
    }
}
