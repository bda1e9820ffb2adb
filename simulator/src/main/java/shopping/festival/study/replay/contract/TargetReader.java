package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the keys of a target file. */
final class TargetReader {
    private static final int CONNECTIONS_USUAL = 256;
    private static final int CONNECTIONS_MOST = 20_000;
    private static final Address NOWHERE =
            new Address(InetSocketAddress.createUnresolved("nowhere", 0), "", "", "", false, Optional.empty());

    private final Section top;
    private final Path file;
    private final Optional<String> owned;
    private final CallReader calls;
    /** Placeholders that have a value by the step that is read. */
    private final Set<String> known = new TreeSet<>(Placeholders.OF_PURCHASE);
    /** Those of them that have one when a buyer does not pay. */
    private final Set<String> knownUnpaid = new TreeSet<>(Placeholders.OF_PURCHASE);

    private boolean isToBePaid;

    TargetReader(Section top, Path file, Optional<String> owned) {
        this.top = top;
        this.file = file;
        this.owned = owned;
        this.calls = CallReader.of(top);
    }

    Target read() {
        String name = top.text("name").orElse(String.valueOf(file.getFileName()));
        Address address = address();
        long timeoutMillis = top.has("timeout")
                ? top.duration("timeout", VirtualTime.MILLISECOND, VirtualTime.HOUR) / VirtualTime.MILLISECOND
                : 5_000;
        int connections = top.has("connections") ? top.count("connections", 1, CONNECTIONS_MOST) : CONNECTIONS_USUAL;
        SkuNames skus = skus();
        Shelf shelf = shelf(top.section("stock"));
        List<Step> steps = steps();
        Optional<Step> cancel = top.says("cancel") ? Optional.of(cancel(top.section("cancel"))) : Optional.empty();
        Optional<ReadBack> readBack =
                top.says("orders") ? Optional.of(readBack(top.section("orders"))) : Optional.empty();
        return new Target(name, address, timeoutMillis, connections, skus, shelf, steps, cancel, readBack);
    }

    private Address address() {
        Optional<Path> trust = Optional.empty();
        if (top.says("tls")) {
            trust = top.section("tls").find("trust").map(this::certificates);
        }
        Optional<Item> base = top.need("base", "the shop's address such as http://127.0.0.1:8088");
        if (base.isEmpty()) {
            return NOWHERE;
        }
        try {
            URI uri = new URI(base.get().text());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!List.of("http", "https").contains(scheme)
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                base.get()
                        .wrong(
                                "is not the address of a shop",
                                "Write http://HOST:PORT, with a path behind it or none.");
                return NOWHERE;
            }
            return Address.of(new URI(uri.toASCIIString()), owned, trust);
        } catch (URISyntaxException e) {
            base.get().wrong("is not an address", "Write http://HOST:PORT, with a path behind it or none.");
        } catch (Address.Refused e) {
            base.get().wrong(String.valueOf(e.getMessage()), e.advice);
        }
        return NOWHERE;
    }

    private Path fileOf(Item item) {
        Path named = file.resolveSibling(item.text());
        if (!Files.isReadable(named)) {
            item.wrong("is not a file that can be read", "Name it as seen from the folder of this file.");
        }
        return named;
    }

    private Path certificates(Item item) {
        Path named = fileOf(item);
        if (Files.isReadable(named)) {
            try (InputStream in = Files.newInputStream(named)) {
                if (CertificateFactory.getInstance("X.509")
                        .generateCertificates(in)
                        .isEmpty()) {
                    throw new CertificateException("it is empty");
                }
            } catch (IOException | CertificateException e) {
                item.wrong("holds no certificates that can be read", "Name a file of certificates in PEM form.");
            }
        }
        return named;
    }

    private SkuNames skus() {
        Optional<Item> item = top.need("skus", "what the shop calls an offer, such as \"offer-{offer}\"");
        if (item.isEmpty()) {
            return SkuNames.of(Map.of());
        }
        if (item.get().isObject()) {
            Section s = top.section("skus");
            return SkuNames.of(s.need("file", "a CSV file with the columns offer and sku")
                    .map(this::fileOf)
                    .filter(Files::isReadable)
                    .map(csv -> new SkuTable(csv, top.problems()).read())
                    .orElse(Map.of()));
        }
        Template pattern = new Template(item.get().text());
        if (!pattern.names().equals(Set.of(SkuNames.OFFER))) {
            item.get().wrong("does not tell offers apart", "Use the placeholder {offer}, and no other.");
        }
        return SkuNames.of(pattern);
    }

    private Shelf shelf(Section s) {
        Set<String> names = new TreeSet<>(Placeholders.OF_STOCK);
        Section set = s.section("set");
        Section read = s.section("read");
        List<Integer> done = set.has("done") ? CallReader.statuses(set, "done") : List.of(200, 201, 204);
        return new Shelf(
                calls.call(set, names),
                calls.call(read, Set.of(Placeholders.SKU)),
                CallReader.pointer(read, "left"),
                done);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Optional<Item> list = top.need("steps", "the requests of a purchase, one after the other: steps = [{ … }]");
        List<Item> items = list.map(l -> l.elements("a list of requests")).orElse(List.of());
        for (Item item : items) {
            String unnamed = "step " + (steps.size() + 1);
            Section.read(
                            item,
                            "is not a request",
                            "Write { name = …, method = …, path = … }.",
                            s -> step(s, s.text("name").orElse(unnamed)))
                    .ifPresent(steps::add);
        }
        if (items.isEmpty()) {
            list.filter(Item::isList).ifPresent(l -> l.wrong("has no request", "Name at least one."));
        }
        return List.copyOf(steps);
    }

    private Step step(Section s, String name) {
        Set<Step.Delay> after = EnumSet.noneOf(Step.Delay.class);
        List<String> words = List.of("think", "payment");
        s.find("after")
                .ifPresent(item -> item.elements("a list of think and payment")
                        .forEach(word -> after.add(Step.Delay.values()[word.oneOf(words)])));
        Call call = calls.call(s, known);
        Map<String, JsonPointer> take = CallReader.take(s);
        isToBePaid |= after.contains(Step.Delay.PAYMENT);
        known.addAll(take.keySet());
        if (!isToBePaid) {
            knownUnpaid.addAll(take.keySet());
        }
        return new Step(name, after, call, take, CallReader.answers(s, true));
    }

    private Step cancel(Section s) {
        return new Step(
                "cancel",
                EnumSet.noneOf(Step.Delay.class),
                calls.call(s, knownUnpaid),
                Map.of(),
                CallReader.answers(s, false));
    }

    private ReadBack readBack(Section s) {
        List<String> accepted = s.need("accepted", "the states of orders that are the buyer's, such as [paid]").stream()
                .flatMap(item -> item.elements("a list of states such as [paid]").stream())
                .map(Item::text)
                .toList();
        return new ReadBack(
                calls.call(s, new TreeSet<>(Placeholders.OF_PURCHASE)),
                CallReader.pointer(s, "list"),
                CallReader.pointer(s, "order"),
                CallReader.pointer(s, "units"),
                CallReader.pointer(s, "state"),
                accepted);
    }
}
