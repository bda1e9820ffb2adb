package shopping.festival.base.problems;

/**
 * A key of a scenario, for a sentence about what comes of its value long after it was read.
 *
 * @param place file and line
 * @param words the key, and the value that stands there
 */
public record Key(String place, String words) {
    /** Of a value that nobody read. */
    public static final Key NONE = Key.of("a capacity");

    /** One whose place is not known. */
    public static Key of(String name) {
        return new Key(Problem.ofCommand("").place(), name);
    }

    public Problem problem(String sentences) {
        return new Problem(place, words + " " + sentences);
    }
}
