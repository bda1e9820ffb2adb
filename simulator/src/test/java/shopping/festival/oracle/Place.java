package shopping.festival.oracle;

/** Where things happen, in the order in which simultaneous happenings can cause each other. */
enum Place {
    BUYERS,
    CHECKOUT,
    STOCK_SERVICE,
    SELLERS,
    PAYMENT,
    WAREHOUSES,
    DELIVERY
}
