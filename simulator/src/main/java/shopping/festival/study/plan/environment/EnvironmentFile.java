package shopping.festival.study.plan.environment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import shopping.festival.base.text.TextDigest;
import shopping.festival.result.WholeFile;

/**
 * Environments kept between runs, one file each under the digest of all that they follow from. What cannot be read is
 * measured again, what cannot be written is done without.
 */
public final class EnvironmentFile {
    /** Raised whenever an environment would come out otherwise than before. */
    private static final int FORM = 1;

    /** A hundred thousand numbers are read with the parser that is made for that. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final Optional<Path> folder;

    /** @param folder where they are kept; empty to keep none */
    public EnvironmentFile(Optional<Path> folder) {
        this.folder = folder;
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
        return TextDigest.of(all);
    }

    /** The environment of a digest; empty if there is none that can be read. */
    public Optional<Environment> read(String digest) {
        return folder.map(f -> file(f, digest)).filter(Files::isRegularFile).flatMap(EnvironmentFile::read);
    }

    private static Optional<Environment> read(Path file) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(MAPPER.readValue(in, Environment.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @return true if it is kept */
    public boolean write(String digest, Environment environment) {
        return folder.isPresent() && write(folder.get(), digest, environment);
    }

    private static boolean write(Path folder, String digest, Environment environment) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return false;
        }
        try (WholeFile whole = WholeFile.at(file(folder, digest))) {
            try (OutputStream out =
                    new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(whole.part())))) {
                MAPPER.writeValue(out, environment);
            }
            whole.commit();
            return true;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an environment that cannot be written as JSON", e);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path file(Path folder, String digest) {
        return folder.resolve("environment-" + digest + ".json.gz");
    }
}
