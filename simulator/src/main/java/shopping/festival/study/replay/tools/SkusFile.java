package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.Template;
import shopping.festival.study.replay.play.Requests;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.wire.Request;

/** {@code skus.csv}: what each SKU begins with, and the request that sets it. */
final class SkusFile {
    static final String NAME = "skus.csv";

    private SkusFile() {}

    static void write(FirstOrders orders, Path folder) throws IOException {
        Target target = orders.target();
        Requests requests = new Requests(target.address().prefix());
        String origin = Origin.of(target.address());
        List<String> titles = List.of("sku", "offer", "stock", "method", "url", "body");
        try (ExactCsv csv = new ExactCsv(folder.resolve(NAME), titles)) {
            for (Sku sku : orders.skus()) {
                Request set;
                try {
                    set = requests.of(target.shelf().set(), sku);
                } catch (Template.Unfit e) {
                    throw Mistakes.of("the stock of offer " + sku.offer() + " cannot be set: " + e.getMessage()
                            + ". Give it another name.");
                }
                csv.row(new ArrayList<>(List.of(
                        sku.name(),
                        Integer.toString(sku.offer()),
                        Integer.toString(sku.stock()),
                        set.method(),
                        origin + set.path(),
                        new String(set.body(), StandardCharsets.UTF_8))));
            }
        }
    }
}
