package shopping.festival.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;

/** What the user reads whose command line cannot be parsed. */
final class BadUsage {
    private BadUsage() {}

    static int report(ParameterException e, Console console, String... args) {
        CommandLine at = e.getCommandLine();
        List<String> unknown = e instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched()
                : e instanceof MissingParameterException ? mistyped(at, args) : List.of();
        String message = !unknown.isEmpty()
                ? unknown(at, unknown)
                : Objects.toString(e.getMessage(), "").lines().findFirst().orElse("wrong usage");
        String end = message.endsWith(".") || message.endsWith("?") ? "" : ".";
        console.err()
                .println("festival: " + message + end + " See "
                        + at.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE;
    }

    /** The first word that means nothing here is what was mistyped; those behind it may be its own. */
    private static String unknown(CommandLine at, List<String> words) {
        String word = words.get(0);
        String name = at.getCommandSpec().qualifiedName();
        if (word.startsWith("-") && word.length() > 1) {
            String option = option(word);
            return name + " has no option " + OneLine.of(option)
                    + hint(option, at.getCommandSpec().optionsMap().keySet());
        }
        if (at.getCommandSpec().args().stream().anyMatch(arg -> arg.isPositional())) {
            return name + " does not know what '" + OneLine.of(word) + "' is for";
        }
        return name + " has no command " + OneLine.of(word)
                + hint(word, at.getSubcommands().keySet());
    }

    /** Something is missing: as a rule because an option was mistyped, and took what was to be it for its own. */
    private static List<String> mistyped(CommandLine at, String... args) {
        Set<String> known = at.getCommandSpec().optionsMap().keySet();
        return Arrays.stream(args)
                .filter(word -> word.startsWith("--") && word.length() > 2 && !known.contains(option(word)))
                .toList();
    }

    private static String option(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    /** Empty, or a question whether a known name was meant. */
    static String hint(String word, Collection<String> known) {
        Optional<String> nearest = Suggestion.nearest(word, known);
        return nearest.map(meant -> ". Did you mean " + meant + "?").orElse("");
    }
}
