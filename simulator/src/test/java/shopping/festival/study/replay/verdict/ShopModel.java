package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.play.Purchase;

/** A shop in memory that does one thing after the other, and is right if its stock is and it honours keys. */
final class ShopModel {
    private static final class Order {
        final Purchase purchase;
        final long end;
        boolean isPaid;
        boolean isCancelled;

        Order(Purchase purchase, long end) {
            this.purchase = purchase;
            this.end = end;
        }

        boolean isOpen(long now) {
            return !isPaid && !isCancelled && now < end;
        }
    }

    private final long stock;
    private final History.Manners manners;
    private final List<Order> orders = new ArrayList<>();

    ShopModel(long stock, History.Manners manners) {
        this.stock = stock;
        this.manners = manners;
    }

    long left(long now) {
        return stock
                - orders.stream()
                        .filter(o -> o.isPaid || manners.reservesAtOrder() && o.isOpen(now))
                        .mapToLong(o -> o.purchase.units())
                        .sum();
    }

    History.Done order(Purchase purchase, long now) {
        if (manners.honoursKeys()) {
            for (int i = 0; i < orders.size(); i++) {
                Order order = orders.get(i);
                if (order.purchase == purchase) {
                    // A key whose order has ended is refused, or begins anew where it has expired.
                    if (order.isPaid || order.isOpen(now)) {
                        return new History.Done(Outcome.ACCEPTED, i);
                    }
                    if (order.isCancelled) {
                        return new History.Done(Outcome.SOLD_OUT, -1);
                    }
                }
            }
        }
        if (left(now) < purchase.units()) {
            return new History.Done(Outcome.SOLD_OUT, -1);
        }
        orders.add(new Order(purchase, now + manners.expiry()));
        return new History.Done(Outcome.ACCEPTED, orders.size() - 1);
    }

    History.Done pay(int number, long now) {
        Order order = orders.get(number);
        if (order.isPaid) {
            return new History.Done(Outcome.ACCEPTED, number);
        }
        boolean isThere = manners.reservesAtOrder() || left(now) >= order.purchase.units();
        if (!order.isOpen(now) || !isThere) {
            return new History.Done(Outcome.SOLD_OUT, number);
        }
        order.isPaid = true;
        return new History.Done(Outcome.ACCEPTED, number);
    }

    History.Done cancel(int number) {
        Order order = orders.get(number);
        order.isPaid = false;
        order.isCancelled = true;
        return new History.Done(Outcome.ACCEPTED, number);
    }

    List<ReadBack.Found> orders(Purchase purchase, long now) {
        List<ReadBack.Found> found = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            if (orders.get(i).purchase == purchase) {
                found.add(new ReadBack.Found(Integer.toString(i), purchase.units(), orders.get(i).isPaid));
            }
        }
        return found;
    }
}
