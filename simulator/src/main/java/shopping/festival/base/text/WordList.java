package shopping.festival.base.text;

import java.util.List;

/** Words one after the other, as in a sentence. */
public final class WordList {
    private WordList() {}

    /** {@code a, b or c}, with the word that stands before the last one. */
    public static String of(List<String> words, String last) {
        int n = words.size();
        return n < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, n - 1)) + " " + last + " " + words.get(n - 1);
    }
}
