package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.replay.contract.SkuNames;
import shopping.festival.study.replay.timetable.StretchStock;

/** The offers that the shop has, with what each begins with. */
public final class Skus {
    private final Sku[] byOffer;
    private final List<Sku> all = new ArrayList<>();

    public Skus(int offers, SkuNames names, StretchStock stock) {
        byOffer = new Sku[offers];
        for (int offer = 0; offer < offers; offer++) {
            Optional<String> name = names.of(offer);
            if (name.isPresent()) {
                byOffer[offer] = new Sku(all.size(), offer, name.get(), stock.of(offer));
                all.add(byOffer[offer]);
            }
        }
    }

    public Optional<Sku> of(int offer) {
        return Optional.ofNullable(byOffer[offer]);
    }

    public List<Sku> all() {
        return all;
    }
}
