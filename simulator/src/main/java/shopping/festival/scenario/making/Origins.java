package shopping.festival.scenario.making;

import java.util.Optional;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.PopulationSpec;

/** Which origins are countries, and which stand for a group of newcomers. */
final class Origins {
    private final NewcomerSpec[] groups;
    private final MarketTerms terms;

    Origins(PopulationSpec spec, MarketTerms terms) {
        this.groups = new NewcomerSpec[terms.origins().size()];
        this.terms = terms;
        spec.newcomers().forEach(n -> groups[n.origin()] = n);
    }

    /** @param origin -1 for any */
    boolean isCountry(int origin) {
        return origin < 0 || groups[origin] == null;
    }

    boolean isForeignCountry(int origin) {
        return origin != terms.home() && isCountry(origin);
    }

    Optional<NewcomerSpec> newcomers(int origin) {
        return Optional.ofNullable(groups[origin]);
    }

    /** Groups of one country are twins: what they sell, how well and at what price is the same. */
    String nameOf(int origin) {
        return newcomers(origin)
                .map(n -> "newcomers of " + n.group().country())
                .orElseGet(() -> terms.origins().get(origin));
    }
}
