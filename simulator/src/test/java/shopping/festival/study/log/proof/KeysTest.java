package shopping.festival.study.log.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;

/** The proof's own few lines for keyed lanes, and the program's, give the test vectors that are published. */
class KeysTest {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long SEED_KEY = 0x5E41AB087439611EL;
    private static final List<String> STREAMS = List.of("browsing", "carts", "drum", "gong");
    private static final Pattern VECTOR = Pattern.compile(
            "\\| `(\\w+)` \\| `(\\w{16})` \\| (\\d+)/(\\d+)/(\\d+)/(\\d+) \\| `(\\w{16})` \\| `(\\w{16})` \\| (\\d+)"
                    + " \\| `(\\w{16})` \\| (\\d+) \\|");

    @Test
    void theFinaliserIsThatOfSplitMix64() {
        // The first outputs for seed 1234567, as Rosetta Code and others have them.
        assertThat(List.of(1L, 2L, 3L).stream().map(n -> Keys.mix(1_234_567 + n * GAMMA)))
                .containsExactly(6_457_827_717_110_365_317L, 3_203_168_211_198_807_973L, -8_629_252_141_511_181_193L);
        assertThat(Keys.mix(GAMMA)).isEqualTo(0xE220A8397B1DCDAFL).isEqualTo(Draws.mix(GAMMA));
    }

    @Test
    void publishedVectors_areThoseOfTheProofAndOfTheProgram() throws IOException {
        String page = Files.readString(Path.of("docs/events.md"));
        List<MatchResult> vectors = VECTOR.matcher(page).results().toList();
        assertThat(vectors).hasSize(3);
        assertThat(Draws.seedKey(1, 0)).isEqualTo(SEED_KEY);
        for (MatchResult v : vectors) {
            assertThat(STREAMS.get(number(v, 3))).isEqualTo(v.group(1));
            assertThat(Keys.ofName(v.group(1)))
                    .isEqualTo(Long.parseUnsignedLong(v.group(2), 16))
                    .isEqualTo(Draws.keyOf(v.group(1)));
            long intent = IntentId.of(number(v, 3), number(v, 4), number(v, 5), number(v, 6));
            Keys keys = new Keys(SEED_KEY, STREAMS, 16);
            assertThat(keys.lane(intent, Keys.CHECKOUT_LANE, 6)).isEqualTo(number(v, 9));
            assertThat(keys.lane(intent, Keys.PAYMENT_LANE, 12)).isEqualTo(number(v, 11));
            long base = new IntentDraws(SEED_KEY, STREAMS).base(intent);
            assertThat(base).isEqualTo(Long.parseUnsignedLong(v.group(7), 16));
            assertThat(Draws.bits(base, Purpose.CHECKOUT_LANE))
                    .isEqualTo(Keys.bits(base, Keys.CHECKOUT_LANE))
                    .isEqualTo(Long.parseUnsignedLong(v.group(8), 16));
            assertThat(Draws.bits(base, Purpose.PAYMENT_LANE)).isEqualTo(Long.parseUnsignedLong(v.group(10), 16));
        }
    }

    @Test
    void lanesAreTheHighHalfOfAProduct() {
        // 2⁶³ is half of all: of 3 lanes the second, of 4 the third. The last bit is not looked at.
        assertThat(Keys.part(1L << 63, 3)).isEqualTo(1);
        assertThat(Keys.part(1L << 63, 4)).isEqualTo(2);
        assertThat(Keys.part(-1L, 4)).isEqualTo(3);
        for (long n = 1; n < 1_000; n++) {
            long bits = Keys.mix(n);
            assertThat(Keys.part(bits, n)).isEqualTo(Draws.below(bits, (int) n));
            long many = Keys.mix(-n) >>> 17;
            assertThat(Keys.part(bits, many))
                    .isEqualTo(new BigInteger(Long.toUnsignedString(bits & ~1L))
                            .multiply(BigInteger.valueOf(many))
                            .shiftRight(64)
                            .longValueExact())
                    .isEqualTo(Draws.part(bits, many));
        }
    }

    @Test
    void aCurveIsTheAreaBelowItsPieces() {
        // 2 until 10, then from 1 rising by 0.1: up to 20 that is 20 + 10 + 0.1 · 10² / 2 = 35.
        Curve curve = new Curve();
        curve.add(0, 2, 0);
        curve.add(10, 1, 0.1);
        assertThat(curve.between(0, 20)).isEqualTo(35);
        assertThat(curve.between(5, 12)).isEqualTo(5 * 2 + 2 + 0.1 * 2 * 2 / 2);
        assertThat(curve.between(-5, 0)).isZero();
    }

    @Test
    void threeEndsOfTwoServers_leaveTimeForOneOrder() {
        // One order takes a server 10 µs. Two servers end at 10 and 12; the third order's server was free at 10 at
        // best.
        Curve speed = new Curve();
        speed.add(0, 0.1, 0);
        Ended sound = new Ended("lane 0", new Station(2, speed, 1, 0, true));
        Ended early = new Ended("lane 0", new Station(2, speed, 1, 0, true));
        List.of(10L, 12L, 20L).forEach(sound::add);
        List.of(10L, 12L, 18L).forEach(early::add);
        assertThat(sound.check()).isEmpty();
        assertThat(early.check()).map(Broken::law).contains(Station.CAPACITY);
        // Where it is not known when the work ended: 5 orders of 20 µs together, and 25 · 2 / 10 = 5 fit, not 6.
        Ended loose = new Ended("port", new Station(2, speed, 1, 0, false));
        List.of(20L, 25L, 25L, 25L, 25L).forEach(loose::add);
        assertThat(loose.check()).isEmpty();
        loose.add(25);
        assertThat(loose.check()).map(Broken::how).get().asString().contains("6 orders");
    }

    private static int number(MatchResult v, int group) {
        return Integer.parseInt(v.group(group));
    }
}
