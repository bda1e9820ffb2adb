package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.model.market.Aim;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.StreamInterest;
import shopping.festival.scenario.AimTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.StreamTerms;

/** What the streams of a scenario want, found in the market that was made. */
record Aims(Scenario scenario, BuiltMarket built) {

    /** The mix with single offers in place of their names. */
    Mix mix() {
        Mix mix = scenario.market().mix();
        List<StreamTerms> terms = scenario.stages().buyers().streams();
        List<StreamInterest> found = new ArrayList<>();
        for (int s = 0; s < terms.size(); s++) {
            found.add(found(mix.streams().get(s), terms.get(s)));
        }
        return mix.withStreams(found);
    }

    private StreamInterest found(StreamInterest interest, StreamTerms stream) {
        AimTerms aim = stream.wants().aim();
        if (aim.namesOffers()) {
            return interest.withAim(Aim.ofOffers(built.catalogue().offers(aim)));
        }
        if (aim.kind() == AimTerms.Kind.ORIGIN && !isSold(aim.origin(), interest.categoryWeights())) {
            throw Mistakes.of("demand: stream " + stream.name() + " wants brands of "
                    + built.market().origins().get(aim.origin())
                    + ", of which nothing is for sale. Give mix.origins a share of it, or want another origin.");
        }
        return interest;
    }

    private boolean isSold(int origin, double[] categoryWeights) {
        return built.market().cells().stream()
                .filter(cell -> cell.origin() == origin)
                .mapToInt(Cell::category)
                .anyMatch(category -> categoryWeights[category] > 0);
    }
}
