package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.scenario.hocon.Section;

/** Reads how sellers take orders. */
final class SellersReader {
    private SellersReader() {}

    /** @param preference per segment, the place of each warehouse in the order in which they are asked */
    static SellersRules read(Section sellers, Section demand, Section payment, int[][] preference) {
        boolean atPayment = sellers.choice("reserveAt", List.of("order", "payment")) == 1;
        boolean backorder = sellers.choice("whenSoldOut", List.of("lost", "backorder")) == 1;
        boolean partial = sellers.flag("partial");
        if (partial && (atPayment || backorder)) {
            sellers.at("partial")
                    .wrong(
                            "has no meaning with " + (atPayment ? "reserveAt = payment" : "whenSoldOut = backorder"),
                            "Use partial = off.");
        }
        long reactionLeast = demand.duration("reactionLeast", 0, VirtualTime.HORIZON);
        return new SellersRules(atPayment, backorder, partial, reactionLeast, payment.time("think"), preference);
    }
}
