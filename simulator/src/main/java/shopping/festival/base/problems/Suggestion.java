package shopping.festival.base.problems;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import shopping.festival.base.text.OneLine;

/** Guesses what was meant by a name nobody knows. */
public final class Suggestion {
    private Suggestion() {}

    /** An advice that names the nearest known name, or all of them if none is near. */
    public static String among(String name, Collection<String> known) {
        Optional<String> near = nearest(name, known);
        if (near.isPresent()) {
            return of(near.get());
        }
        if (known.isEmpty()) {
            return "Remove it.";
        }
        return "Use one of "
                + String.join(", ", known.stream().limit(20).map(OneLine::of).toList())
                + (known.size() > 20 ? ", …." : ".");
    }

    /** An advice that names one. */
    public static String of(String name) {
        return "Did you mean " + OneLine.of(name) + "?";
    }

    /** The nearest of the known names, if one is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        Optional<String> best = Optional.empty();
        int least = 1 + Math.max(1, name.length() / 3);
        for (String k : known) {
            int d = distance(name.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT));
            if (d < least) {
                least = d;
                best = Optional.of(k);
            }
        }
        return best;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours between two names (Damerau 1964). */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
