package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shopping.festival.study.plan.shop.TableFile;

/**
 * An export as a program writes it, known by the names of its columns.
 *
 * @param name as people call it
 * @param family the program; its own warehouse where the export names none
 * @param signature columns by which it is known
 * @param without columns by which it is known not to be it
 * @param columns what its columns mean, by their key; several of one meaning in the order in which they are asked
 * @param restAreWarehouses whether every further column is a warehouse
 */
record Profile(
        String name,
        String family,
        Set<String> signature,
        Set<String> without,
        Map<String, Field> columns,
        boolean restAreWarehouses) {

    /** Of a sheet that is no program's export: our own names of columns. */
    static final Profile PLAIN = new Profile("sheet", "the shop's stock", Set.of("sku"), Set.of(), ownColumns(), false);

    private static Map<String, Field> ownColumns() {
        Map<String, Field> columns = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            columns.put(TableFile.key(field.label()), field);
        }
        return columns;
    }

    /** The known export with such columns. */
    static Optional<Profile> of(List<String> names) {
        List<String> keys = names.stream().map(TableFile::key).toList();
        return KnownExports.ALL.stream()
                .filter(p -> keys.containsAll(p.signature) && keys.stream().noneMatch(p.without::contains))
                .findFirst();
    }

    /** Reads one from its line in the table of known exports. */
    static Profile read(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        List<String> signature = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String name : parts[2].split("\\s*,\\s*")) {
            (name.startsWith("!") ? without : signature).add(TableFile.key(name.replace("!", "")));
        }
        Map<String, Field> columns = new LinkedHashMap<>();
        boolean rest = false;
        for (String pair : parts[3].split("\\s*;\\s*")) {
            int equals = pair.lastIndexOf('=');
            if (equals < 0) {
                rest = true;
                continue;
            }
            columns.put(
                    TableFile.key(pair.substring(0, equals)),
                    Field.of(pair.substring(equals + 1)).orElseThrow());
        }
        return new Profile(parts[0].strip(), parts[1], Set.copyOf(signature), Set.copyOf(without), columns, rest);
    }

    boolean saysWarehouses() {
        return restAreWarehouses || columns.containsValue(Field.WAREHOUSE);
    }
}
