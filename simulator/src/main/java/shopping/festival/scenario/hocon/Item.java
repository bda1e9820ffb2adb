package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.Key;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Suggestion;

/**
 * One value of a scenario with its full name. What it should be is asked for; if it is not, that is noted and a
 * harmless stand-in returned, so that the reading goes on.
 */
public record Item(FileProblems problems, String path, ConfigValue value) {
    private static final int SHOWN_MAX = 60;

    /** Notes a problem: {@code rule} ends the sentence that name and value begin, {@code advice} follows. */
    public void wrong(String rule, String advice) {
        problems.add(value.origin(), path, path + " (" + shown() + ") " + rule + ". " + advice);
    }

    /** Notes a problem about more than one value, placed at this one. */
    public void wrong(String sentences) {
        problems.add(value.origin(), path, path + " " + sentences);
    }

    /** A member of this collection. */
    Item member(String name, ConfigValue value) {
        return new Item(problems, KeyPath.join(path, name), value);
    }

    /** Whether nobody but the defaults says so. */
    public boolean isDefault() {
        return problems.isDefault(value.origin());
    }

    /** Where it stands, with its name and value, for sentences about what comes of it. */
    public Key key() {
        Stated stated = problems.stated(this, "");
        return new Key(Problem.in(stated.file(), stated.line(), "").place(), stated.name());
    }

    /** This text, for others to make sense of. */
    public Stated stated() {
        return problems.stated(this, text());
    }

    /** The value as people wrote it, more or less. */
    public String shown() {
        String text = isText()
                ? String.valueOf(value.unwrapped())
                : value.render(ConfigRenderOptions.concise().setJson(false));
        text = text.replaceAll("\\s+", " ");
        return text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text;
    }

    public boolean isText() {
        return value.valueType() == ConfigValueType.STRING;
    }

    public boolean isNumber() {
        return value.valueType() == ConfigValueType.NUMBER;
    }

    public boolean isList() {
        return value.valueType() == ConfigValueType.LIST;
    }

    public boolean isObject() {
        return value.valueType() == ConfigValueType.OBJECT;
    }

    public boolean isWord(String word) {
        return isText() && word.equals(value.unwrapped());
    }

    public double number(double low, double high) {
        if (!isNumber()) {
            wrong("is not a number", "Use " + range(low, high) + ".");
            return low;
        }
        double number = ((Number) value.unwrapped()).doubleValue();
        if (!(number >= low && number <= high)) {
            wrong("is out of range", "Use " + range(low, high) + ".");
            return low;
        }
        return number;
    }

    public long whole(long low, long high) {
        if (!isNumber() || number(value) != Math.rint(number(value))) {
            wrong("is not a whole number", "Use " + range(low, high) + ".");
            return low;
        }
        double number = number(value);
        if (!(number >= low && number <= high)) {
            wrong("is out of range", "Use " + range(low, high) + ".");
            return low;
        }
        return value.unwrapped() instanceof Double ? (long) number : ((Number) value.unwrapped()).longValue();
    }

    public boolean flag() {
        String text = String.valueOf(value.unwrapped());
        boolean on = List.of("true", "on", "yes").contains(text);
        if (!on && !List.of("false", "off", "no").contains(text)) {
            wrong("is neither on nor off", "Use on or off.");
        }
        return on;
    }

    private static double number(ConfigValue value) {
        return ((Number) value.unwrapped()).doubleValue();
    }

    public String text() {
        if (!isText() && !isNumber()) {
            wrong("is not a text", "Write a word.");
            return "";
        }
        return String.valueOf(value.unwrapped());
    }

    /** The place of a name in a list of known ones; 0 if it is none of them. */
    public int oneOf(List<String> known) {
        int place = isText() ? known.indexOf(text()) : -1;
        if (place < 0) {
            wrong("is unknown", Suggestion.among(shown(), known));
        }
        return Math.max(0, place);
    }

    /** The elements of a list; none, and a problem, if it is not a list. */
    public List<Item> elements(String what) {
        List<Item> elements = new ArrayList<>();
        if (!isList()) {
            wrong("is not a list", "Write " + what + ".");
            return elements;
        }
        ConfigList list = (ConfigList) value;
        for (int i = 0; i < list.size(); i++) {
            elements.add(new Item(problems, path + "[" + i + "]", list.get(i)));
        }
        return elements;
    }

    /** The elements of a list of pairs, those that are pairs. */
    public List<List<Item>> pairs(String what) {
        List<List<Item>> pairs = new ArrayList<>();
        for (Item element : elements(what)) {
            List<Item> pair = element.elements(what);
            if (pair.size() == 2) {
                pairs.add(pair);
            } else if (element.isList()) {
                element.wrong("is not a pair", "Write " + what + ".");
            }
        }
        return pairs;
    }

    /** Numbers from {@code low} on. */
    public double[] numbers(double low, double high) {
        return elements("a list of numbers").stream()
                .mapToDouble(e -> e.number(low, high))
                .toArray();
    }

    /** True if nothing is wrong so far with it or with anything in it. */
    public boolean isClean() {
        return problems.isClean(path);
    }

    static String range(double low, double high) {
        if (low <= Long.MIN_VALUE && high >= Long.MAX_VALUE) {
            return Long.MIN_VALUE + " to " + Long.MAX_VALUE;
        }
        return high >= Long.MAX_VALUE / 4.0 ? plain(low) + " or more" : plain(low) + " to " + plain(high);
    }

    /** {@code 0.0005} and {@code 1000000}, never {@code 5.0E-4}. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A sum without the dust of binary fractions. */
    public static String rounded(double number) {
        return plain(Math.rint(number * 1e9) / 1e9);
    }
}
