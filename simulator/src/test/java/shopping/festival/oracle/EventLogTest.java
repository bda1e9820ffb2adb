package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.flow.Kind;
import shopping.festival.proof.LogProof;
import shopping.festival.proof.Unreadable;
import shopping.festival.proof.Verdict;

/** Logs of honest runs prove themselves; whatever is taken out, told twice or changed is found, and its order named. */
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
            assertThat(verdict.where()).as("seed %d: %s", seed, verdict.law()).isNull();
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
            assertThat(seen).containsKey(kind.name().toLowerCase());
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
                    if (!fields[f].isEmpty() && !List.of("receipt 3", "reserved 3", "reserved 5").contains(fields[0] + " " + f)) {
                        String[] changed = fields.clone();
                        changed[f] = Long.toString(Long.parseLong(fields[f]) + 1);
                        List<String> altered = new ArrayList<>(lines);
                        altered.set(at, String.join(",", changed));
                        assertThat(holds(altered)).as("%s, field %d", lines.get(at), f).isFalse();
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
        assertThat(harmless.law()).isNull();
        assertThat(harmless.alteration()).contains("checksum");
        for (int kept : List.of(1, 5, at, lines.size() - 3, lines.size() - 1)) {
            Files.write(file, lines.subList(0, kept));
            assertThatThrownBy(() -> LogProof.of(file)).isInstanceOf(Unreadable.class);
        }
    }

    private boolean holds(List<String> forged) throws IOException {
        try {
            return LogProof.of(EventLogs.forge(place.resolve("forged.csv"), forged)).holds();
        } catch (Unreadable e) {
            return false;
        }
    }

    private void isNamed(List<String> forged, String row, String how) throws Exception {
        Verdict verdict = LogProof.of(EventLogs.forge(place.resolve("forged.csv"), forged));
        String intent = row.split(",", -1)[1];
        assertThat(verdict.law()).as("%s %s", how, row).isNotNull();
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
        return Files.readAllLines(log).stream().filter(l -> !l.startsWith("# crc32")).toList();
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
