package shopping.festival.base.problems;

/**
 * One thing a user did wrong, ready to be read: {@code place: name (value) rule. Advice.}
 *
 * @param place file and line, or who complains; empty where the sentence begins with the option it is about
 */
public record Problem(String place, String sentence) {
    /** The place of what is in no file. */
    private static final String PROGRAM = "festival";

    /** Of the command as a whole. */
    public static Problem ofCommand(String sentence) {
        return new Problem(PROGRAM, sentence);
    }

    /** Of an option, whose name the sentence begins with. */
    public static Problem ofOption(String sentence) {
        return new Problem("", sentence);
    }

    /** @param line of the file, 0 for the file as a whole */
    public static Problem in(String file, long line, String sentence) {
        return new Problem(line > 0 ? file + ":" + line : file, sentence);
    }

    /** The sentence alone where nothing but the program stands in front of it. */
    public String withoutProgram() {
        return place.equals(PROGRAM) ? sentence : toString();
    }

    @Override
    public String toString() {
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
