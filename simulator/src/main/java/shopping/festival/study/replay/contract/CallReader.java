package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the requests of a target file, and what their answers mean. */
final class CallReader {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    /** RFC 6901. */
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*)*");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    /** The client's own business: a file that set them would break the connection. */
    private static final Set<String> OURS = new TreeSet<>(Set.of(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "content-type",
            "expect",
            "keep-alive",
            "te",
            "trailer",
            "upgrade"));

    private static final int STATUS_LEAST = 100;
    private static final int STATUS_MOST = 599;
    /** What says "not now" where the file does not say what does. */
    private static final List<Integer> RETRY_USUAL = List.of(429, 503);

    /** Headers of every request. */
    private final Map<String, Template> common;

    private CallReader(Map<String, Template> common) {
        this.common = common;
    }

    /** With the headers that every request has. */
    static CallReader of(Section top) {
        // Nothing else is known of the requests that set and read the stock.
        return new CallReader(headers(top, Map.of(), Set.of(Placeholders.SKU)));
    }

    /** @param known placeholders that have a value by then */
    Call call(Section s, Set<String> known) {
        String method = METHODS.get(s.choice("method", METHODS));
        Template path = path(s, known);
        Map<String, Template> headers = headers(s, common, known);
        Optional<BodyTemplate> body = s.find("body").map(item -> body(item, known));
        return new Call(method, path, headers, body);
    }

    private static Template path(Section s, Set<String> known) {
        Optional<Item> item = s.need("path", "a path such as /orders/{order}");
        if (item.isEmpty()) {
            return new Template("/");
        }
        String text = item.get().text();
        if (!text.startsWith("/") || text.startsWith("//") || !text.chars().allMatch(c -> c > ' ' && c <= '~')) {
            item.get().wrong("is not a path", "Begin with one / and use no spaces or other letters than ASCII.");
        }
        Template path = new Template(text);
        if (path.literals().chars().anyMatch(c -> c == '{' || c == '}')) {
            item.get().wrong("has a brace that is no placeholder's", "Write placeholders as in /orders/{order}.");
        }
        mustBeKnown(item.get(), path.names(), known);
        return path;
    }

    private static Map<String, Template> headers(Section s, Map<String, Template> common, Set<String> known) {
        Map<String, Template> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(common);
        if (!s.says("headers")) {
            return headers;
        }
        for (Map.Entry<String, Item> header : members(s, "headers").entrySet()) {
            String name = header.getKey();
            Item item = header.getValue();
            Template value = new Template(item.text());
            if (!TOKEN.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
                item.wrong("is not a header that can be set", "Leave it out.");
            } else if (!value.toString().chars().allMatch(c -> c >= ' ' && c <= '~')) {
                item.wrong("holds a character that no header can have", "Use ASCII in one line.");
            }
            mustBeKnown(item, value.names(), known);
            headers.put(name, value);
        }
        return headers;
    }

    private static BodyTemplate body(Item item, Set<String> known) {
        if (!item.isObject() && !item.isList()) {
            item.wrong("is not a JSON body", "Write body { … }.");
        }
        BodyTemplate body = new BodyTemplate(item.value().unwrapped());
        mustBeKnown(item, body.names(), known);
        return body;
    }

    private static void mustBeKnown(Item item, Set<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                item.wrong("has the unknown placeholder {" + name + "}", Suggestion.among(name, known));
            }
        }
    }

    /** What is taken from an answer, by placeholder. */
    static Map<String, JsonPointer> take(Section s) {
        Map<String, JsonPointer> take = new TreeMap<>();
        if (s.says("take")) {
            members(s, "take").forEach((name, item) -> {
                if (!NAME.matcher(name).matches() || Placeholders.OURS.contains(name)) {
                    item.wrong(
                            Placeholders.OURS.contains(name)
                                    ? "would change what is ours"
                                    : "has no name for a placeholder",
                            "Take it by another name, of letters, digits, _ and -.");
                }
                take.put(name, pointer(item));
            });
        }
        return take;
    }

    static JsonPointer pointer(Section s, String key) {
        return s.need(key, "a JSON pointer such as /orders/0/id")
                .map(CallReader::pointer)
                .orElse(JsonPointer.empty());
    }

    private static JsonPointer pointer(Item item) {
        String text = item.text();
        return isPointer(item, text) ? JsonPointer.compile(text) : JsonPointer.empty();
    }

    private static boolean isPointer(Item item, String text) {
        boolean isOne = POINTER.matcher(text).matches();
        if (!isOne) {
            item.wrong("is not a JSON pointer", "Begin with /, as in /orders/0/id, and write ~1 for / and ~0 for ~.");
        }
        return isOne;
    }

    /** What answers mean. Sold out stands before accepted: some shops say it with a status of success. */
    static Answers answers(Section s, boolean isPurchase) {
        List<Answers.Rule> rules = new ArrayList<>();
        if (isPurchase) {
            rules.addAll(rules(s, "sold-out", Outcome.SOLD_OUT));
        }
        rules.addAll(
                s.says("retry")
                        ? rules(s, "retry", Outcome.RETRY)
                        : List.of(new Answers.Rule(Outcome.RETRY, RETRY_USUAL, List.of())));
        s.need("accepted", "what an answer is like that says yes: accepted { status = [200, 201] }");
        rules.addAll(rules(s, "accepted", Outcome.ACCEPTED));
        return new Answers(List.copyOf(rules));
    }

    /** One rule, or a list of them any of which will do. */
    private static List<Answers.Rule> rules(Section s, String key, Outcome outcome) {
        if (!s.says(key)) {
            return List.of();
        }
        Optional<Item> list = s.find(key).filter(Item::isList);
        if (list.isEmpty()) {
            return List.of(rule(s.section(key), outcome));
        }
        List<Answers.Rule> rules = new ArrayList<>();
        for (Item item : list.get().elements("a list of answers")) {
            String rule = "does not say what an answer is like";
            Section.read(item, rule, "Write { status = [409] }.", one -> rule(one, outcome))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private static Answers.Rule rule(Section s, Outcome outcome) {
        List<Where> where = new ArrayList<>();
        if (s.says("where")) {
            members(s, "where").forEach((place, item) -> {
                if (isPointer(item, place)) {
                    where.add(new Where(place, item.text()));
                }
            });
        }
        return new Answers.Rule(outcome, statuses(s, "status"), List.copyOf(where));
    }

    static List<Integer> statuses(Section s, String key) {
        return s.need(key, "a list of statuses such as [200, 201]").stream()
                .flatMap(item -> item.elements("a list of statuses such as [200, 201]").stream())
                .map(item -> (int) item.whole(STATUS_LEAST, STATUS_MOST))
                .toList();
    }

    /** The members of a group whose names are the file's own. */
    private static Map<String, Item> members(Section s, String key) {
        Map<String, Item> members = new TreeMap<>();
        Section group = s.section(key);
        for (String name : group.saidNames()) {
            group.find(name).ifPresent(item -> members.put(name, item));
        }
        return members;
    }
}
