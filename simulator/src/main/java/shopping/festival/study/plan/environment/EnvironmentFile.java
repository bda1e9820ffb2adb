package shopping.festival.study.plan.environment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Environments kept between runs, one file each under the digest of all that they follow from. What cannot be read is
 * measured again, what cannot be written is done without.
 */
public final class EnvironmentFile {
    /** Raised whenever an environment would come out otherwise than before. */
    private static final int FORM = 1;

    private static final int DIGEST_CHARS = 16;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    /** @param folder where they are kept, null to keep none */
    public EnvironmentFile(Path folder) {
        this.folder = folder;
    }

    /** The folder of this user's caches, as the operating system's conventions have it. */
    public static Path usualFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(cache);
        return base.resolve("festival");
    }

    /** What an environment follows from, in a few letters. */
    public static String digest(EnvironmentRun run, String version) {
        String all = String.join(
                "\n",
                Integer.toString(FORM),
                version,
                Long.toString(run.seed()),
                Double.toString(run.scale()),
                Integer.toString(run.replications()),
                run.scenario().resolved());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }

    /** The environment of a digest, null if there is none that can be read. */
    public Environment read(String digest) {
        if (folder == null || !Files.isRegularFile(file(digest))) {
            return null;
        }
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file(digest))))) {
            return MAPPER.readValue(in, Environment.class);
        } catch (IOException e) {
            return null;
        }
    }

    /** @return true if it is kept */
    public boolean write(String digest, Environment environment) {
        if (folder == null) {
            return false;
        }
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, digest, ".part");
            try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                MAPPER.writeValue(out, environment);
            }
            Files.move(part, file(digest), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an environment that cannot be written as JSON", e);
        } catch (IOException e) {
            remove(part);
            return false;
        }
    }

    private static void remove(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // Left behind in a cache: nobody is harmed.
        }
    }

    private Path file(String digest) {
        return folder.resolve("environment-" + digest + ".json.gz");
    }
}
