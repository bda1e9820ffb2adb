package shopping.festival.study.replay.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.replay.contract.Call;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.Template;
import shopping.festival.study.replay.contract.Values;
import shopping.festival.study.replay.wire.HttpWire;
import shopping.festival.study.replay.wire.Reply;
import shopping.festival.study.replay.wire.Request;

/** The shop's own books: its stock is set before the load, stock and orders are read back after it. */
public final class ShopBooks {
    private static final int SHOWN_CHARACTERS = 200;

    private final Target target;
    private final HttpWire wire;
    private final BooleanSupplier isStopped;
    private final Requests requests;

    /** @param isStopped whether the user has broken it off: then what is under way ends as it is */
    public ShopBooks(Target target, HttpWire wire, BooleanSupplier isStopped) {
        this.target = target;
        this.wire = wire;
        this.isStopped = isStopped;
        this.requests = new Requests(target.address().prefix());
    }

    /** @throws Mistakes if the shop does not do it */
    public void setStock(List<Sku> skus) {
        AtomicReference<@Nullable String> refused = new AtomicReference<>();
        Sweep.over(
                wire,
                target.timeoutMillis(),
                skus,
                new Sweep.Each<>() {
                    @Override
                    public Request request(Sku sku) {
                        return ShopBooks.this.request(target.shelf().set(), sku);
                    }

                    @Override
                    public boolean replied(Sku sku, Reply reply) {
                        boolean isDone =
                                reply.isAnswered() && target.shelf().done().contains(reply.status());
                        if (!isDone) {
                            refused.compareAndSet(null, why(sku, reply));
                        }
                        return isDone;
                    }
                },
                isStopped);
        String why = refused.get();
        if (why != null) {
            throw Mistakes.of(why);
        }
    }

    private String why(Sku sku, Reply reply) {
        String what = "the stock of " + sku.name() + " could not be set at "
                + target.address().authority() + ": ";
        if (reply.kind() == Reply.Kind.UNSENT) {
            return what + wire.trouble();
        }
        if (!reply.isAnswered()) {
            return what + "the request was " + reply.kind().words()
                    + ". Mend the shop, or stock.set in the target file.";
        }
        String body = new String(reply.body(), StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
        String shown = OneLine.of(body.substring(0, Math.min(body.length(), SHOWN_CHARACTERS)));
        return what + "it answered " + reply.status()
                + (shown.isEmpty() ? "" : " " + shown)
                + ". Mend stock.set in the target file, or its done.";
    }

    /** Units left by the shop's own counter; what it does not tell is missing. */
    public Map<Sku, Long> left(List<Sku> skus) {
        Map<Sku, Long> left = new TreeMap<>(Comparator.comparingInt(Sku::number));
        Sweep.over(
                wire,
                target.timeoutMillis(),
                skus,
                new Sweep.Each<>() {
                    @Override
                    public Request request(Sku sku) {
                        return ShopBooks.this.request(target.shelf().read(), sku);
                    }

                    @Override
                    public boolean replied(Sku sku, Reply reply) {
                        JsonNode units = Requests.tree(reply).at(target.shelf().left());
                        boolean isTold = units.isIntegralNumber() && units.canConvertToLong();
                        if (reply.isAnswered() && reply.status() / 100 == 2 && isTold) {
                            left.put(sku, units.longValue());
                        }
                        return true;
                    }
                },
                isStopped);
        return left;
    }

    /** The orders that the shop has by the keys of purchases; a purchase of which it tells nothing is missing. */
    public Map<Purchase, List<ReadBack.Found>> orders(List<Purchase> purchases) {
        Map<Purchase, List<ReadBack.Found>> orders = new TreeMap<>(Comparator.comparing(Purchase::key)
                .thenComparingInt(p -> p.sku().number()));
        if (target.readBack().isEmpty()) {
            return orders;
        }
        ReadBack back = target.readBack().get();
        List<Purchase> known = purchases.stream().filter(Purchase::mayBeKnown).toList();
        Sweep.over(
                wire,
                target.timeoutMillis(),
                new ArrayList<>(known),
                new Sweep.Each<>() {
                    @Override
                    public Request request(Purchase purchase) {
                        return ShopBooks.this.request(back.call(), purchase);
                    }

                    @Override
                    public boolean replied(Purchase purchase, Reply reply) {
                        JsonNode body = Requests.tree(reply);
                        if (reply.isAnswered()
                                && reply.status() / 100 == 2
                                && body.at(back.orders()).isArray()) {
                            orders.put(purchase, back.in(body));
                        }
                        return true;
                    }
                },
                isStopped);
        return orders;
    }

    /** The placeholders of these calls are ours, so they fit. */
    private Request request(Call call, Values values) {
        try {
            return requests.of(call, values);
        } catch (Template.Unfit e) {
            throw Mistakes.of(call.path() + ": " + e.getMessage() + ". Mend skus in the target file.");
        }
    }
}
