package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.List;

/** What a seller sells, in the order of its file; every SKU once. */
public record Shop(List<Item> items) {
    public Shop {
        items = List.copyOf(items);
    }

    /** The shop as a plan has it: with the ways of fulfilment and the prices that the plan says. */
    public Shop under(Plan plan) {
        if (plan.isAsTheShop()) {
            return this;
        }
        List<Item> its = new ArrayList<>(items);
        plan.fulfilments().forEach((item, mode) -> its.set(item, items.get(item).by(mode)));
        plan.prices().forEach((item, fen) -> its.set(item, its.get(item).at(fen)));
        return new Shop(its);
    }
}
