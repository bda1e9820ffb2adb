package shopping.festival.study.plan.shop;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Files damaged at random: characters replaced, repeated and left out, a byte that is none of the text, the end cut off. */
public final class Slips {
    private Slips() {}

    /**
     * @param slips characters that take the place of others
     * @param most slips there may be, one less
     * @param reach of so many characters, how many a slip may be in
     */
    public static byte[] in(String good, String slips, int most, IntUnaryOperator reach, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int n = random.nextInt(most); n > 0; n--) {
            int at = random.nextInt(reach.applyAsInt(text.length()));
            int end = Math.min(text.length(), at + random.nextInt(4));
            char slip = slips.charAt(random.nextInt(slips.length()));
            text.replace(
                    at, end, random.nextInt(4) == 0 ? "" : String.valueOf(slip).repeat(1 + random.nextInt(3)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
