package shopping.festival.study.replay.verdict;

import java.util.List;
import java.util.Map;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.Sku;

/**
 * All that is known of a shop after a replay.
 *
 * @param left units by its own counter; what it did not tell is missing
 * @param orders that it has by the keys of purchases; what it did not tell is missing
 */
public record Evidence(Played played, Map<Sku, Long> left, Map<Purchase, List<ReadBack.Found>> orders) {}
