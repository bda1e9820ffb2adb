package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExactTest {
    private static final ForkResult BASE = fork("0123456789abcdef", 1_000, 900, 100_000);

    @Test
    void theSameWork_passesAll() {
        assertThat(Exact.compare(BASE, BASE)).extracting(Finding::verdict).containsOnly(Verdict.PASS);
    }

    @Test
    void anotherDigest_failsAndIsOtherWork() {
        List<Finding> findings = Exact.compare(BASE, fork("0123456789abcdee", 1_000, 900, 100_000));

        assertThat(failed(findings)).containsExactly("digest");
        assertThat(Exact.isSameWork(findings)).isFalse();
        assertThat(findings.get(0).text()).isEqualTo("0123456789abcdef became 0123456789abcdee");
    }

    @Test
    void oneOrderFewerPaid_isNamed() {
        List<Finding> findings = Exact.compare(BASE, fork("0123456789abcdef", 1_000, 899, 100_000));

        assertThat(failed(findings)).containsExactly("counts");
        assertThat(findings.get(1).text()).isEqualTo("paid 900 became 899");
    }

    @Test
    void almostOnePercentMoreMemoryAnOrderPasses_andALittleAboveFails() {
        // 100,000 bytes over 1,000 attempts: 100 an order; 100.9 is 0.9 % more, 101.1 is 1.1 %.
        assertThat(failed(Exact.compare(BASE, fork("0123456789abcdef", 1_000, 900, 100_900))))
                .isEmpty();
        List<Finding> findings = Exact.compare(BASE, fork("0123456789abcdef", 1_000, 900, 101_100));
        assertThat(failed(findings)).containsExactly("allocation per order");
        // As much work, so its time may still be judged.
        assertThat(Exact.isSameWork(findings)).isTrue();
    }

    @Test
    void aForkIsReadBackAsItWasPrinted() {
        String exact = ForkResult.exactLine(0x0123456789abcdefL, BASE.counts());
        String pass = ForkResult.passLine(5_000_000, 4_000_000, 100_000, 7);

        assertThat(ForkResult.parse(List.of(exact, pass, ForkResult.END))).isEqualTo(BASE);
    }

    private static List<String> failed(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .map(Finding::name)
                .toList();
    }

    private static ForkResult fork(String digest, long attempted, long paid, long bytes) {
        Map<String, Long> counts = new TreeMap<>(
                Map.of("attempted", attempted, "paid", paid, "windows", 10L, "batches", 90L, "rows", 5_000L));
        return new ForkResult(digest, counts, List.of(new ForkResult.Pass(5_000_000, 4_000_000, bytes)));
    }
}
