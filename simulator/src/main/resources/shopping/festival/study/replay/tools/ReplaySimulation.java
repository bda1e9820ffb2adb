import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replays a stretch of a festival with Gatling: the users of every second are injected in it, and each sends its first
 * order at its own instant. Run with {@code -Dreplay=FOLDER}, where journey.json, requests.csv and rate.csv are.
 */
public class ReplaySimulation extends Simulation {
    private static final Path FOLDER = Path.of(System.getProperty("replay", ".")).toAbsolutePath();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)\\}");
    private static final Pattern ANY = Pattern.compile("(.*?)/\\*(/.*)?");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Whoever is injected in a second is there before its own instant, a second later. */
    private static final long LEAD_MILLIS = 1_000;

    private final JsonNode journey = tree(text("journey.json"));
    private final JsonNode steps = journey.get("steps");
    private final boolean isPaidHere = isPaidHere();
    /** When the replay began: told by whoever is injected first. */
    private final AtomicLong began = new AtomicLong();

    {
        ChainBuilder buyer = feed(csv(FOLDER.resolve("requests.csv").toString()).queue())
                .exec(session -> session.set("go", 0))
                .exec(pause(this::untilFirst))
                .exec(sent(steps.get(0), 0));
        for (int n = 1; n < steps.size(); n++) {
            int step = n;
            buyer = buyer.exec(doIf(session -> session.getInt("go") == step)
                    .then(pause(session -> session.get("wait")).exec(sent(steps.get(n), n))));
        }
        if (!journey.get("cancel").isNull()) {
            buyer = buyer.exec(doIf(session -> session.getInt("go") == -1)
                    .then(pause(session -> session.get("wait")).exec(sent(journey.get("cancel"), steps.size()))));
        }
        setUp(scenario("festival").exec(buyer).injectOpen(arrivals()))
                .protocols(http.disableFollowRedirect().disableCaching().shareConnections().disableWarmUp());
    }

    private static List<OpenInjectionStep> list() {
        return new ArrayList<>();
    }

    /** As many as rate.csv says, second by second. */
    private static OpenInjectionStep[] arrivals() {
        List<OpenInjectionStep> arrivals = list();
        text("rate.csv").lines().skip(1).forEach(line -> {
            int users = Integer.parseInt(line.split(",")[1]);
            Duration second = Duration.ofSeconds(1);
            arrivals.add(users == 0 ? nothingFor(second) : constantUsersPerSec(users).during(second));
        });
        return arrivals.toArray(new OpenInjectionStep[0]);
    }

    private Duration untilFirst(Session session) {
        double at = Double.parseDouble(session.getString("at_ms"));
        long now = System.currentTimeMillis();
        began.compareAndSet(0, now - (long) (at / 1000) * 1000);
        return Duration.ofMillis(Math.max(0, began.get() + LEAD_MILLIS + (long) at - now));
    }

    /** A step, and what is to be done after its answer: {@code go} is the next step, -1 to give back, -2 for nothing. */
    private ChainBuilder sent(JsonNode step, int n) {
        HttpRequestActionBuilder request = http(step.get("name").asText())
                .httpRequest(step.get("method").asText(), session -> journey.get("base").asText()
                        + filled(step.get("path").asText(), session, ReplaySimulation::escaped))
                .requestTimeout(Duration.ofMillis(journey.get("timeout_ms").asLong()));
        for (Map.Entry<String, JsonNode> header : step.get("headers").properties()) {
            String value = header.getValue().asText();
            request = request.header(header.getKey(), session -> filled(value, session, UnaryOperator.identity()));
        }
        if (!step.get("body").isNull()) {
            request = request.body(StringBody(session -> filledTree(step.get("body"), session).toString()));
        }
        return exec(session -> session.set("status", 0).set("answer", ""))
                .exec(request.check(
                        status().saveAs("status"), status().in(statuses(step)), bodyString().saveAs("answer")))
                .exec(session -> next(session, step, n));
    }

    private static List<Integer> statuses(JsonNode step) {
        Set<Integer> statuses = new TreeSet<>();
        step.get("answers").forEach(rule -> rule.get("statuses").forEach(status -> statuses.add(status.asInt())));
        return List.copyOf(statuses);
    }

    private Session next(Session before, JsonNode step, int n) {
        Session session = before.set("go", -2);
        JsonNode answer = tree(session.getString("answer"));
        if (n == steps.size() || !isAccepted(step, session.getInt("status"), answer)) {
            return session;
        }
        for (Map.Entry<String, JsonNode> taken : step.get("take").properties()) {
            String value = answer.at(taken.getValue().asText()).asText("");
            if (value.isEmpty()) {
                return session.markAsFailed();
            }
            session = session.set(taken.getKey(), value);
        }
        JsonNode following = steps.get(n + 1);
        if (following == null && isPaidHere) {
            return session;
        }
        double wait = following == null || following.get("think").asBoolean() ? millis(session, "think_ms") : 0;
        String pays = session.getString("pays");
        boolean isPayment = following == null || following.get("payment").asBoolean();
        wait += isPayment ? millis(session, "payment_ms") : 0;
        if (isPayment && !pays.equals("yes")) {
            return waiting(session, -1, pays.equals("never") ? journey.get("expiry_ms").asDouble() : wait);
        }
        return following == null ? session : waiting(session, n + 1, wait);
    }

    private static double millis(Session session, String column) {
        return Double.parseDouble(session.getString(column));
    }

    private Session waiting(Session session, int go, double millis) {
        double ends = began.get() + LEAD_MILLIS + journey.get("ends_ms").asDouble();
        return System.currentTimeMillis() + millis > ends
                ? session
                : session.set("go", go).set("wait", Duration.ofNanos((long) (millis * 1e6)));
    }

    private static boolean isAccepted(JsonNode step, int status, JsonNode answer) {
        for (JsonNode rule : step.get("answers")) {
            boolean fits = false;
            for (JsonNode one : rule.get("statuses")) {
                fits |= one.asInt() == status;
            }
            for (Map.Entry<String, JsonNode> place : rule.get("where").properties()) {
                fits &= holds(answer, place.getKey(), place.getValue().asText());
            }
            if (fits) {
                return rule.get("outcome").asText().equals("accepted");
            }
        }
        return false;
    }

    /** Whether a text stands at a place; a part of that which is * is any element. */
    private static boolean holds(JsonNode tree, String place, String said) {
        Matcher any = ANY.matcher(place);
        if (!any.matches()) {
            return tree.at(place).asText("").equals(said);
        }
        for (JsonNode element : tree.at(any.group(1))) {
            if (holds(element, any.group(2) == null ? "" : any.group(2), said)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaidHere() {
        boolean is = false;
        for (JsonNode step : steps) {
            is |= step.get("payment").asBoolean();
        }
        return is;
    }

    private static String filled(String template, Session session, UnaryOperator<String> escape) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(
                        escape.apply(session.contains(m.group(1)) ? session.getString(m.group(1)) : "")));
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private JsonNode filledTree(JsonNode node, Session session) {
        if (node.isObject()) {
            ObjectNode out = MAPPER.createObjectNode();
            node.properties().forEach(e -> out.set(e.getKey(), filledTree(e.getValue(), session)));
            return out;
        }
        if (node.isArray()) {
            ArrayNode out = MAPPER.createArrayNode();
            node.forEach(child -> out.add(filledTree(child, session)));
            return out;
        }
        if (!node.isTextual()) {
            return node;
        }
        String text = filled(node.asText(), session, UnaryOperator.identity());
        for (JsonNode name : journey.get("numbers")) {
            if (node.asText().equals("{" + name.asText() + "}")) {
                return MAPPER.getNodeFactory().numberNode(new BigInteger(text));
            }
        }
        return MAPPER.getNodeFactory().textNode(text);
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            return MAPPER.missingNode();
        }
    }
}
