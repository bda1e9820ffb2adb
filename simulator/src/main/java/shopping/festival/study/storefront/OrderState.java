package shopping.festival.study.storefront;

import java.util.Locale;

/** What has become of an order. */
enum OrderState {
    OPEN,
    PAID,
    CANCELLED,
    EXPIRED;

    /** In the database and in answers. */
    String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrderState of(String spelling) {
        return valueOf(spelling.toUpperCase(Locale.ROOT));
    }
}
