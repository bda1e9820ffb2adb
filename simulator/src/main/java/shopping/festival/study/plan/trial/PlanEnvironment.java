package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shopping.festival.model.market.Category;
import shopping.festival.result.Program;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.environment.EnvironmentFile;
import shopping.festival.study.plan.environment.EnvironmentRun;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.run.Helpers;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

/** The festival around the shop: found among those kept, or measured and kept. */
public final class PlanEnvironment {
    /** A shop with a larger share of a category's interest changes what its rivals sell. */
    private static final double SMALL = 0.005;

    private final EnvironmentRun run;
    private final String digest;
    private final boolean reused;
    private final ShopGround ground;

    private PlanEnvironment(EnvironmentRun run, String digest, boolean reused, ShopGround ground) {
        this.run = run;
        this.digest = digest;
        this.reused = reused;
        this.ground = ground;
    }

    static PlanEnvironment of(PlanOrder order) {
        Scenario scenario = order.inputs().scenario();
        Shop shop = order.inputs().shop();
        EnvironmentRun run = order.environment().run(scenario);
        EnvironmentFile cache = order.environment().cache();
        String digest = EnvironmentFile.digest(run, Program.version());
        Optional<Environment> kept = cache.read(digest);
        if (kept.isPresent()) {
            order.session().say(Phrases.of("the market without the shop was measured before ({0})", digest));
            return new PlanEnvironment(run, digest, true, order.forecast().ground(scenario, kept.get(), shop));
        }
        order.session()
                .say(Phrases.of(
                        "the market without the shop is measured first: {0} replications at scale {1}",
                        run.replications(), People.plain(run.scale())));
        Environment measured = measure(run, order);
        cache.write(digest, measured);
        return new PlanEnvironment(run, digest, false, order.forecast().ground(scenario, measured, shop));
    }

    private static Environment measure(EnvironmentRun run, PlanOrder order) {
        Session session = order.session();
        try (Helpers helpers = Helpers.call(order.environment().nodes(), order.threads(), session)) {
            session.patience().mustSufficeBeside(run.effort(), run.replications(), helpers.beside(order.threads()));
            RunsProgress progress = session.progress().until("until the shop's own festivals begin");
            try {
                return run.run(helpers.with(order.replicator(progress)));
            } finally {
                progress.end();
            }
        }
    }

    public ShopGround ground() {
        return ground;
    }

    public PlanResult.Market market() {
        List<Category> categories = run.scenario().market().categories();
        int largest = IntStream.range(0, categories.size())
                .boxed()
                .max(Comparator.comparingDouble(ground::shareOf))
                .orElse(0);
        return new PlanResult.Market(
                run.scenario().name(),
                digest,
                run.seed(),
                run.scale(),
                run.replications(),
                reused,
                ground.shareOf(largest),
                categories.get(largest).name());
    }

    /** What makes the environment less true for this shop. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        List<Category> categories = run.scenario().market().categories();
        for (int c = 0; c < categories.size(); c++) {
            double share = ground.shareOf(c);
            if (share > SMALL) {
                warnings.add(Phrases.of(
                        "The shop has {0} of all interest in {1}, more than the 0.5 % below which it can be taken to"
                                + " change nothing for its rivals: what it gains from them, and they from it, is less"
                                + " sure.",
                        People.percent(share), categories.get(c).name()));
            }
        }
        return warnings;
    }
}
