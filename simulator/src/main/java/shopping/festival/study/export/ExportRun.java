package shopping.festival.study.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.Portion;
import shopping.festival.study.export.table.Table;
import shopping.festival.study.export.table.TableSink;
import shopping.festival.study.frame.Backlog;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.frame.ProgressLine;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.NoOrders;
import shopping.festival.study.run.Replay;
import shopping.festival.study.run.Run;
import shopping.festival.view.text.People;

/** One export from its festival to its folder: the run, read along, then the tables. */
public final class ExportRun {
    private final ExportOrder order;
    private final Session session;
    private final int threads;
    private RunOptions options;
    private @Nullable SpilledRun spilled;
    /** Hours of which is written what moved in them, while the run goes. */
    private int hoursBegun;

    private final List<Table> tables = new ArrayList<>();
    private @Nullable ProgressLine line;

    /** @param threads that write tables side by side */
    public ExportRun(ExportOrder order, RunOptions options, int threads, Session session) {
        this.order = order;
        this.session = session;
        this.threads = threads;
        this.options = options.withStop(session.stop());
    }

    /** @return the exit code */
    public int run() throws IOException {
        Path folder = session.folder().resolve("");
        session.say(order.experiment().scenario().name() + ": seed "
                + order.experiment().seed() + ", scale "
                + People.plain(order.experiment().scale()));
        try (TableSink sink = Sinks.open(order, folder, session);
                PortionWriter writer = new PortionWriter(sink, threads, session.stop())) {
            Run run = played(folder, writer);
            long ended = System.nanoTime();
            Written written = written(run, writer);
            sink.finish();
            keep(run, written, folder, (System.nanoTime() - ended) / 1e9);
            return ExitCode.FINE;
        } finally {
            if (spilled != null) {
                spilled.close();
            }
        }
    }

    private Run played(Path folder, PortionWriter writer) throws IOException {
        try {
            return order.experiment().play(0, festival -> around(festival, folder, writer));
        } catch (BrokenLaw broken) {
            session.warn("replay: "
                    + new Replay(
                                    order.source(),
                                    order.experiment().seed(),
                                    order.experiment().scale())
                            .command("", options));
            throw broken;
        } catch (Interrupted e) {
            if (spilled != null) {
                spilled.check();
            }
            if (writer.hasFailed() && !session.stop().isAsked()) {
                writer.await();
            }
            throw e;
        } finally {
            if (line != null) {
                line.end();
            }
        }
    }

    private RunOptions around(Festival festival, Path folder, PortionWriter writer) {
        Backlog.mustFit(festival);
        session.patience().mustSuffice(Effort.of(festival, options.windowCapMicros()), 1, 1);
        SpilledRun along = spill(festival, folder);
        spilled = along;
        options = FestivalRun.fitting(festival, options);
        Progress progress = Progress.NONE;
        if (!session.quiet()) {
            line = new ProgressLine(
                    session.console(),
                    new Expected(festival),
                    order.experiment().scale(),
                    0);
            progress = line;
        }
        options = options.withProgress(new HoursOver(progress, hour -> over(hour, festival, along, writer)))
                .withWrappers(session.console().faults(), along)
                .withStop(session.stop().or(along::hasFailed).or(writer::hasFailed));
        return options;
    }

    private SpilledRun spill(Festival festival, Path folder) {
        try {
            return new SpilledRun(festival, order.sample(), folder);
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    private void over(int hour, Festival festival, SpilledRun along, PortionWriter writer) {
        along.finishMoves(hour);
        hoursBegun = hour + 1;
        begin(Schemas.ofHour(order.schema(), festival, along, hour).stream().toList(), writer);
    }

    private void begin(List<Portion> portions, PortionWriter writer) {
        portions.stream()
                .map(Portion::table)
                .filter(t -> !tables.contains(t))
                .distinct()
                .forEach(tables::add);
        writer.begin(portions);
    }

    private Written written(Run run, PortionWriter writer) throws IOException {
        NoOrders.refuse(List.of(run.result().counts()));
        SpilledRun along = spilled;
        if (along == null) {
            throw new IllegalStateException("a run that nobody read along");
        }
        along.finish();
        List<Portion> rest = new ArrayList<>(Schemas.rest(
                order.schema(), run.festival(), along, run.outcome().books().stock()));
        for (int hour = hoursBegun; hour < along.hours(); hour++) {
            Schemas.ofHour(order.schema(), run.festival(), along, hour).ifPresent(rest::add);
        }
        begin(rest, writer);
        Written written = writer.await();
        along.close();
        return written;
    }

    private void keep(Run run, Written written, Path folder, double seconds) throws IOException {
        ResultFile.write(folder.resolve(RunFiles.RESULT), run.result());
        Files.writeString(
                folder.resolve(RunFiles.SCENARIO), order.experiment().scenario().resolved());
        QueriesFile.write(order, tables, folder);
        long bytes = size(folder);
        Path where = session.keep();
        session.tell(order.source().note());
        written.rows()
                .forEach((table, rows) -> session.tell(String.format(Locale.ROOT, "  %-32s %,14d rows", table, rows)));
        session.tell(String.format(
                Locale.ROOT,
                "%,d rows in %,.1f MB of %s; played in %s, and the tables took %s more.",
                written.all(),
                bytes / 1e6,
                order.format().label(),
                People.span(run.outcome().wallSeconds()),
                People.span(seconds)));
        session.tell(
                "Tables are in " + where + ", digest " + run.result().head().digest() + ".");
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(ExportRun::sizeOf).sum();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
