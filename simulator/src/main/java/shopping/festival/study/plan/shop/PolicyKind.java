package shopping.festival.study.plan.shop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways of replenishing stock, as plans spell them. */
enum PolicyKind {
    NONE("none", List.of(""), Set.of()),
    ONE_OFF("one-off", List.of("oneoff"), Set.of(PlanColumn.ORDER_QUANTITY, PlanColumn.ARRIVES_AT)),
    REORDER_POINT(
            "(r,Q)",
            List.of("rq", "r,q"),
            Set.of(
                    PlanColumn.REORDER_POINT,
                    PlanColumn.ORDER_QUANTITY,
                    PlanColumn.LEAD_TIME_HOURS,
                    PlanColumn.LEAD_TIME_CV)),
    ORDER_UP_TO(
            "(s,S)",
            List.of("ss", "s,s"),
            Set.of(
                    PlanColumn.REORDER_POINT,
                    PlanColumn.ORDER_UP_TO,
                    PlanColumn.LEAD_TIME_HOURS,
                    PlanColumn.LEAD_TIME_CV)),
    BASE_STOCK(
            "base-stock",
            List.of("basestock"),
            Set.of(PlanColumn.ORDER_UP_TO, PlanColumn.LEAD_TIME_HOURS, PlanColumn.LEAD_TIME_CV));

    private final String spelling;
    private final List<String> others;
    private final Set<PlanColumn> uses;

    PolicyKind(String spelling, List<String> others, Set<PlanColumn> uses) {
        this.spelling = spelling;
        this.others = others;
        this.uses = uses;
    }

    /** Empty for what is no policy. */
    static Optional<PolicyKind> of(String text) {
        String key = Names.key(text).replace(" ", "").replaceAll("(?<=,)-", "");
        return Stream.of(values())
                .filter(k -> k.spelling.toLowerCase(java.util.Locale.ROOT).equals(key) || k.others.contains(key))
                .findFirst();
    }

    static List<String> spellings() {
        return Stream.of(values()).map(PolicyKind::spelling).toList();
    }

    String spelling() {
        return spelling;
    }

    /** The columns it needs or reads. */
    Set<PlanColumn> uses() {
        return uses;
    }
}
