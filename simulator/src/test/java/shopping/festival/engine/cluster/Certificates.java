package shopping.festival.engine.cluster;

import com.typesafe.config.Config;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority and certificates of it, made by the JDK's keytool in one store, and taken out of it as files of PEM. */
final class Certificates {
    private static final String STORE = "store.p12";
    private static final String PASSWORD = "festival";
    private static final int LINE_MOST = 64;

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    /** A new authority, called like the folder. */
    static Certificates in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Certificates made = new Certificates(Files.createDirectories(folder));
        made.keytool("-genkeypair -alias ca -dname CN=" + folder.getFileName()
                + " -ext bc:c=ca:true -ext ku:c=keyCertSign -keyalg RSA");
        Files.writeString(
                made.authority(),
                pem("CERTIFICATE", made.store().getCertificate("ca").getEncoded()));
        return made;
    }

    /** The authority's own certificate. */
    Path authority() {
        return folder.resolve("ca.crt");
    }

    /** Configuration for a new node that believes its own authority. */
    Config of(String node, String commonName) throws IOException, InterruptedException, GeneralSecurityException {
        return of(node, commonName, authority());
    }

    /** The same for one that believes another. */
    Config of(String node, String commonName, Path believed)
            throws IOException, InterruptedException, GeneralSecurityException {
        keytool("-genkeypair -alias " + node + " -signer ca -dname CN=" + commonName
                + " -ext eku=serverAuth,clientAuth -keyalg RSA");
        Path key = folder.resolve(node + ".key");
        Path certificate = folder.resolve(node + ".crt");
        KeyStore store = store();
        Files.writeString(
                key,
                pem("PRIVATE KEY", store.getKey(node, PASSWORD.toCharArray()).getEncoded()));
        Files.writeString(
                certificate, pem("CERTIFICATE", store.getCertificate(node).getEncoded()));
        return TlsConfig.of(key, certificate, believed);
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(STORE))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static String pem(String what, byte[] bytes) {
        String text = Base64.getMimeEncoder(LINE_MOST, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }

    private void keytool(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-keystore", STORE, "-storepass", PASSWORD));
        // A JVM for so little a time need not be a fast one.
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
    }
}
