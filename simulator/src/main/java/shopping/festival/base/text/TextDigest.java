package shopping.festival.base.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a text is known again: its SHA-256, or the first sixteen digits of it. */
public final class TextDigest {
    private static final int DIGITS = 16;

    private TextDigest() {}

    /** The first sixteen digits. */
    public static String of(String text) {
        return whole(text).substring(0, DIGITS);
    }

    /** All of them. */
    public static String whole(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }
}
