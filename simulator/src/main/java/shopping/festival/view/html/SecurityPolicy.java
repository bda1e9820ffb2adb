package shopping.festival.view.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** The content-security policy of a page: nothing is loaded, and only what was written runs. */
final class SecurityPolicy {
    private SecurityPolicy() {}

    /**
     * @param style the one style element. Attributes named style are let through: the chart library sets them, and with
     *     nothing to load from they can do no harm.
     * @param connections where its scripts may ask for more
     */
    static String of(String style, String connections, String... scripts) {
        String allowed = Arrays.stream(scripts).map(SecurityPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + allowed + "; style-src-elem " + hash(style)
                + "; style-src-attr 'unsafe-inline'; img-src data:; connect-src " + connections
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
