package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with random damage are read or told what is wrong. Nothing else may happen. */
@Tag("slow")
class DamageTest {
    private static final String SLIPS = ",;\"\n\r\t-.0159eE%￥维()=#:ap \u0000\uFEFF";

    @TempDir
    Path folder;

    @Test
    void anyDamage_isToldOrHarmless() {
        int told = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Desk desk = new Desk(folder);
            byte[] shopBytes = damaged(Desk.SHOP, random);
            byte[] planBytes = damaged(Desk.PLAN, random);
            try {
                Shop shop = ShopFile.read(desk.file("shop.csv", shopBytes), Desk.TERRAIN, desk.findings);
                PlanFile.read(desk.file("plan.csv", planBytes), shop, Desk.TERRAIN, desk.findings);
            } catch (RuntimeException | Error e) {
                fail(
                        "seed " + seed + ": " + new String(shopBytes, StandardCharsets.UTF_8)
                                + new String(planBytes, StandardCharsets.UTF_8),
                        e);
            }
            told += desk.findings.isClean() ? 0 : 1;
            assertThat(desk.problems())
                    .allMatch(p -> p.matches("(shop|plan)\\.csv(:[0-9]+)?: [^\\n\\r]+[.?]"), "is a line");
        }
        assertThat(told).isGreaterThan(1_000);
    }

    private static byte[] damaged(String good, Random random) {
        return Slips.in(good, SLIPS, 4, length -> length, random);
    }
}
