package shopping.festival.scenario.making;

import shopping.festival.scenario.AimTerms;

/** Finds the offers that a scenario names. */
@FunctionalInterface
interface Catalogue {
    /** Those of a seller, product or offer that exists. */
    int[] offers(AimTerms aim);
}
