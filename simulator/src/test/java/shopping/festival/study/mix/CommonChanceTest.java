package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/**
 * A sweep moves interest and nothing else: a buyer who wants the same side at two shares has the same luck at both. With
 * stock and capacity for everybody no buyer stands in another's way, so each one's history can be compared by itself.
 */
@Tag("slow")
class CommonChanceTest {
    private static final String ROOM_FOR_ALL = """
            demand.intents = 4000
            day.length = 2 h
            market.population { products = 300, sellers = 50, cover = 1000 }
            checkout.capacity = unlimited
            payment.capacity = unlimited
            """;

    /** Up to the payment: parcels meet in the warehouses, whose pickers are shared. */
    private static final Set<Kind> UP_TO_PAYMENT =
            EnumSet.complementOf(EnumSet.of(Kind.DISPATCHED, Kind.CLEARED, Kind.DELIVERED));

    @TempDir
    private Path folder;

    private final Map<Double, Map<Long, List<String>>> histories = new TreeMap<>();
    private final Map<Double, Map<Long, Boolean>> foreign = new TreeMap<>();

    @BeforeEach
    void run() throws IOException {
        Path file = Files.writeString(folder.resolve("x.conf"), ROOM_FOR_ALL);
        for (double share : List.of(0.2, 0.5)) {
            histories.put(share, new TreeMap<>());
            foreign.put(share, new TreeMap<>());
            Scenario scenario = ScenarioLoader.load(file, List.of("mix.base-share=0.3", "mix.foreign-share=" + share));
            Festival festival = FestivalMaker.make(scenario, Draws.seedKey(3, 1), 1);
            FestivalRun.run(
                    festival,
                    RunOptions.inline()
                            .withWrappers(StageWrapper.NONE, journal -> listening(journal, share, festival.market())));
        }
    }

    private Journal listening(Journal journal, double share, Market market) {
        return (Journal) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, args) -> {
                    if (method.getName().equals("record")) {
                        note(share, market, (Kind) args[0], (long) args[1], args);
                    }
                    try {
                        return method.invoke(journal, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void note(double share, Market market, Kind kind, long id, Object[] args) {
        if (UP_TO_PAYMENT.contains(kind)) {
            histories
                    .get(share)
                    .computeIfAbsent(id, i -> new ArrayList<>())
                    .add(List.of(args).toString());
        }
        if (kind == Kind.ATTEMPTED || kind == Kind.NOT_TEMPTED) {
            int origin = market.cells().get(market.cell((int) args[4])).origin();
            foreign.get(share).putIfAbsent(id, origin != market.homeOrigin());
        }
    }

    private List<Long> foreignAt(double share) {
        return foreign.get(share).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void theSameBuyersCome_andAtEachShareThatPartOfThemWantsAForeignBrand() {
        assertThat(histories.get(0.2).keySet()).isEqualTo(histories.get(0.5).keySet());
        for (double share : List.of(0.2, 0.5)) {
            double n = foreign.get(share).size();
            // A binomial share: six of its standard deviations.
            assertThat(foreignAt(share).size() / n).isCloseTo(share, within(6 * Math.sqrt(share * (1 - share) / n)));
        }
    }

    @Test
    void whoWantsAForeignBrandAtALowShare_wantsOneAtAHigherShareToo() {
        assertThat(foreignAt(0.5)).containsAll(foreignAt(0.2));
    }

    @Test
    void whoWantsTheSameSideAtBothShares_hasTheSameHistoryAtBoth() {
        int same = 0;
        for (long id : foreign.get(0.2).keySet()) {
            if (foreign.get(0.2).get(id).equals(foreign.get(0.5).get(id))) {
                assertThat(histories.get(0.5).get(id))
                        .isEqualTo(histories.get(0.2).get(id));
                same++;
            }
        }
        // All but those between the shares, about 0.3 of them.
        assertThat((double) same / foreign.get(0.2).size()).isCloseTo(0.7, within(0.05));
    }
}
