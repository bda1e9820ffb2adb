package shopping.festival.study.replay.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.TargetFile;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Purchase;

/** Thousands of random histories: who is right is never accused, and what can be proved is found. */
class HistoriesTest {
    private static final int HISTORIES = 500;
    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    private static Path folder;

    private static Target keyed;
    private static Target keyless;

    @BeforeAll
    static void readTargets() throws Exception {
        Path rest = Path.of("docs/targets/rest.conf");
        keyed = TargetFile.read(rest, Optional.empty());
        Path without = Files.writeString(
                folder.resolve("keyless.conf"),
                Files.readString(rest).replace("    headers { Idempotency-Key = \"{key}\" }\n", ""));
        keyless = TargetFile.read(without, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        // An order takes for good.
        "true, 0",
        // An order takes for a while.
        "true, 100",
        // An order takes for so short a while, two seconds, that hardly anybody pays in time.
        "true, 30",
        // The payment takes.
        "false, 0",
    })
    void aRightShopIsNeverAccused(boolean reservesAtOrder, long expiry) {
        long proved = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            History.Manners manners =
                    new History.Manners(reservesAtOrder, expiry == 0 ? NEVER / 2 : expiry, 0, true, true);
            Verdict verdict = new Judge(keyed, History.of(seed, manners)).verdict();
            assertThat(verdict.findings()).as("seed " + seed).isEmpty();
            assertThat(verdict.ruling()).isNotEqualTo(Verdict.Ruling.BROKEN);
            proved += verdict.contended();
        }
        // Histories in which nothing is at stake would prove nothing.
        assertThat(proved).isGreaterThan(HISTORIES / 10);
    }

    /** Then a request that is tried again is another order, and no shop can know better. */
    @ParameterizedTest
    @ValueSource(longs = {0, 100})
    void aShopThatIsToldNoKeysIsNotAccusedOfForgettingThem(long expiry) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            History.Manners manners = new History.Manners(true, expiry == 0 ? NEVER / 2 : expiry, 0, false, false);
            Verdict verdict = new Judge(keyless, History.of(seed, manners)).verdict();
            assertThat(verdict.findings()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void aUnitTooManyIsFoundExactlyWhenTheAnswersProveIt() {
        long found = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Evidence evidence = History.of(seed, new History.Manners(seed % 2 == 0, NEVER / 2, 1, true, true));
            long provable = provable(evidence);
            Verdict verdict = new Judge(keyed, evidence).verdict();
            List<Finding> oversold = verdict.findings(Finding.Kind.OVERSOLD);
            assertThat(oversold.stream().mapToLong(Finding::units).sum())
                    .as("seed " + seed)
                    .isEqualTo(provable);
            if (provable > 0) {
                assertThat(verdict.ruling()).isEqualTo(Verdict.Ruling.BROKEN);
                found++;
            }
        }
        assertThat(found).isGreaterThan(HISTORIES / 20);
    }

    /** Looks at every instant at which an answer came, and at the books. */
    private static long provable(Evidence evidence) {
        long stock = evidence.played().purchases().get(0).sku().stock();
        List<Long> instants = new ArrayList<>();
        evidence.played().purchases().forEach(p -> p.exchanges().forEach(e -> instants.add(e.answeredNanos())));
        long most = 0;
        for (long instant : instants) {
            long certain = 0;
            for (Purchase purchase : evidence.played().purchases()) {
                boolean isTold = purchase.exchanges().stream()
                        .anyMatch(
                                e -> e.step() == 1 && e.outcome() == Outcome.ACCEPTED && e.answeredNanos() <= instant);
                boolean isBack = purchase.exchanges().stream()
                        .anyMatch(e -> e.step() == Exchange.CANCEL && e.sentNanos() <= instant);
                certain += isTold && !isBack ? purchase.units() : 0;
            }
            most = Math.max(most, certain - stock);
        }
        long atTheEnd = 0;
        for (Purchase purchase : evidence.played().purchases()) {
            boolean isTold =
                    purchase.exchanges().stream().anyMatch(e -> e.step() == 1 && e.outcome() == Outcome.ACCEPTED);
            boolean isInBooks =
                    evidence.orders().getOrDefault(purchase, List.of()).stream().anyMatch(ReadBack.Found::isAccepted);
            boolean mayBeBack = purchase.exchanges().stream().anyMatch(e -> e.step() == Exchange.CANCEL);
            atTheEnd += (isTold || isInBooks) && !mayBeBack ? purchase.units() : 0;
        }
        return Math.max(most, Math.max(0, atTheEnd - stock));
    }

    @Test
    void aShopThatForgetsKeysIsFoundWhereBothAnswersCame() {
        long found = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Evidence evidence = History.of(seed, new History.Manners(true, NEVER / 2, 0, false, true));
            Verdict verdict = new Judge(keyed, evidence).verdict();
            long provable = evidence.played().purchases().stream()
                    .filter(HistoriesTest::hasTwoNames)
                    .count();
            assertThat(verdict.findings(Finding.Kind.DOUBLE_ORDER).size())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo((int) provable);
            assertThat(verdict.findings(Finding.Kind.WRONG_REFUSAL))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(verdict.findings(Finding.Kind.OVERSOLD))
                    .as("seed " + seed)
                    .isEmpty();
            found += provable;
        }
        assertThat(found).isGreaterThan(HISTORIES / 100);
    }

    /** A first and a repeat of it that both said yes, and named different orders before anything was given back. */
    private static boolean hasTwoNames(Purchase purchase) {
        long back = purchase.exchanges().stream()
                .filter(e -> e.step() == Exchange.CANCEL)
                .mapToLong(Exchange::sentNanos)
                .min()
                .orElse(NEVER);
        List<Exchange> yes = purchase.exchanges().stream()
                .filter(e -> e.step() == 0 && e.outcome() == Outcome.ACCEPTED && e.answeredNanos() <= back)
                .toList();
        Optional<Exchange> first = yes.stream().filter(e -> !e.isRepeat()).findFirst();
        Optional<Exchange> repeat = yes.stream().filter(Exchange::isRepeat).findFirst();
        return first.isPresent()
                && repeat.isPresent()
                && Math.max(repeat.get().answeredNanos(), first.get().answeredNanos())
                                - Math.min(repeat.get().sentNanos(), first.get().sentNanos())
                        <= 2_000_000_000
                && !first.get().identifiers().equals(repeat.get().identifiers());
    }
}
