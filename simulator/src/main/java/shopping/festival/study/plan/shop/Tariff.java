package shopping.festival.study.plan.shop;

import java.util.List;
import shopping.festival.model.market.Mode;

/**
 * What the way of one parcel costs whoever says nothing else, with goods of one origin.
 *
 * @param modes per location: how a parcel that leaves there reaches its buyer
 * @param fen per location
 * @param usual per {@link Mode}: where no location is named
 */
public record Tariff(List<Mode> modes, List<Long> fen, List<Long> usual) {
    public Tariff {
        modes = List.copyOf(modes);
        fen = List.copyOf(fen);
        usual = List.copyOf(usual);
    }
}
