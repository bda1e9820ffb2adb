package shopping.festival.study.plan.shop;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;

/** The SKUs of a shop, to be found by plans; never iterated. */
final class Skus {
    static final int LENGTH_MAX = 100;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern SHORTENED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]+");
    /** A guess compares with every SKU of the shop. */
    private static final int GUESSES_MAX = 2_000_000;

    private final List<String> all;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, String> withoutZeros = new LinkedHashMap<>();
    private final Map<String, String> looks = new LinkedHashMap<>();
    private long guesses;

    Skus(Shop shop) {
        all = shop.items().stream().map(Item::sku).toList();
        for (int i = 0; i < all.size(); i++) {
            index.put(all.get(i), i);
            withoutZeros.put(folded(all.get(i)), all.get(i));
            looks.put(look(all.get(i)), all.get(i));
        }
    }

    /** Whether a cell holds something to know a product by; if not, that is noted. */
    static boolean isUsable(Cell sku) {
        if (!sku.isThere("Give every product its own.")) {
            return false;
        }
        String text = sku.text();
        if (SHORTENED.matcher(text).matches()) {
            sku.wrong("is a long number shortened by a spreadsheet program. Make the column text and enter it again.");
            return false;
        }
        if (text.length() > LENGTH_MAX || text.chars().anyMatch(Character::isISOControl)) {
            sku.wrong("is longer than " + LENGTH_MAX + " characters or holds one that cannot be printed. Change it.");
            return false;
        }
        return true;
    }

    int size() {
        return all.size();
    }

    /** Index of a product, -1 if there is none of that SKU. */
    int indexOf(String sku) {
        return index.getOrDefault(sku, -1);
    }

    String get(int item) {
        return all.get(item);
    }

    /** What may have been meant by an unknown SKU. */
    String advice(String sku) {
        String same = looks.get(look(sku));
        if (same != null) {
            return "The shop's looks the same, but " + difference(sku, same) + ". Copy it from there.";
        }
        String twin = withoutZeros.get(folded(sku));
        if (twin != null) {
            return "Did you mean " + twin + "?";
        }
        guesses += all.size();
        if (guesses <= GUESSES_MAX) {
            String guess = Suggestion.among(sku, all);
            if (guess.startsWith("Did you mean")) {
                return guess;
            }
        }
        return "Add it to the shop, or take it out of the plan.";
    }

    /** What one sees of it: letters and their marks put together, nothing that takes no room. */
    private static String look(String sku) {
        String seen = UNSEEN.matcher(sku).replaceAll("");
        return Normalizer.normalize(SPACE.matcher(seen).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** Where two that look the same are not. */
    private static String difference(String sku, String other) {
        int[] here = sku.codePoints().toArray();
        int[] there = other.codePoints().toArray();
        int at = Math.max(0, Arrays.mismatch(here, there));
        return "its character " + (at + 1) + " is " + code(there, at) + ", not " + code(here, at);
    }

    private static String code(int[] points, int at) {
        return at < points.length ? String.format(Locale.ROOT, "U+%04X", points[at]) : "the end";
    }

    /** Capitals aside, and the leading zeros that spreadsheet programs drop. */
    private static String folded(String sku) {
        return Names.key(sku).replaceFirst("^0+(?=.)", "");
    }
}
