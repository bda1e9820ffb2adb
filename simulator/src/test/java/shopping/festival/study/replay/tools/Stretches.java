package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.TargetFile;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.run.Experiment;

/** Half an hour of a small festival within 1.8 seconds, for a shop with names that every format has to escape. */
final class Stretches {
    static final Stretch HALF_AN_HOUR = new Stretch(0, 30 * VirtualTime.MINUTE, 1_000, 6 * VirtualTime.HOUR);

    /** One for each of the first offers. */
    static final List<String> NAMES = List.of(
            "plain",
            "a \"quoted\" one",
            "comma, semicolon; and 'apostrophe'",
            "two spaces,  and more",
            "${__time()} ${sku} {key}",
            "=HYPERLINK(1)",
            "布衣 é &<tag/>@name@",
            "back\\slash/..%2F+~*");

    private static final Path SCENARIO = Path.of("../scenarios/tiny.conf");

    private Stretches() {}

    static Festival festival() {
        return Experiment.of(CheckedScenario.load(SCENARIO, List.of("demand.intents=1500")), 1)
                .festival(0);
    }

    static FirstOrders orders(Target target) {
        return new FirstOrders(festival(), target, HALF_AN_HOUR, OptionalDouble.empty());
    }

    /** The plain REST shop of the documents, at a port, with those names. */
    static Target target(Path folder, int port) throws IOException {
        StringBuilder skus = new StringBuilder("offer,sku\n");
        for (int offer = 0; offer < NAMES.size(); offer++) {
            skus.append(offer)
                    .append(",\"")
                    .append(NAMES.get(offer).replace("\"", "\"\""))
                    .append("\"\n");
        }
        Files.writeString(folder.resolve("skus-of-the-shop.csv"), skus);
        String rest = Files.readString(Path.of("docs/targets/rest.conf"))
                .replace("127.0.0.1:8088", "127.0.0.1:" + port)
                .replace("skus = \"offer-{offer}\"", "skus { file = skus-of-the-shop.csv }")
                .replace("{ status = [200, 201] }", "{ status = [200, 201], where { \"/said/*/code\" = yes } }");
        return TargetFile.read(Files.writeString(folder.resolve("target.conf"), rest), Optional.empty());
    }
}
