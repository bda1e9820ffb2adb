package shopping.festival.study.replay.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.play.Player;
import shopping.festival.study.replay.play.Skus;
import shopping.festival.study.replay.timetable.Buyers;
import shopping.festival.study.replay.timetable.Payer;
import shopping.festival.study.replay.timetable.StretchStock;
import shopping.festival.study.replay.wire.HttpWire;

/**
 * What the scripts send, each run against a shop that remembers: by the tool's language, with as much of the tool as the
 * script asks for standing in for it.
 */
class ScriptsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path HELPERS = Path.of("src/test/resources/replay-tools");

    @TempDir
    private Path folder;

    private Path export(Tool tool, Target target) throws IOException {
        Path own = Files.createDirectory(folder.resolve(tool.spelling()));
        ToolExport.write(Stretches.orders(target), tool, own);
        return own;
    }

    @Test
    void replay_sendsTheFirstOrdersThatAreExported() throws Exception {
        try (RecordingShop shop = new RecordingShop()) {
            Target target = Stretches.target(folder, shop.port());
            try (HttpWire wire =
                    new HttpWire(target.address().place(), target.address().authority(), Optional.empty(), 64, 5_000)) {
                Buyers buyers = new Buyers(Stretches.festival());
                Skus skus = new Skus(
                        Stretches.festival().market().offers(),
                        target.skus(),
                        new StretchStock(Stretches.festival(), 1));
                new Player(target, Stretches.HALF_AN_HOUR, wire, buyers, skus, "")
                        .play(buyers.timetable(Stretches.HALF_AN_HOUR))
                        .get(60, TimeUnit.SECONDS);
            }
            // The replay alone sends some of them twice.
            assertThat(shop.asked().stream()
                            .filter(RecordingShop.Asked::isOrder)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(firstOrders(target));
        }
    }

    @Test
    void k6_sendsEveryBuyersWay() throws Exception {
        assumeTrue(has("node", "--version"), "no node here to run what is written for k6");
        try (RecordingShop shop = new RecordingShop()) {
            Target target = Stretches.target(folder, shop.port());
            Path own = export(Tool.K6, target);
            copy(
                    HELPERS.resolve("k6"),
                    Files.createDirectory(own.resolve("node_modules")).resolve("k6"));
            Files.copy(HELPERS.resolve("drive.mjs"), own.resolve("drive.mjs"));
            Files.writeString(own.resolve("package.json"), "{\"type\": \"module\"}");
            assertThat(run(own, "node", "drive.mjs")).isEmpty();
            assertThatEveryWayWasGone(shop, target);
        }
    }

    @Test
    void locust_sendsEveryBuyersWay() throws Exception {
        assumeTrue(has("python3", "--version"), "no python3 here to run what is written for Locust");
        try (RecordingShop shop = new RecordingShop()) {
            Target target = Stretches.target(folder, shop.port());
            Path own = export(Tool.LOCUST, target);
            copy(HELPERS.resolve("python"), own);
            assertThat(run(own, "python3", "-B", "drive.py"))
                    .contains(
                            "answers: accepted " + 2 * Stretches.orders(target).size())
                    .contains("sent late: half by ");
            assertThatEveryWayWasGone(shop, target);
        }
    }

    /** Every first order as it is exported; a payment of those who pay, and an order given back of those who do not. */
    private static void assertThatEveryWayWasGone(RecordingShop shop, Target target) {
        List<RecordingShop.Asked> asked = shop.asked();
        assertThat(asked.stream().filter(RecordingShop.Asked::isOrder).map(ScriptsTest::sorted))
                .containsExactlyInAnyOrderElementsOf(
                        firstOrders(target).stream().map(ScriptsTest::sorted).toList());
        List<FirstOrder> orders = new ArrayList<>();
        Stretches.orders(target).forEach(orders::add);
        List<String> paying = orders.stream()
                .filter(order -> order.course() == Payer.Course.PAYS)
                .map(order -> order.key() + "-pay")
                .toList();
        assertThat(asked.stream().filter(one -> one.path().endsWith("/payment")).map(RecordingShop.Asked::key))
                .containsExactlyInAnyOrderElementsOf(paying);
        assertThat(asked.stream().filter(one -> one.method().equals("DELETE")))
                .hasSize(orders.size() - paying.size())
                .allMatch(one -> one.path().matches("/orders/o%2F\\d+"));
    }

    private static List<RecordingShop.Asked> firstOrders(Target target) {
        List<RecordingShop.Asked> all = new ArrayList<>();
        for (FirstOrder order : Stretches.orders(target)) {
            all.add(new RecordingShop.Asked(
                    order.request().method(),
                    order.request().path(),
                    order.key(),
                    new String(order.request().body(), StandardCharsets.UTF_8)));
        }
        return all;
    }

    /** JSON means the same whatever stands between its members. */
    private static RecordingShop.Asked sorted(RecordingShop.Asked one) {
        try {
            String body = MAPPER.readTree(one.body()).toString();
            return new RecordingShop.Asked(one.method(), one.path(), one.key(), body);
        } catch (IOException e) {
            throw new AssertionError(one.body(), e);
        }
    }

    /** Each second's targets at that second's rate, together all of them in their order. */
    @Test
    void vegeta_attacksSecondBySecond() throws Exception {
        assumeTrue(
                has("sh", "-c", "awk 'BEGIN { exit 0 }'"), "no shell with awk here to run what is written for Vegeta");
        Target target = Stretches.target(folder, 8088);
        Path own = export(Tool.VEGETA, target);
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path vegeta = Files.writeString(bin.resolve("vegeta"), """
                #!/bin/sh
                [ "$1" = report ] && exit 0
                targets=${3#-targets=}
                echo "$4 $(wc -l < "$targets")" >> attacks
                cat "$targets"
                """);
        assertThat(vegeta.toFile().setExecutable(true)).isTrue();
        assertThat(run(own, "sh", "-c", "PATH='" + bin + "':$PATH sh attack.sh"))
                .isEmpty();
        Map<Long, Long> seconds = new LinkedHashMap<>();
        Stretches.orders(target).forEach(order -> seconds.merge(order.second(), 1L, Long::sum));
        assertThat(Files.readAllLines(own.resolve("attacks")))
                .containsExactlyInAnyOrderElementsOf(seconds.values().stream()
                        .map(n -> "-rate=" + n + "/1s " + n)
                        .toList());
        StringBuilder sent = new StringBuilder();
        for (long second : seconds.keySet()) {
            sent.append(Files.readString(own.resolve("results/" + second + ".bin")));
        }
        assertThat(sent.toString()).isEqualTo(Files.readString(own.resolve("targets.json")));
    }

    /** Gatling itself is too large to be fetched for a test: its syntax is what a compiler sees without it. */
    @Test
    void gatling_isGivenJava() throws Exception {
        Path source = export(Tool.GATLING, Stretches.target(folder, 8088)).resolve("ReplaySimulation.java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "no compiler in this Java to parse what is written for Gatling");
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, null, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, told, List.of(), null, files.getJavaFileObjects(source));
            task.parse();
        }
        assertThat(told.getDiagnostics()).isEmpty();
    }

    private static boolean has(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What it says; it has to end well. */
    private static String run(Path where, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(from)) {
            all = tree.sorted().collect(Collectors.toList());
        }
        for (Path each : all) {
            Path at = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(at);
            } else {
                Files.copy(each, at);
            }
        }
    }
}
