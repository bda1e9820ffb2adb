package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shopping.festival.result.ResultFile;
import shopping.festival.study.replay.contract.Answers;
import shopping.festival.study.replay.contract.BodyTemplate;
import shopping.festival.study.replay.contract.Call;
import shopping.festival.study.replay.contract.Placeholders;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;

/**
 * {@code journey.json}: the steps of a purchase with their placeholders and what their answers mean, for scripts that
 * follow a buyer beyond the first order.
 */
final class JourneyFile {
    static final String NAME = "journey.json";
    private static final double MILLI = 1_000;

    private final Target target;

    private JourneyFile(Target target) {
        this.target = target;
    }

    static void write(FirstOrders orders, Path folder) throws IOException {
        ResultFile.write(folder.resolve(NAME), new JourneyFile(orders.target()).tree(orders));
    }

    private Map<String, Object> tree(FirstOrders orders) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("target", target.name());
        tree.put("base", Origin.of(target.address()) + target.address().prefix());
        tree.put("timeout_ms", target.timeoutMillis());
        tree.put("first_orders", orders.size());
        tree.put("ends_ms", orders.endMicros() / MILLI);
        tree.put("expiry_ms", orders.expiryMicros() / MILLI);
        tree.put("numbers", List.of(Placeholders.UNITS, Placeholders.PRICE));
        tree.put("steps", target.steps().stream().map(this::step).toList());
        tree.put("cancel", target.cancel().map(this::step).orElse(null));
        return tree;
    }

    private Map<String, @Nullable Object> step(Step step) {
        Call call = step.call();
        Map<String, String> named = new TreeMap<>();
        call.headers().forEach((name, value) -> named.put(name, value.toString()));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", step.name());
        tree.put("think", step.after().contains(Step.Delay.THINK));
        tree.put("payment", step.after().contains(Step.Delay.PAYMENT));
        tree.put("method", call.method());
        tree.put("path", call.path().toString());
        tree.put("headers", Headers.with(named, call.body().isPresent()));
        tree.put("body", call.body().map(BodyTemplate::unfilled).orElse(null));
        Map<String, String> take = new TreeMap<>();
        step.take().forEach((name, place) -> take.put(name, place.toString()));
        tree.put("take", take);
        tree.put(
                "answers",
                step.answers().rules().stream().map(JourneyFile::rule).toList());
        return tree;
    }

    private static Map<String, Object> rule(Answers.Rule rule) {
        Map<String, String> where = new TreeMap<>();
        rule.where().forEach(one -> where.put(one.place(), one.text()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("outcome", rule.outcome().label());
        tree.put("statuses", new ArrayList<>(rule.statuses()));
        tree.put("where", where);
        return tree;
    }
}
