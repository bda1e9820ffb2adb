package shopping.festival.study.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.log.proof.LogProof;
import shopping.festival.study.log.proof.Unreadable;
import shopping.festival.study.log.proof.Verdict;

/** Every law recomputed from an event log alone, and told. */
public final class LogAudit {
    private final Path file;
    private final Optional<Path> run;
    private final Console console;

    /** @param run the folder of the run that is said to have written the log, if one is named */
    public LogAudit(Path file, Optional<Path> run, Console console) {
        this.file = file;
        this.run = run;
        this.console = console;
    }

    /** @return the exit code */
    public int run() {
        if (Files.isDirectory(file)) {
            throw Mistakes.of(file + " is a folder. Name the event log, such as events.csv.gz.");
        }
        if (!Files.exists(file)) {
            throw Mistakes.of(file + " does not exist. Name the event log, such as events.csv.gz.");
        }
        if (!Files.isRegularFile(file)) {
            throw Mistakes.of(file + " is a pipe or a device, and a log is read more than once. Write it to a file"
                    + " first, or name the .csv.gz itself.");
        }
        Optional<LogOfRun> origin = run.map(LogOfRun::in);
        Verdict verdict;
        try {
            verdict = LogProof.of(file);
        } catch (Unreadable e) {
            throw Mistakes.of(file + " " + e.getMessage() + ".");
        } catch (IOException e) {
            throw Mistakes.of(file + " cannot be read: " + DiskTrouble.reason(e) + ".");
        }
        if (!verdict.alteration().isEmpty()) {
            return altered(verdict);
        }
        List<String> differences = origin.map(o -> o.differences(verdict)).orElse(List.of());
        if (!differences.isEmpty()) {
            return foreign(verdict, origin.orElseThrow(), differences);
        }
        return told(verdict);
    }

    /** Sealed, and yet not what the run wrote. */
    private int foreign(Verdict verdict, LogOfRun origin, List<String> differences) {
        console.err()
                .println("festival: " + file
                        + (origin.isOfAnother(verdict)
                                ? " is the log of another run than that in " + origin.folder()
                                : " is not as the run in " + origin.folder()
                                        + " wrote it: one of them was altered, and sealed again")
                        + ". The log has " + String.join("; ", differences) + "."
                        + (verdict.law().isEmpty()
                                ? ""
                                : " The first law it breaks: " + verdict.law() + ": " + verdict.where() + "."));
        return ExitCode.USAGE;
    }

    /** Whether a law is broken by the run or by whoever changed the file cannot be known: no fault of the program. */
    private int altered(Verdict verdict) {
        console.err()
                .println("festival: " + file + " was altered after it was written: " + verdict.alteration() + "."
                        + (verdict.law().isEmpty()
                                ? " Every law holds on what is left."
                                : " The first law it breaks now: " + verdict.law() + ": " + verdict.where() + "."));
        history(verdict);
        return ExitCode.USAGE;
    }

    private int told(Verdict verdict) {
        if (verdict.holds()) {
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: %s, %,d rows, %,d intents, %,d stock records: every law holds, digest %s%s.",
                            file,
                            verdict.run(),
                            verdict.rows(),
                            verdict.intents(),
                            verdict.records(),
                            verdict.digest(),
                            run.map(folder -> ", as the run in " + folder + " has it")
                                    .orElse("")));
            return ExitCode.FINE;
        }
        console.err().println("law broken: " + verdict.law() + ": " + verdict.where() + ".");
        history(verdict);
        if (verdict.brokenLaws() > 1) {
            console.err()
                    .println(String.format(
                            Locale.ROOT,
                            "%,d orders and stock records break a law; this is the first.",
                            verdict.brokenLaws()));
        }
        return ExitCode.FAULT;
    }

    private void history(Verdict verdict) {
        verdict.history().forEach(line -> console.err().println("  " + line));
    }
}
