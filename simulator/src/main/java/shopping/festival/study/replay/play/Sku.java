package shopping.festival.study.replay.play;

/**
 * An offer as the shop has it.
 *
 * @param number among those of the replay
 * @param stock units that it begins with
 */
public record Sku(int number, int offer, String name, int stock) {}
