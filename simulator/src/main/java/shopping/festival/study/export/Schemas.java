package shopping.festival.study.export;

import java.util.List;
import java.util.Optional;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.study.export.olist.OlistSchema;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.star.StarSchema;
import shopping.festival.study.export.table.Portion;

/** What a schema is made of. */
final class Schemas {
    private Schemas() {}

    /** What is known of an hour once that is over everywhere, while the run goes on. */
    static Optional<Portion> ofHour(Schema schema, Festival festival, SpilledRun run, int hour) {
        return switch (schema) {
            case STAR -> StarSchema.movements(festival, run, hour);
            case OLIST -> Optional.empty();
        };
    }

    /** All else, once the run has ended. */
    static List<Portion> rest(Schema schema, Festival festival, SpilledRun run, StockLedger stock) {
        return switch (schema) {
            case STAR -> StarSchema.rest(festival, run, stock);
            case OLIST -> OlistSchema.portions(festival, run);
        };
    }
}
