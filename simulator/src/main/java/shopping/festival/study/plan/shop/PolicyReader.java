package shopping.festival.study.plan.shop;

import java.util.List;
import java.util.Optional;
import shopping.festival.base.random.Law;
import shopping.festival.base.text.WordList;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;

/** Reads how one row of a plan replenishes its stock. */
final class PolicyReader {
    private static final int UNITS_MAX = StockPlan.UNITS_MAX;
    private static final List<PlanColumn> DETAILS =
            List.of(PlanColumn.values()).subList(PlanColumn.REORDER_POINT.ordinal(), PlanColumn.FULFILMENT.ordinal());

    private final Terrain terrain;

    /** Units that come at an instant. */
    record Delivery(long at, int units) {}

    /** What a row says: nothing, a delivery, a policy, or nonsense that is noted. */
    record Told(Optional<Delivery> delivery, Policy policy, boolean isFailed) {
        private static final Told FAILED = new Told(Optional.empty(), Policy.NONE, true);

        private static Told of(Policy policy) {
            return new Told(Optional.empty(), policy, false);
        }
    }

    PolicyReader(Terrain terrain) {
        this.terrain = terrain;
    }

    Told read(Row row) {
        Cell cell = row.cell(PlanColumn.POLICY);
        Optional<PolicyKind> named = PolicyKind.of(cell.text());
        if (named.isEmpty()) {
            cell.wrong("is not a policy. Use " + WordList.of(PolicyKind.spellings(), "or") + ".");
            return Told.FAILED;
        }
        PolicyKind kind = named.get();
        boolean clean = checkUnused(row, cell, kind);
        Told told = switch (kind) {
            case NONE -> Told.of(Policy.NONE);
            case ONE_OFF -> delivery(row);
            case REORDER_POINT -> reorderPoint(row);
            case ORDER_UP_TO -> orderUpTo(row);
            case BASE_STOCK -> baseStock(row);
        };
        return clean ? told : Told.FAILED;
    }

    /** A value that the policy has no use for is a slip; where no policy is named, it is one that matters. */
    private static boolean checkUnused(Row row, Cell policy, PolicyKind kind) {
        boolean clean = true;
        for (PlanColumn column : DETAILS) {
            Cell detail = row.cell(column);
            if (kind.uses().contains(column)
                    || detail.isEmpty()
                    || detail.text().matches("0+(\\.0*)?")) {
                continue;
            }
            if (policy.isEmpty()) {
                detail.wrong("stands there, but policy is empty. Name a policy, or clear this.");
                clean = false;
            } else {
                detail.odd("is not used by policy " + kind.spelling() + ".");
            }
        }
        return clean;
    }

    private Told delivery(Row row) {
        int units = row.cell(PlanColumn.ORDER_QUANTITY).units(1, UNITS_MAX);
        Cell arrives = row.cell(PlanColumn.ARRIVES_AT);
        long at = Instants.read(arrives);
        if (at >= terrain.dayLength()) {
            arrives.odd(
                    "is after the festival's end (" + Instants.text(terrain.dayLength()) + "): it will sell nothing.");
        }
        return new Told(Optional.of(new Delivery(at, units)), Policy.NONE, units < 0 || at < 0);
    }

    private static Told reorderPoint(Row row) {
        int reorder = row.cell(PlanColumn.REORDER_POINT).units(0, UNITS_MAX);
        int quantity = row.cell(PlanColumn.ORDER_QUANTITY).units(1, UNITS_MAX);
        boolean failed = reorder < 0 || quantity < 0;
        return lead(row)
                .filter(lead -> !failed)
                .map(lead -> Told.of(new Policy.ReorderPoint(reorder, quantity, lead, Policy.ENDLESS)))
                .orElse(Told.FAILED);
    }

    private static Told orderUpTo(Row row) {
        Cell point = row.cell(PlanColumn.REORDER_POINT);
        int reorder = point.units(0, UNITS_MAX);
        int upTo = row.cell(PlanColumn.ORDER_UP_TO).units(1, UNITS_MAX);
        if (reorder >= upTo && upTo > 0) {
            point.wrong("is not below order_up_to (" + upTo + "). Order up to more than the reorder point.");
            reorder = -1;
        }
        return upTo(row, reorder, upTo, reorder < 0 || upTo < 0);
    }

    private static Told baseStock(Row row) {
        int upTo = row.cell(PlanColumn.ORDER_UP_TO).units(1, UNITS_MAX);
        return upTo(row, upTo - 1, upTo, upTo < 0);
    }

    private static Told upTo(Row row, int reorder, int upTo, boolean wrong) {
        return lead(row)
                .filter(lead -> !wrong)
                .map(lead -> Told.of(new Policy.OrderUpTo(reorder, upTo, lead, Policy.ENDLESS)))
                .orElse(Told.FAILED);
    }

    private static Optional<Law> lead(Row row) {
        return LeadTime.read(row.cell(PlanColumn.LEAD_TIME_HOURS), row.cell(PlanColumn.LEAD_TIME_CV));
    }
}
