package shopping.festival.engine.node;

import java.util.List;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/**
 * The kinds of actors, as real platforms are divided: by buyer, by seller and by warehouse. Each hosts the stages that
 * share its key, so that an order changes actor only where its key changes.
 */
public enum ActorKind {
    /** Lanes of buyers, with their checkout and their payment. */
    BUYERS(StageName.BUYERS, StageName.CHECKOUT, StageName.PAYMENT),
    /** Offers with their stock. */
    SELLERS(StageName.SELLERS),
    /** Warehouses, with the delivery of what they ship. */
    WAREHOUSES(StageName.WAREHOUSES, StageName.DELIVERY);

    private final List<StageName> stages;

    ActorKind(StageName... stages) {
        this.stages = List.of(stages);
    }

    /** In the order of an order's way. */
    public List<StageName> stages() {
        return stages;
    }

    /** The kind that hosts a stage. */
    public static ActorKind of(StageName stage) {
        return switch (stage) {
            case BUYERS, CHECKOUT, PAYMENT -> BUYERS;
            case SELLERS -> SELLERS;
            case WAREHOUSES, DELIVERY -> WAREHOUSES;
        };
    }

    /** Whether a hop stays inside an actor: both of its stages lie there, and hold the orders of the same buyer or warehouse. */
    public static boolean isLocal(Hop hop) {
        return of(hop.from()) == of(hop.to());
    }

    /** One of them, as people read it. */
    public String actor() {
        return switch (this) {
            case BUYERS -> "buyer";
            case SELLERS -> "seller";
            case WAREHOUSES -> "warehouse";
        };
    }

    /** All of them, as people read it. */
    public String label() {
        return stages.get(0).label();
    }
}
