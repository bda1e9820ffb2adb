package shopping.festival.study.plan.day;

import java.util.List;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Scenario;

/** Where a shop sells: the brands' marketplace inside the country or across the border. */
public final class Marketplaces {
    private static final String DOMESTIC = "tmall";
    private static final String CROSS_BORDER = "tmall-global";

    private Marketplaces() {}

    /** Index of the marketplace for a mode: the scenario's first one if it has none of the usual names. */
    public static int of(Scenario scenario, Mode mode) {
        List<String> names = scenario.market().marketplaces();
        return Math.max(0, names.indexOf(mode.crossBorder() ? CROSS_BORDER : DOMESTIC));
    }
}
