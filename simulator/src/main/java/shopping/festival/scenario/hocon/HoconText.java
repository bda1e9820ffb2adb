package shopping.festival.scenario.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file as the library is given it: measured, and with what is appended line by line as lists.
 *
 * @param name by which people know the file
 */
record HoconText(String name, String text) {

    /** Reads a file; bytes that are no UTF-8 become marks of it, as in the library. */
    static HoconText of(Path file, String name) throws IOException {
        return new HoconText(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    Config parse(ConfigParseOptions options, Extent extent) {
        return ConfigFactory.parseString(asLists(extent), options.setOriginDescription(name));
    }

    private String asLists(Extent extent) {
        Appending appending = new Appending(field -> {
            if (field.appends() || field.substitutes()) {
                extent.looksUp(name, field);
            }
        });
        FieldScanner.scan(text, new FieldScanner.Listener() {
            @Override
            public void nested(int depth, int line) {
                extent.nested(name, line, depth);
            }

            @Override
            public void substitution(String path, String of, int line) {
                extent.substitution(name, path, of, line);
            }

            @Override
            public void field(Field field) {
                extent.field(field);
                appending.field(field);
            }

            @Override
            public void broken(int group) {
                appending.ended(group);
            }
        });
        return appending.rewritten(text);
    }
}
