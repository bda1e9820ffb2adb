package shopping.festival.study.plan.shop;

/** A path in a command that is shown for the user to type. */
public final class TypedPath {
    private TypedPath() {}

    /** The path, in quotes if it has spaces. */
    public static String of(String path) {
        return path.indexOf(' ') < 0 ? path : '"' + path + '"';
    }
}
