package shopping.festival.study.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.view.text.People;

/**
 * The text of one option and what is wrong with it, in the form of a scenario's problems with the option's name for
 * file and line: {@code --foreign-share (1.4) is out of range. Use 0 to 1.} Reading goes on after a mistake.
 */
public final class OptionText {
    private static final double TOLERANCE = 1e-6;
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    /** {@code 90 %}, {@code 90%}, and {@code 90} where a share is asked for; 1.5 may be a slip of another sort. */
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,2}|100|[0-9]{1,2}\\.[0-9]+(?= ?%)) ?%?");

    private final String option;
    private final String text;
    private final Problems problems;

    public OptionText(String option, String text, Problems problems) {
        this.option = option;
        this.text = text;
        this.problems = problems;
    }

    public void wrong(String value, String ruleAndAdvice) {
        problems.addOption(option + " (" + value + ") " + ruleAndAdvice);
    }

    /** The parts between commas. */
    public List<String> parts() {
        return Arrays.stream(text.split(",", -1)).map(String::trim).toList();
    }

    /** Shares from 0 to 1, each different; {@code 10%} is one, {@code 0:0.6:0.1} are several. */
    public List<Double> shares() {
        List<Double> shares = new ArrayList<>();
        for (String part : parts()) {
            for (String value : NumberRange.values(part, rule -> wrong(part, rule))) {
                Double share = share(value);
                if (share != null && shares.contains(share)) {
                    wrong(text, "names the share " + value + " twice. Name it once.");
                } else if (share != null) {
                    shares.add(share);
                }
            }
        }
        return shares;
    }

    /** {@code NAME=SHARE,NAME=SHARE}, shares that sum to 1. */
    public Map<String, Double> sharesByName() {
        Map<String, Double> shares = new LinkedHashMap<>();
        boolean clean = true;
        for (String part : parts()) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                wrong(part, "is not NAME=SHARE. Write such as " + option + " US=0.4,JP=0.6.");
                clean = false;
                continue;
            }
            Double share =
                    share(NumberRange.inDecimals(part.substring(equals + 1).trim()));
            String name = part.substring(0, equals).trim();
            if (shares.putIfAbsent(name, share == null ? 0 : share) != null) {
                wrong(text, "names " + name + " twice. Name it once.");
                clean = false;
            }
            clean &= share != null;
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (clean && Math.abs(sum - 1) > TOLERANCE) {
            wrong(text, "sums to " + Math.rint(sum * 1e9) / 1e9 + ". Make it sum to 1.");
        }
        return shares;
    }

    private @Nullable Double share(String part) {
        double share;
        try {
            share = new BigDecimal(part).doubleValue();
        } catch (NumberFormatException e) {
            wrong(part, "is not a number. Use 0 to 1.");
            return null;
        }
        if (!(share >= 0 && share <= 1)) {
            wrong(part, "is out of range. Use 0 to 1.");
            return null;
        }
        // No negative zero: it would be another share.
        return share + 0.0;
    }

    /** A whole number; the least where it cannot be read. */
    public int count(int least, int most) {
        try {
            int n = Integer.parseInt(text.trim());
            if (n >= least && n <= most) {
                return n;
            }
            wrong(text, "is out of range. Use " + least + " to " + most + ".");
        } catch (NumberFormatException e) {
            wrong(text, "is not a whole number. Use " + least + " to " + most + ".");
        }
        return least;
    }

    /** A number; the most where it cannot be read. */
    public double number(double least, double most) {
        if (THOUSANDS.matcher(text.trim()).matches()) {
            wrong(text, "has a thousands separator. Write " + text.trim().replace(",", "") + ".");
            return most;
        }
        String rule = "Use " + People.plain(least) + " to " + People.plain(most) + (most == 1 ? insteadOfPercent() : "")
                + ".";
        try {
            double x = Double.parseDouble(text.trim());
            if (x >= least && x <= most) {
                return x;
            }
            wrong(text, "is out of range. " + rule);
        } catch (NumberFormatException e) {
            wrong(text, "is not a number. " + rule);
        }
        return most;
    }

    /** What a percentage is as a share; empty if none was typed. */
    private String insteadOfPercent() {
        Matcher percent = PERCENT.matcher(text.trim());
        if (!percent.matches() || text.trim().equals("1")) {
            return "";
        }
        BigDecimal typed = new BigDecimal(percent.group(1));
        if (typed.signum() == 0) {
            return "";
        }
        return "; " + typed.movePointLeft(2).stripTrailingZeros().toPlainString() + " stands for "
                + typed.toPlainString() + " %";
    }

    /** True if a word is one of those known; if not, that is noted. */
    public boolean isKnown(String word, Collection<String> known) {
        if (!known.contains(word)) {
            wrong(word, "is unknown. " + Suggestion.among(word, known));
            return false;
        }
        return true;
    }
}
