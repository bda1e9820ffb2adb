package shopping.festival.study.export.duck;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.WholeFile;

/**
 * DuckDB's driver, which is no part of the program: 85 MB that most never need. It is taken from the local Maven
 * repository or the cache, or else fetched once, and is what it was when it was pinned, or not used.
 */
public final class DriverJar {
    /** Where else than at Maven Central it is fetched from. */
    public static final String REPOSITORY = "FESTIVAL_MAVEN_REPOSITORY";

    static final String VERSION = "1.5.6.0";
    static final String SHA_256 = "04ae3375d7c40dc88dc9bf0014b82ba5e66715564584af4e3abea39c7ba144d3";
    static final long BYTES = 85_178_546;

    private static final String CENTRAL = "https://repo.maven.apache.org/maven2";
    private static final String NAME = "duckdb_jdbc-" + VERSION + ".jar";
    private static final String PATH = "org/duckdb/duckdb_jdbc/" + VERSION + "/" + NAME;
    private static final int CONNECT_MILLIS_MAX = 10_000;
    private static final int READ_MILLIS_MAX = 30_000;
    private static final int BUFFER = 1 << 16;

    private final Path cache;
    private final Path local;
    private final String repository;
    private final Consumer<String> say;

    /**
     * Looked for in these places.
     *
     * @param cache folder in which it is kept
     * @param local Maven repository of this user
     * @param repository address of the one it is fetched from
     * @param say takes a sentence when it is fetched
     */
    DriverJar(Path cache, Path local, String repository, Consumer<String> say) {
        this.cache = cache;
        this.local = local;
        this.repository = repository.endsWith("/") ? repository.substring(0, repository.length() - 1) : repository;
        this.say = say;
    }

    /** Looked for where this user has it. */
    public static DriverJar usual(Path cache, Consumer<String> say) {
        String other = System.getenv(REPOSITORY);
        Path local = Path.of(System.getProperty("user.home", "."), ".m2", "repository");
        return new DriverJar(cache, local, other == null || other.isBlank() ? CENTRAL : other.trim(), say);
    }

    /** Where it is, after it was fetched if need be. */
    Path file() {
        Path kept = cache.resolve(NAME);
        for (Path there : new Path[] {local.resolve(PATH), kept}) {
            if (isWhole(there)) {
                return there;
            }
        }
        fetch(kept);
        return kept;
    }

    /** Whether nothing need be fetched. */
    public boolean isHere() {
        return isWhole(local.resolve(PATH)) || isWhole(cache.resolve(NAME));
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == BYTES
                    && copy(Files.newInputStream(file), null).equals(SHA_256);
        } catch (IOException e) {
            return false;
        }
    }

    private void fetch(Path to) {
        String address = repository + "/" + PATH;
        say.accept("fetching DuckDB's driver " + VERSION + ", 85 MB, from " + address + " into " + cache + ", once");
        try {
            Files.createDirectories(cache);
        } catch (IOException e) {
            throw cannot("kept in " + cache, DiskTrouble.reason(e));
        }
        try (WholeFile whole = WholeFile.at(to)) {
            String sum = copy(open(address), whole.part());
            if (!sum.equals(SHA_256)) {
                throw cannot("used: " + address + " is not what was pinned", "SHA-256 " + sum + ", not " + SHA_256);
            }
            whole.commit();
        } catch (IOException | IllegalArgumentException e) {
            throw cannot("fetched from " + address, reason(e));
        }
    }

    private static InputStream open(String address) throws IOException {
        URL url = URI.create(address).toURL();
        var connection = url.openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS_MAX);
        connection.setReadTimeout(READ_MILLIS_MAX);
        if (connection instanceof HttpURLConnection http && http.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("it answers " + http.getResponseCode());
        }
        return connection.getInputStream();
    }

    /**
     * Reads all of a stream, no more than the driver has.
     *
     * @param to where it goes, or null for nowhere
     * @return its SHA-256
     */
    private static String copy(InputStream from, @org.jspecify.annotations.Nullable Path to) throws IOException {
        MessageDigest sum = sha256();
        try (InputStream in = new DigestInputStream(from, sum);
                var out = to == null ? java.io.OutputStream.nullOutputStream() : Files.newOutputStream(to)) {
            byte[] buffer = new byte[BUFFER];
            long copied = 0;
            for (int read = in.read(buffer); read >= 0 && copied <= BYTES; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                copied += read;
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof java.net.UnknownHostException) {
            return "nobody knows this host, or this machine is off line";
        }
        return e instanceof IOException trouble ? DiskTrouble.reason(trouble) : String.valueOf(e.getMessage());
    }

    private static Mistakes cannot(String what, String why) {
        return Mistakes.of("DuckDB's driver " + VERSION + " is not here and cannot be " + what + ": " + why
                + ". Go on line once, name another Maven repository in " + REPOSITORY + ", or use --format csv.gz.");
    }
}
