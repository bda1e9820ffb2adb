package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.study.log.proof.LogProof;
import shopping.festival.study.log.proof.Unreadable;
import shopping.festival.study.log.proof.Verdict;

/** What the rows alone would never give away, the head of a log does; and a head that is not whole is no head. */
@Tag("slow")
class EventLogTermsTest {
    private static final int SEED = 3;

    @TempDir
    private Path place;

    @Test
    void anOrderPricedWithOneUnit_andShippedWithAnother_isFound() throws Exception {
        // From the attempt to the door it is one unit more, and the shelf began with that unit: all rows agree.
        List<String> lines = lines();
        String[] order = row(lines, "delivered,").split(",", -1);
        String record = row(lines, "accepted," + order[1] + ",").split(",", -1)[4];
        List<String> forged = change(lines, l -> l.contains("," + order[1] + ",") ? more(l, 7) : l);
        forged = change(forged, l -> l.startsWith("initial,,,0," + record + ",") ? more(l, 7) : l);
        Verdict verdict = proof(forged);
        assertThat(verdict.law()).isEqualTo("amount = price × units × price level");
        int units = Integer.parseInt(order[7]);
        assertThat(verdict.where()).contains("is worth " + order[5] + " fen, and " + (units + 1) + " × ");
    }

    @Test
    void anIntentThatWasNeverWrittenDown_isMissedByTheNextOne() throws Exception {
        // Take one out of a slot's middle, with all of its rows; it bought nothing, so no shelf tells.
        List<String> lines = lines();
        for (String l : lines) {
            String key = l.startsWith("not_tempted,") ? l.split(",", -1)[1] : "";
            String after = key.isEmpty() ? "" : next(key);
            if (!key.isEmpty() && lines.stream().anyMatch(x -> x.startsWith("arrived," + after + ","))) {
                List<String> forged = new ArrayList<>(lines);
                forged.removeIf(x -> x.contains("," + key + ","));
                Verdict verdict = proof(forged);
                assertThat(verdict.law()).isEqualTo("all intents that are drawn arrive");
                assertThat(verdict.where()).contains("intent " + after);
                return;
            }
        }
        throw new AssertionError("no slot with two intents");
    }

    @Test
    void aHead_thatLacksATableOrALineOfOne_isRefused() throws Exception {
        for (String key : List.of(
                "seed_key",
                "slot",
                "buyer_lanes",
                "order_limit",
                "waiting",
                "tries",
                "reserves",
                "short",
                "stream",
                "segment")) {
            assertThatThrownBy(() -> proof(without(lines(), "# " + key + " ")))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("lacks lines of its head: # " + key);
        }
        assertThatThrownBy(() -> proof(without(lines(), "# station payment ")))
                .hasMessageContaining("# station payment");
        assertThatThrownBy(() -> proof(without(lines(), "# least think "))).hasMessageContaining("# least think");
        assertThatThrownBy(() -> proof(without(lines(), "# least_of door "))).hasMessageContaining("# least_of door");
        assertThatThrownBy(() -> proof(change(lines(), l -> l.replace("# offers 0 ", "# offers 1 "))))
                .hasMessageContaining("of its head, # offers, has number 1 where 0 comes next");
        assertThatThrownBy(() -> proof(change(lines(), l -> l.startsWith("# seed_key") ? "# seed_key xyz" : l)))
                .hasMessageContaining("of its head, # seed_key, is altered");
        assertThatThrownBy(() -> proof(change(lines(), l -> l.startsWith("# station") ? l.replace("fixed", "") : l)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void offersWithoutPrice_areNamed() throws Exception {
        Verdict verdict = proof(change(lines(), l -> l.startsWith("# offers 0 ") ? "# offers 0 100:0" : l));
        assertThat(verdict.law()).isEqualTo("amount = price × units × price level");
    }

    @Test
    void aLogOfAnOlderSchema_isRefusedWithTheVersionThatWroteIt() {
        assertThatThrownBy(() -> proof(change(lines(), l -> l.equals("# schema 2") ? "# schema 1" : l)))
                .hasMessage("has schema 1, this program reads 2. Audit it with the version that wrote it, test");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(
                EventLogs.write(place.resolve("log.csv"), RandomFestival.of(SEED), 2, Long.MAX_VALUE));
    }

    private Verdict proof(List<String> forged) throws IOException, Unreadable {
        return LogProof.of(EventLogs.forge(place.resolve("forged.csv"), forged));
    }

    private static List<String> change(List<String> lines, UnaryOperator<String> how) {
        return lines.stream().map(how).toList();
    }

    private static List<String> without(List<String> lines, String begin) {
        return lines.stream().filter(l -> !l.startsWith(begin)).toList();
    }

    private static String row(List<String> lines, String begin) {
        return lines.stream().filter(l -> l.startsWith(begin)).findFirst().orElseThrow();
    }

    private static String next(String key) {
        int slash = key.lastIndexOf('/');
        return key.substring(0, slash + 1) + (Integer.parseInt(key.substring(slash + 1)) + 1);
    }

    /** One more in a field that is not empty. */
    private static String more(String row, int field) {
        String[] fields = row.split(",", -1);
        fields[field] = fields[field].isEmpty() ? "" : Integer.toString(Integer.parseInt(fields[field]) + 1);
        return String.join(",", fields);
    }
}
