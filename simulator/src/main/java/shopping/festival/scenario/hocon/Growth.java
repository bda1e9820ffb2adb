package shopping.festival.scenario.hocon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long a scenario becomes when its substitutions are put in, told before they are: forty lines that each name the
 * line before twice are a text of a million million characters. An estimate, by names as they are written.
 */
final class Growth {
    private static final class Part {
        private long length;
        private final List<String> names = new ArrayList<>();
    }

    private final TreeMap<String, Part> parts = new TreeMap<>();
    private final Map<String, Long> lengths = new TreeMap<>();

    private static String plain(String name) {
        String path = name.replace("?", "").replace("}", "").replace("\"", "");
        return path.strip();
    }

    private Part part(String path) {
        return parts.computeIfAbsent(plain(path), p -> new Part());
    }

    void substitution(String path, String name) {
        Part part = part(path);
        part.names.add(plain(name));
        // The field's own text is without it: "${" and the name with its "}".
        part.length -= name.length() + 2;
    }

    void field(Field field) {
        if (!field.isInList() && !field.opensKeys()) {
            part(field.path()).length += field.valueEnd() - field.valueStart();
        }
    }

    /** Of all there is, or more than {@code most}. */
    long length(long most) {
        long length = 0;
        for (Part part : parts.values()) {
            length = Math.min(most + 1, length + lengthOf(part, most));
        }
        return length;
    }

    private long lengthOf(Part part, long most) {
        long length = Math.max(0, part.length);
        for (String name : part.names) {
            length = Math.min(most + 1, length + lengthOf(name, most));
        }
        return length;
    }

    /** Of what a name stands for, with all that is below it. */
    private long lengthOf(String name, long most) {
        Long known = lengths.get(name);
        if (known != null) {
            return known;
        }
        // A circle is the library's to find; it ends here.
        lengths.put(name, 0L);
        long length = 0;
        for (Map.Entry<String, Part> entry : parts.tailMap(name).entrySet()) {
            if (!entry.getKey().startsWith(name)) {
                break;
            }
            if (entry.getKey().length() == name.length() || entry.getKey().charAt(name.length()) == '.') {
                length = Math.min(most + 1, length + lengthOf(entry.getValue(), most));
            }
        }
        lengths.put(name, length);
        return length;
    }
}
