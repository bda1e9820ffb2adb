package shopping.festival.result.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bugs of telling: one number of a result, or of a row of its tables, is twice what it should be. */
enum Mistold {
    GMV_BY_CATEGORY("/byCategory/apparel", "gmvFen"),
    ORDERS_BY_CATEGORY("/byCategory/cosmetics", "orders"),
    GMV_BY_REGION("/byRegion/East", "gmvFen"),
    ORDERS_BY_REGION("/byRegion/West", "orders"),
    GMV_BY_MODE("/byMode/domestic", "gmvFen"),
    ORDERS_BY_MODE("/byMode/bonded", "orders"),
    DELIVERED_BY_MODE("/byMode/direct", "delivered"),
    GMV_BY_ORIGIN("/foreign/byOrigin/US", "gmvFen"),
    OFFERS_SOLD_OUT_BY_CATEGORY("/stockOut/byCategory/apparel", "offersSoldOut"),
    UNITS_LOST_BY_CATEGORY("/stockOut/byCategory/apparel", "lostUnits"),
    VALUE_LOST_BY_ORIGIN("/stockOut/byOrigin/CN", "lostValueFen"),
    RECOVERED_BY_RIVALS("/stockOut", "recoveredByRivals"),
    REVENUE_BY_ORIGIN("/economics/byOrigin/CN", "revenueFen"),
    UNIT_COST_BY_MODE("/economics/byMode/domestic", "unitCostFen"),
    MARGIN_BY_KIND("/economics/byKind/flagship", "marginFen"),
    LEFTOVER_BY_MARKETPLACE("/economics/byMarketplace/tmall", "leftoverUnits"),
    LEFTOVER_LOSS_BY_ORIGIN("/economics/byOrigin/US", "leftoverLossFen"),
    INTENTS_SATISFIED("/intents", "satisfied"),
    INTENTS_LOST_BUSY("/intents/lost", "busy"),
    INTENTS_LOST_TO_A_FULL_QUEUE("/intents/lost/byRefusal", "queueFull"),
    VALUE_LOST_TO_SHEDDING("/intents/lostFen/byRefusal", "shed"),
    ATTEMPTS_RATE_LIMITED("/attempts/byRefusal", "rateLimited"),
    ATTEMPTS_SOLD_OUT("/attempts", "soldOut"),
    ORDERS_PAID("/orders", "paid"),
    ORDERS_DELIVERED("/orders", "delivered"),
    UNITS_SOLD("/units", "sold");

    private final String pointer;
    private final String key;

    Mistold(String pointer, String key) {
        this.pointer = pointer;
        this.key = key;
    }

    /** Where it is told. */
    String where() {
        return pointer + "/" + key;
    }

    void plant(JsonNode result) {
        ObjectNode row = (ObjectNode) result.at(pointer);
        // Where there is nothing, one more.
        long told = row.get(key).asLong();
        row.put(key, told == 0 ? 1 : 2 * told);
    }
}
