package shopping.festival.study.replay.play;

import shopping.festival.study.replay.contract.Placeholders;
import shopping.festival.study.replay.contract.Values;

/**
 * An offer as the shop has it.
 *
 * @param number among those of the replay
 * @param stock units that it begins with
 */
public record Sku(int number, int offer, String name, int stock) implements Values {
    @Override
    public String of(String placeholder) {
        return switch (placeholder) {
            case Placeholders.SKU -> name;
            case Placeholders.STOCK -> Integer.toString(stock);
            default -> "";
        };
    }
}
