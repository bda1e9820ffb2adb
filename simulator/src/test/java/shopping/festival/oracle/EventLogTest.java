package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.order.Kind;
import shopping.festival.study.log.proof.LogProof;
import shopping.festival.study.log.proof.Unreadable;
import shopping.festival.study.log.proof.Verdict;

/** Logs of honest runs prove themselves; whatever is taken out, told twice or changed is found, and its order named. */
@Tag("slow")
class EventLogTest {
    private static final int SEEDS = 25;
    /** Their kinds together are all there are; each is tampered with in the first that has it. */
    private static final int TAMPERED = 24;

    private static final int OF_EACH_KIND = 1;

    @TempDir
    private Path place;

    @Test
    void everyLawHolds_inRandomFestivals_howeverTheyAreRunAndRead() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            String name = seed % 2 == 0 ? "log.csv" : "log.csv.gz";
            Path log = EventLogs.write(place.resolve(name), RandomFestival.of(seed), 1 + seed % 3, Long.MAX_VALUE);
            Verdict verdict = LogProof.of(log, seed % 5 == 0 ? 200 : 1_000_000);
            assertThat(verdict.where()).as("seed %d: %s", seed, verdict.law()).isEmpty();
            assertThat(verdict.holds()).isTrue();
        }
    }

    @Test
    void sortedRowsAreTheSame_howeverTheRunWasDivided() throws Exception {
        Path one = EventLogs.write(place.resolve("1.csv"), RandomFestival.of(4), 1, Long.MAX_VALUE);
        Path many = EventLogs.write(place.resolve("n.csv"), RandomFestival.of(4), 3, 200_000);
        assertThat(rows(many)).containsExactlyInAnyOrderElementsOf(rows(one));
    }

    @Test
    void whatIsMissingOrToldTwiceIsFound_andItsOrderNamed() throws Exception {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 1; seed <= TAMPERED; seed++) {
            List<String> lines = lines(seed);
            for (int at : oneOfEachKind(lines, seen)) {
                List<String> without = new ArrayList<>(lines);
                without.remove(at);
                isNamed(without, lines.get(at), "without");
                List<String> twice = new ArrayList<>(lines);
                twice.add(at, lines.get(at));
                isNamed(twice, lines.get(at), "twice");
            }
        }
        for (Kind kind : Kind.values()) {
            if (!OracleCoverageTest.isToCome(kind)) {
                assertThat(seen).containsKey(kind.name().toLowerCase(Locale.ROOT));
            }
        }
        assertThat(seen).containsKeys("initial", "receipt", "reserved", "on_hand");
    }

    @Test
    void everyNumberThatIsChangedIsFound() throws Exception {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 1; seed <= TAMPERED; seed++) {
            List<String> lines = lines(seed);
            for (int at : oneOfEachKind(lines, seen)) {
                String[] fields = lines.get(at).split(",", -1);
                for (int f = 2; f < fields.length; f++) {
                    // No law knows when goods came, or an amount of a reservation: those the checksum alone holds.
                    if (!fields[f].isEmpty()
                            && !List.of("receipt 3", "reserved 3", "reserved 5").contains(fields[0] + " " + f)) {
                        String[] changed = fields.clone();
                        changed[f] = Long.toString(Long.parseLong(fields[f]) + 1);
                        List<String> altered = new ArrayList<>(lines);
                        altered.set(at, String.join(",", changed));
                        assertThat(holds(altered))
                                .as("%s, field %d", lines.get(at), f)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void aFileThatWasChangedOrCutOffIsToldSo() throws Exception {
        List<String> lines = lines(3);
        Path file = place.resolve("changed.csv");
        int at = lines.size() / 2;
        List<String> without = new ArrayList<>(lines);
        without.remove(at);
        assertThat(LogProof.of(Files.write(file, without)).alteration()).contains("rows, its end says");
        List<String> swapped = new ArrayList<>(lines);
        swapped.set(at, lines.get(at + 1));
        swapped.set(at + 1, lines.get(at));
        Verdict harmless = LogProof.of(Files.write(file, swapped));
        assertThat(harmless.law()).isEmpty();
        assertThat(harmless.alteration()).contains("checksum");
        for (int kept : List.of(1, 5, at, lines.size() - 3, lines.size() - 1)) {
            Files.write(file, lines.subList(0, kept));
            assertThatThrownBy(() -> LogProof.of(file)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aStockRecordThatTheLogNeverNamed_isNamedWithItsOrder() throws Exception {
        List<String> lines = lines(3);
        int at = first(lines, "accepted,");
        for (String unknown : List.of("5000", Integer.toString(Integer.MAX_VALUE))) {
            List<String> forged = new ArrayList<>(lines);
            forged.set(at, with(lines.get(at), 4, unknown));
            isNamed(forged, lines.get(at), "from record " + unknown);
        }
        // 2²⁷ = 134,217,728 is the greatest number that a row may have, far more than the log has rows.
        int initial = first(lines, "initial,");
        List<String> far = new ArrayList<>(lines);
        far.set(initial, with(lines.get(initial), 4, "134217728"));
        Verdict verdict = LogProof.of(EventLogs.forge(place.resolve("forged.csv"), far));
        assertThat(verdict.where()).contains("there is no stock record 134217728 in a log of ");
        assertThat(verdict.records()).isLessThan(1000);
    }

    @Test
    void anOrderOfNothing_isNamed_andSoIsOneThatIsDispatchedFromNowhere() throws Exception {
        List<String> lines = lines(3);
        String dispatched = lines.get(first(lines, "dispatched,"));
        String intent = "," + dispatched.split(",")[1] + ",";
        List<String> nothing = new ArrayList<>(lines);
        List<String> nowhere = new ArrayList<>(lines);
        nothing.replaceAll(l -> l.contains(intent) && !l.startsWith("arrived,") ? with(l, 7, "0") : l);
        nowhere.removeIf(l -> l.contains(intent) && l.startsWith("reserved,"));
        nowhere.replaceAll(l -> l.contains(intent) && l.startsWith("accepted,") ? with(with(l, 4, "-1"), 8, "") : l);
        isNamed(nothing, dispatched, "nothing");
        isNamed(nowhere, dispatched, "nowhere");
    }

    @Test
    void whatStandsBehindTheEnd_andACutWithinTheHead_areToldAsWhatTheyAre() throws Exception {
        List<String> lines = lines(3);
        Path file = place.resolve("changed.csv");
        for (String more : List.of("# note from me", "garbage", "")) {
            List<String> longer = new ArrayList<>(lines);
            longer.add(more);
            Files.write(file, longer);
            assertThatThrownBy(() -> LogProof.of(file))
                    .hasMessage("line " + longer.size() + " stands behind the end of the log");
        }
        Files.write(file, lines.subList(0, 5));
        assertThatThrownBy(() -> LogProof.of(file)).hasMessageContaining("is cut off after line 5");
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThatThrownBy(() -> LogProof.of(file)).hasMessageContaining("# crc32 is missing");
    }

    @Test
    void bytesBehindAPackedLogAreCounted() throws Exception {
        Path log = EventLogs.write(place.resolve("log.csv.gz"), RandomFestival.of(3), 1, Long.MAX_VALUE);
        byte[] whole = Files.readAllBytes(log);
        for (int more : List.of(1, 7, 100)) {
            Files.write(log, Arrays.copyOf(whole, whole.length + more));
            assertThatThrownBy(() -> LogProof.of(log)).hasMessage("has " + more + " bytes behind the end of the log");
        }
        Files.write(log, whole);
        assertThat(LogProof.of(log).holds()).isTrue();
    }

    private static int first(List<String> lines, String begin) {
        int at = 0;
        while (!lines.get(at).startsWith(begin)) {
            at++;
        }
        return at;
    }

    private static String with(String row, int field, String value) {
        String[] fields = row.split(",", -1);
        fields[field] = value;
        return String.join(",", fields);
    }

    private boolean holds(List<String> forged) throws IOException {
        try {
            return LogProof.of(EventLogs.forge(place.resolve("forged.csv"), forged))
                    .holds();
        } catch (Unreadable e) {
            return false;
        }
    }

    private void isNamed(List<String> forged, String row, String how) throws Exception {
        Verdict verdict = LogProof.of(EventLogs.forge(place.resolve("forged.csv"), forged));
        String intent = row.split(",", -1)[1];
        assertThat(verdict.law()).as("%s %s", how, row).isNotEmpty();
        if (!intent.isEmpty()) {
            assertThat(verdict.where()).as("%s %s", how, row).contains("intent " + intent);
            assertThat(verdict.history()).as("%s %s", how, row).isNotEmpty();
        }
    }

    private List<String> lines(int seed) throws IOException {
        return Files.readAllLines(
                EventLogs.write(place.resolve("log.csv"), RandomFestival.of(seed), 2, Long.MAX_VALUE));
    }

    private static List<String> rows(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(l -> !l.startsWith("# crc32"))
                .toList();
    }

    private static List<Integer> oneOfEachKind(List<String> lines, Map<String, Integer> seen) {
        Set<String> kinds = new LinkedHashSet<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String kind = kind(lines.get(i));
            if (!lines.get(i).startsWith("#")
                    && !kind.equals("kind")
                    && kinds.add(kind)
                    && seen.merge(kind, 1, Integer::sum) <= OF_EACH_KIND) {
                at.add(i);
            }
        }
        return at;
    }

    private static String kind(String line) {
        return line.substring(0, Math.max(0, line.indexOf(',')));
    }
}
