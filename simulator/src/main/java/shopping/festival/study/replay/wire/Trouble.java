package shopping.festival.study.replay.wire;

import io.netty.handler.ssl.NotSslRecordException;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import shopping.festival.base.text.OneLine;

/** Why no connection was made, in words that help. */
final class Trouble {
    static final String NOBODY = "nobody answers there. Start the shop, or mend base in the target file.";

    private Trouble() {}

    static String words(Throwable cause) {
        Throwable root = cause;
        boolean isTls = false;
        boolean isDistrusted = false;
        while (true) {
            isTls |= root instanceof SSLException;
            // The innermost says it best: that of a path that could not be built, of a name that is another's.
            isDistrusted |= root instanceof GeneralSecurityException;
            if (root instanceof NotSslRecordException) {
                return "it does not speak TLS. Write http:// in base, or name another port.";
            }
            if (root.getCause() == null || root.getCause() == root) {
                break;
            }
            root = root.getCause();
        }
        if (isDistrusted) {
            return "its certificate is not trusted (" + reason(root)
                    + "). Name a file of certificates to trust with tls.trust in the target file.";
        }
        return isTls ? "no TLS connection could be made (" + reason(root) + "). Mend base, or the shop." : NOBODY;
    }

    private static String reason(Throwable root) {
        String said = root.getMessage() == null ? root.getClass().getSimpleName() : OneLine.of(root.getMessage());
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }
}
