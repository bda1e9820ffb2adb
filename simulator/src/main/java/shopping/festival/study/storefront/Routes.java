package shopping.festival.study.storefront;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which request is for what. */
final class Routes implements ShopServer.Service {
    private static final long UNITS_MOST = 1_000_000;
    private static final long STOCK_MOST = 1_000_000_000_000L;
    private static final long FEN_MOST = 1_000_000_000_000_000L;
    private static final int ROWS_MOST = 1_000;

    private final Flavour flavour;
    private final Desk desk;
    private final LostAnswers lost = new LostAnswers();

    Routes(Flavour flavour, Desk desk) {
        this.flavour = flavour;
        this.desk = desk;
    }

    record About(String shop, String flavour) {}

    @Override
    public Answer answer(Request request) throws SQLException {
        List<String> path = request.path();
        String shape = switch (path.size()) {
            case 1 -> path.get(0);
            case 2 -> path.get(0) + "/*";
            case 3 -> path.get(0) + "/*/" + path.get(2);
            default -> throw Refusal.path();
        };
        return switch (shape) {
            case "" -> about(request);
            case "skus" -> skus(request);
            case "skus/*" -> sku(request, Body.word("a SKU", path.get(1)));
            case "orders" -> orders(request);
            case "orders/*" -> order(request, path.get(1));
            case "orders/*/payment" -> payment(request, path.get(1));
            default -> throw Refusal.path();
        };
    }

    private Answer about(Request request) {
        return switch (request.method()) {
            case "GET" -> Answer.of(200, new About("festival shop", flavour.spelling()));
            default -> throw Refusal.method();
        };
    }

    private Answer skus(Request request) throws SQLException {
        if (!request.method().equals("PUT")) {
            throw Refusal.method();
        }
        List<Skus.Sku> skus = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Body body : Body.of(request.body()).list("skus")) {
            String sku = body.text("sku");
            if (!names.add(sku)) {
                throw Refusal.bad("a SKU stands there twice");
            }
            skus.add(sku(sku, body));
        }
        return desk.set(skus);
    }

    private Answer sku(Request request, String sku) throws SQLException {
        return switch (request.method()) {
            case "GET" -> desk.shelf(sku);
            case "PUT" -> desk.set(List.of(sku(sku, Body.of(request.body()))));
            default -> throw Refusal.method();
        };
    }

    private static Skus.Sku sku(String sku, Body body) {
        return new Skus.Sku(sku, body.number("stock", 0, STOCK_MOST), body.numberIfThere("price", 0, FEN_MOST));
    }

    private Answer orders(Request request) throws SQLException {
        return switch (request.method()) {
            case "GET" -> list(request);
            case "POST" -> place(request);
            default -> throw Refusal.method();
        };
    }

    private Answer list(Request request) throws SQLException {
        String key = request.query().get("key");
        String sku = request.query().get("sku");
        if (key != null) {
            return desk.ofKey(Body.word("key", key));
        }
        if (sku == null) {
            throw Refusal.bad("say of which key or sku");
        }
        String after = request.query().getOrDefault("after", "0");
        String limit = request.query().getOrDefault("limit", "1000");
        if (!isNumber(after) || !limit.matches("[0-9]{1,4}")) {
            throw Refusal.bad("after must be the number of an order, and limit 1 to " + ROWS_MOST);
        }
        int most = Math.max(1, Math.min(ROWS_MOST, Integer.parseInt(limit)));
        return desk.ofSku(Body.word("sku", sku), Long.parseLong(after), most);
    }

    private Answer place(Request request) throws SQLException {
        String key = request.neededKey();
        Body body = Body.of(request.body());
        NewOrder wish = new NewOrder(
                key,
                body.text("sku"),
                body.number("units", 1, UNITS_MOST),
                body.textOr("intent", ""),
                body.numberIfThere("price", 0, FEN_MOST));
        return perhapsLost("order", key, desk.place(wish));
    }

    private Answer order(Request request, String order) throws SQLException {
        if (!request.method().equals("DELETE")) {
            throw Refusal.method();
        }
        return isNumber(order) ? desk.cancel(Long.parseLong(order)) : Answer.UNKNOWN;
    }

    private Answer payment(Request request, String order) throws SQLException {
        if (!request.method().equals("POST")) {
            throw Refusal.method();
        }
        String key = request.neededKey();
        Answer answer = isNumber(order) ? desk.pay(Long.parseLong(order)) : Answer.UNKNOWN;
        return perhapsLost("payment", key, answer);
    }

    private Answer perhapsLost(String step, String key, Answer answer) {
        return flavour.losesAnswers() && answer.isAccepted() && lost.loses(step, key) ? answer.lost() : answer;
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }
}
