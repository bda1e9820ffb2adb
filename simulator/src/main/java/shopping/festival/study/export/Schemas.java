package shopping.festival.study.export;

import java.util.List;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.study.export.olist.OlistSchema;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.star.StarSchema;
import shopping.festival.study.export.table.Portion;

/** What a schema is made of. */
final class Schemas {
    private Schemas() {}

    static List<Portion> portions(ExportOrder order, Festival festival, SpilledRun run, StockLedger stock) {
        return switch (order.schema()) {
            case STAR -> StarSchema.portions(festival, run, stock);
            case OLIST -> OlistSchema.portions(festival, run);
        };
    }
}
