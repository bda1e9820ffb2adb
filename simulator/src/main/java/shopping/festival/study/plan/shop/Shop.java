package shopping.festival.study.plan.shop;

import java.util.List;

/** What a seller sells, in the order of its file; every SKU once. */
public record Shop(List<Item> items) {
    public Shop {
        items = List.copyOf(items);
    }
}
