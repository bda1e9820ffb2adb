package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shopping.festival.base.random.Law;
import shopping.festival.base.text.CsvTable;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;

/** Writes a plan as {@link PlanFile} reads it, to an equal plan. Suppliers without limit, lead times fixed or gamma. */
public final class PlanWriter {
    private final Shop shop;
    private final Terrain terrain;
    private final Plan plan;
    private final List<PlanColumn> columns;

    private PlanWriter(Shop shop, Terrain terrain, Plan plan) {
        this.shop = shop;
        this.terrain = terrain;
        this.plan = plan;
        this.columns = Stream.of(PlanColumn.values()).filter(this::isWritten).toList();
    }

    private boolean isWritten(PlanColumn column) {
        return switch (column) {
            case FULFILMENT -> !plan.fulfilments().isEmpty();
            case PRICE -> !plan.prices().isEmpty();
            default -> true;
        };
    }

    public static void write(Path file, Shop shop, Terrain terrain, Plan plan) throws IOException {
        PlanWriter writer = new PlanWriter(shop, terrain, plan);
        CsvTable.write(file, writer.labels(), writer::rows);
    }

    /** Leaves the writer open. */
    public static void write(Writer out, Shop shop, Terrain terrain, Plan plan) throws IOException {
        PlanWriter writer = new PlanWriter(shop, terrain, plan);
        CsvTable.write(out, writer.labels(), writer::rows);
    }

    private List<String> labels() {
        return columns.stream().map(Column::label).toList();
    }

    private void rows(Consumer<List<String>> table) {
        for (Stocking stocking : plan.stockings()) {
            Map<PlanColumn, String> row = new EnumMap<>(PlanColumn.class);
            row.put(PlanColumn.SKU, shop.items().get(stocking.item()).sku());
            row.put(
                    PlanColumn.LOCATION,
                    terrain.locations().get(stocking.warehouse()).name());
            row.put(PlanColumn.INITIAL_UNITS, Integer.toString(stocking.initialUnits()));
            Mode mode = plan.fulfilments().get(stocking.item());
            row.put(PlanColumn.FULFILMENT, mode == null ? "" : mode.label());
            Long fen = plan.prices().get(stocking.item());
            row.put(PlanColumn.PRICE, fen == null ? "" : Money.text(fen));
            if (stocking.policy() instanceof Policy.OneOff oneOff && oneOff.at().length > 0) {
                for (int i = 0; i < oneOff.at().length; i++) {
                    delivery(row, oneOff.at()[i], oneOff.units()[i]);
                    write(table, row);
                    // Further deliveries do not repeat what is on hand.
                    row.put(PlanColumn.INITIAL_UNITS, "");
                }
            } else {
                policy(row, stocking.policy());
                write(table, row);
            }
        }
    }

    private void write(Consumer<List<String>> table, Map<PlanColumn, String> row) {
        table.accept(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }

    private static void delivery(Map<PlanColumn, String> row, long at, int units) {
        row.put(PlanColumn.POLICY, PolicyKind.ONE_OFF.spelling());
        row.put(PlanColumn.ORDER_QUANTITY, Integer.toString(units));
        row.put(PlanColumn.ARRIVES_AT, Instants.text(at));
    }

    private static void policy(Map<PlanColumn, String> row, Policy policy) {
        PolicyKind kind = PolicyKind.NONE;
        if (policy instanceof Policy.ReorderPoint rq) {
            kind = PolicyKind.REORDER_POINT;
            row.put(PlanColumn.REORDER_POINT, Integer.toString(rq.reorderPoint()));
            row.put(PlanColumn.ORDER_QUANTITY, Integer.toString(rq.quantity()));
            lead(row, rq.lead());
        } else if (policy instanceof Policy.OrderUpTo ss) {
            kind = PolicyKind.BASE_STOCK;
            if (ss.reorderPoint() != ss.upTo() - 1) {
                kind = PolicyKind.ORDER_UP_TO;
                row.put(PlanColumn.REORDER_POINT, Integer.toString(ss.reorderPoint()));
            }
            row.put(PlanColumn.ORDER_UP_TO, Integer.toString(ss.upTo()));
            lead(row, ss.lead());
        }
        row.put(PlanColumn.POLICY, kind.spelling());
    }

    private static void lead(Map<PlanColumn, String> row, Law lead) {
        row.put(PlanColumn.LEAD_TIME_HOURS, LeadTime.hours(lead));
        row.put(PlanColumn.LEAD_TIME_CV, LeadTime.cv(lead));
    }
}
