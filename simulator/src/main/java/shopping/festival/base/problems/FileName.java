package shopping.festival.base.problems;

import java.nio.file.Path;

/** What a file's name says of what is in it. */
public final class FileName {
    private FileName() {}

    /** The name without the folders it lies in. */
    public static String of(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }

    /** The name without its ending; a dot in front does not begin one. */
    public static String withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
