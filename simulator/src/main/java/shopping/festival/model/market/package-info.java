/**
 * The nouns of the festival: regions and segments of buyers, origins, categories, marketplaces, sellers, products and
 * offers, and the nested choice among them.
 *
 * <p>May import {@code time}, {@code random}, {@code flow} and {@code servers}. Next: {@code buyers}, the first stage.
 */
package shopping.festival.model.market;
