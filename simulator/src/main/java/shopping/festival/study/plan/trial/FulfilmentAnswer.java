package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Optional;

/**
 * Which way to the buyers.
 *
 * @param choices one a plan
 * @param overall the ways of all plans together; empty with one plan
 */
record FulfilmentAnswer(List<FulfilmentChoice> choices, Optional<Ranking> overall) {}
