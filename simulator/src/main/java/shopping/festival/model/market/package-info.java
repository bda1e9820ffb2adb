/**
 * The nouns of the festival: regions and segments of buyers, origins, categories, marketplaces, sellers, products and
 * offers, what they cost, and the nested choice among them. Open {@code Market} first.
 *
 * <p>Imports {@code base.random}.
 *
 * <p>Next: {@code model.buyers}, the first stage, which chooses.
 */
@NullMarked
package shopping.festival.model.market;

import org.jspecify.annotations.NullMarked;
