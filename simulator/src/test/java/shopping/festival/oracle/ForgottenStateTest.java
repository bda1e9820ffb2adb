package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.model.Festival;

/**
 * Nothing that a snapshot holds is there for nothing: field by field it is forgotten, and each time a run that goes on
 * from what is left breaks a law, cannot begin, or ends otherwise than it should.
 */
@Tag("slow")
class ForgottenStateTest {
    private static final long SEEDS = 400;
    private static final int TRIES_MOST = 60;
    /** Further words of a lane or a team are more of those who wait in it. */
    private static final int WORDS_OF_A_UNIT = 5;
    /** Festivals of more windows take too long to be played so often. */
    private static final int WINDOWS_MOST = 20_000;

    /** How the words of a section follow each other. */
    private record Layout(String section, Form form, int width) {
        private enum Form {
            UNITS,
            RANGE,
            ENTRIES
        }
    }

    /** Every section of every stage, as the stages tell them; rows are entries, sums one entry. */
    private static Layout layoutOf(String section) {
        String kind = section.substring(section.indexOf('.') + 1);
        return switch (kind) {
            case "lanes", "doors", "buckets", "budgets", "stockLanes", "breakers", "pickers", "customs" ->
                new Layout(section, Layout.Form.UNITS, 0);
            case "shelf" -> new Layout(section, Layout.Form.RANGE, 2);
            case "offersOut" -> new Layout(section, Layout.Form.RANGE, 1);
            case "rows", "busy", "notices", "shipped", "created", "receipts" ->
                new Layout(section, Layout.Form.ENTRIES, 4);
            case "backorders" -> new Layout(section, Layout.Form.ENTRIES, 8);
            case "suppliers" -> new Layout(section, Layout.Form.ENTRIES, 7);
            case "owed", "shown" -> new Layout(section, Layout.Form.ENTRIES, 3);
            case "inbound" -> new Layout(section, Layout.Form.ENTRIES, 2);
            case "taken", "held", "drawn", "firstTries", "hops", "stockCount", "worth" ->
                new Layout(section, Layout.Form.ENTRIES, Integer.MAX_VALUE);
            default -> throw new AssertionError(section + " is new: say how its words follow each other");
        };
    }

    /** The places of a field, in all units or entries of a section, at which there is something to forget. */
    private static List<Integer> places(Layout layout, long[] words, int field) {
        List<Integer> places = new ArrayList<>();
        switch (layout.form) {
            case UNITS -> {
                for (int at = 0; at < words.length; at += 2 + (int) words[at + 1]) {
                    if (field < words[at + 1]) {
                        places.add(at + 2 + field);
                    }
                }
            }
            case RANGE -> {
                for (int at = 0; at < words.length; at += 2 + (int) words[at + 1] * layout.width) {
                    for (int n = 0; n < words[at + 1] && field < layout.width; n++) {
                        places.add(at + 2 + n * layout.width + field);
                    }
                }
            }
            case ENTRIES -> {
                for (int at = field; at < words.length && field < layout.width; at += layout.width) {
                    places.add(at);
                    if (layout.width == Integer.MAX_VALUE) {
                        break;
                    }
                }
            }
        }
        places.removeIf(at -> words[at] == 0);
        return places;
    }

    private static Snapshot without(Snapshot whole, String section, List<Integer> places) {
        Sections left = new Sections();
        for (String name : whole.state().names()) {
            long[] words = whole.state().copy(name);
            if (name.equals(section)) {
                places.forEach(at -> words[at] = 0);
            }
            left.add(name, words);
        }
        return new Snapshot(whole.minute(), whole.windows(), left);
    }

    /** @param minutesMost a run that goes on for longer has noticed */
    private static boolean isNoticed(Festival festival, Outcome whole, Snapshot forgetful, int minutesMost) {
        try {
            AtomicInteger minutes = new AtomicInteger();
            RunOptions options =
                    RunOptions.inline().withPartitions(2).withStop(() -> minutes.incrementAndGet() > minutesMost);
            Outcome resumed = Resumption.run(festival, options, Checkpoints.NONE, forgetful);
            return !Arrays.equals(Resumption.books(resumed), Resumption.books(whole))
                    || !Resumption.stock(resumed).equals(Resumption.stock(whole));
        } catch (RuntimeException broken) {
            return true;
        }
    }

    /**
     * Between receipts of one record at one instant their ordinal decides, and both are taken in before anything else
     * happens; how many orders a stream shipped only widens what rounding may do to their worth, by two fen each.
     */
    private static boolean isOnlyForTies(String field) {
        return field.equals("sellers.receipts 2") || field.matches("warehouses\\.worth \\d*[13579]");
    }

    @Test
    void whateverIsForgotten_isNoticed() {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> noticed = new LinkedHashSet<>();
        int[] tries = new int[4096];
        for (long seed = 0; seed < SEEDS && (seed < 24 || noticed.size() < seen.size()); seed++) {
            Festival festival = RandomFestival.of(seed);
            Resumption.All all = new Resumption.All();
            AtomicInteger minutes = new AtomicInteger();
            Outcome whole = Resumption.run(
                    festival, RunOptions.inline().withStop(() -> minutes.incrementAndGet() < 0), all, null);
            if (all.taken.size() < 2 || whole.windows() > WINDOWS_MOST) {
                continue;
            }
            Snapshot from = all.taken.get(1 + (int) (seed % (all.taken.size() - 1)));
            for (String section : from.state().names()) {
                if (section.endsWith(".books")) {
                    // Word by word in a test of their own.
                    continue;
                }
                Layout layout = layoutOf(section);
                long[] words = from.state().copy(section);
                for (int field = 0;
                        field < Math.min(layout.width == 0 ? WORDS_OF_A_UNIT : layout.width, Math.max(1, words.length));
                        field++) {
                    List<Integer> places = places(layout, words, field);
                    String name = section + " " + field;
                    if (places.isEmpty() || noticed.contains(name)) {
                        continue;
                    }
                    seen.add(name);
                    if (tries[Math.abs(name.hashCode() % tries.length)]++ < TRIES_MOST
                            && isNoticed(festival, whole, without(from, section, places), minutes.get() + 100)) {
                        noticed.add(name);
                    }
                }
            }
        }
        seen.removeAll(noticed);
        seen.removeIf(ForgottenStateTest::isOnlyForTies);
        assertThat(seen).as("what nobody misses").isEmpty();
        assertThat(noticed).hasSizeGreaterThan(60);
    }
}
