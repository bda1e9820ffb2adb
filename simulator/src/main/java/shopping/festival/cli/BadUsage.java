package shopping.festival.cli;

import java.util.Objects;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;

/** What the user reads whose command line cannot be parsed. */
final class BadUsage {
    private BadUsage() {}

    static int report(ParameterException e, Console console) {
        String hint = "";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            hint = " Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
        }
        String message =
                Objects.toString(e.getMessage(), "").lines().findFirst().orElse("wrong usage");
        String end = message.endsWith(".") || message.endsWith("?") ? "" : ".";
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("festival: " + message + end + hint + " See " + command + " --help.");
        return ExitCode.USAGE;
    }
}
