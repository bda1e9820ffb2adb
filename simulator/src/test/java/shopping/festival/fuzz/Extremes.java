package shopping.festival.fuzz;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands where a value should: nothing, too much, too little, another kind, other letters. */
final class Extremes {
    private static final Pattern WORD =
            Pattern.compile("-?[0-9][0-9.]*(?:[eE]-?[0-9]+)?(?: ?[a-z]+)?|[A-Za-z][A-Za-z-]*");

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z_-])[0-9]+(?:\\.[0-9]+)?");
    private static final double[] FACTORS = {0, 1e-6, 0.001, 0.1, 0.5, 2, 7, 100, 1e4, 1e7};
    private static final String[] WHOLE = {"0", "1", "2", "3", "15", "16", "31", "100", "127", "1000", "16384"};

    private static final String[] VALUES = {
        "0",
        "-1",
        "1",
        "2",
        "0.5",
        "1e-300",
        "1e300",
        "1e18",
        "1000000000000000000",
        "-9223372036854775808",
        "9223372036854775807",
        "1e400",
        "1e-400",
        "0.1",
        "1.0000000001",
        "31",
        "32",
        "127",
        "128",
        "16384",
        "65536",
        "2147483647",
        "2147483648",
        "NaN",
        "\"NaN\"",
        "\"Infinity\"",
        "\"-Infinity\"",
        "null",
        "[]",
        "{}",
        "[[]]",
        "[{}]",
        "[null]",
        "\"\"",
        "\" \"",
        "true",
        "off",
        "none",
        "unlimited",
        "any",
        "end",
        "always",
        "daily",
        "0 s",
        "1 us",
        "1 ms",
        "-1 s",
        "1 s",
        "100 d",
        "200 d",
        "201 d",
        "4800 h",
        "2000 h",
        "1e18 us",
        "9223372036854775807 us",
        "1e-9 s",
        "\"00:00\"",
        "\"24:00\"",
        "\"9999:59:59\"",
        "exponential 1 us",
        "exponential 100 d",
        "lognormal 100 d scv 100",
        "lognormal 1 us scv 1e9",
        "lognormal 1 s scv 0",
        "erlang 1000 1 h",
        "erlang 1 1 us",
        "gamma 0.0001 1 d",
        "gamma 1e6 1 s",
        "uniform 0 s .. 0 s",
        "uniform 2 s .. 1 s",
        "uniform 0 s .. 200 d",
        "exponential",
        "exponential 1",
        "lognormal 1 scv 50",
        "{ law = table, values = [], weights = [] }",
        "{ law = table, values = [1, 2], weights = [0, 0] }",
        "{ law = table, values = [1 s, 200 d], weights = [1, 1e-9] }",
        "{ law = table, values = [0, 1e9], weights = [1, 1] }",
        "{ law = hyperexponential, shares = [1], means = [1 s] }",
        "{ law = hyperexponential, shares = [0.5, 0.5], means = [0 s, 50 d] }",
        "{ law = fixed }",
        "{ law = fixed, value = -1 }",
        "{ law = none }",
        "{ law = exponential, mean = 1 us }",
        "[[0 s, 0]]",
        "[[0 s, 1e-9]]",
        "[[0 s, 1e9]]",
        "[[1 s, 1]]",
        "[[0 s, 1], [0 s, 2], [0 s, 3]]",
        "[[2 s, 1], [1 s, 1]]",
        "[[0 s, 0], [1 us, 1e6], [2 us, 0]]",
        "[[0 s, 1], [100 d, 1]]",
        "[1, 1]",
        "[0]",
        "[1]",
        "[0, 1]",
        "[0.5, 0.5]",
        "[1e-9, 0.999999999]",
        "{ kind = decay, tau = 1 us }",
        "{ kind = decay, tau = 1 s, from = 1 h, until = 2 h }",
        "{ kind = steps, points = [] }",
        "{ kind = linear, points = [[0 s, 0], [1 h, 1]] }",
        "{ kind = steps, points = [[0 s, 1]], until = 1 us }",
        "{ every = 1 us }",
        "{ every = 100 d }",
        "{ every = 1 s }",
        "[\"00:00\"]",
        "[\"00:30\", \"00:30\"]",
        "\"\\u0000\"",
        "\"a\\nb\"",
        "\"\\u53cc\\u5341\\u4e00\"",
        "\"\\u202e\"",
        "\"a.b\"",
        "\"a\\\"b\"",
        "\"a|b,c;d\"",
        "\"=1+1\"",
        "\"../../x\"",
        "\"<script>\"",
        "${demand.lanes}",
        "${?nothing}",
        "${nothing}",
        "[\"orders.paid > 0\"]",
        "[\"latency.payment.p99 < 0 s between 00:00 and 00:00\"]",
        "[\"gmvFen >= 1e400\"]",
        "[{ at = 0 s, for = 1 us, unit = checkout, factor = 0 }]",
        "[{ at = 1 s, for = 90 d, unit = payment/0-999, factor = 1e9 }]",
        "[{ at = 0 s, for = 100 d, unit = checkout, factor = 0 }]",
        "[{ at = 1 h, for = 1 h, unit = payment, factor = 1e-9 }]"
    };

    private static final String[] SCALARS = {
        "0",
        "-1",
        "1",
        "2",
        "1e300",
        "1e-300",
        "1e18",
        "NaN",
        "0.5",
        "1e9",
        "999999999999",
        "0 s",
        "1 us",
        "1 ms",
        "100 d",
        "200 d",
        "1e18 us",
        "null",
        "\"\"",
        "[]",
        "{}",
        "\"\\u00e9\"",
        "1.5",
        "1e-9",
        "off",
        "on",
        "unlimited",
        "none"
    };

    private Extremes() {}

    static String any(SplittableRandom random) {
        return VALUES[random.nextInt(VALUES.length)];
    }

    static String scalar(SplittableRandom random) {
        return SCALARS[random.nextInt(SCALARS.length)];
    }

    /** The text with one of its numbers far from what it was, of the same kind: what a reader may well let through. */
    static String stretched(String text, SplittableRandom random) {
        Matcher words = NUMBER.matcher(text);
        MatchResult[] all = words.results().toArray(MatchResult[]::new);
        if (all.length == 0) {
            return any(random);
        }
        MatchResult one = all[random.nextInt(all.length)];
        double factor = FACTORS[random.nextInt(FACTORS.length)];
        BigDecimal number = new BigDecimal(one.group()).multiply(BigDecimal.valueOf(factor));
        String by = random.nextInt(4) == 0
                ? WHOLE[random.nextInt(WHOLE.length)]
                : number.stripTrailingZeros().toPlainString();
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    /** The text with one of its words replaced. */
    static String within(String text, SplittableRandom random) {
        Matcher words = WORD.matcher(text);
        MatchResult[] all = words.results().toArray(MatchResult[]::new);
        if (all.length == 0) {
            return any(random);
        }
        MatchResult one = all[random.nextInt(all.length)];
        return text.substring(0, one.start()) + scalar(random) + text.substring(one.end());
    }
}
