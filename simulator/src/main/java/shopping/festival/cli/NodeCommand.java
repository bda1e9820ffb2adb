package shopping.festival.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.engine.cluster.NodeServer;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.mix.MixErrand;
import shopping.festival.study.plan.environment.EnvironmentErrand;
import shopping.festival.study.run.FolderErrand;
import shopping.festival.study.run.NodeWork;
import shopping.festival.study.run.RunNodes;

/** {@code festival node}: a process that plays its part of the runs that call it. */
@Command(
        name = "node",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Waits for runs and plays its part of each, until it is ended.")
final class NodeCommand implements Callable<Integer> {
    @Mixin
    private EndpointOptions where;

    @Option(
            names = "--join",
            paramLabel = "HOST:PORT",
            description = "Offer itself to the run at this address, in place of a node that it loses.")
    private @Nullable String join;

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--until-closed", hidden = true, description = "End when standard input does.")
    private boolean untilClosed;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    NodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NodeServer server = new NodeServer(
                RunNodes.build(),
                where.endpoint(),
                threads.threads(),
                join == null ? "" : EndpointOptions.hostAndPort("--join", join),
                new NodeWork(threads.threads(), List.of(new FolderErrand(), new MixErrand(), new EnvironmentErrand())),
                console.out()::println);
        CountDownLatch mayEnd = new CountDownLatch(1);
        if (untilClosed) {
            endWithStandardInput(mayEnd);
        }
        try {
            server.serve();
        } finally {
            mayEnd.countDown();
        }
        return ExitCode.FINE;
    }

    /**
     * Whoever started it holds the other end of its standard input. Ctrl-C reaches both, and is for the run alone: that
     * wants a last snapshot of all.
     *
     * @param mayEnd counted down when it cannot serve any more either
     */
    private static void endWithStandardInput(CountDownLatch mayEnd) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(mayEnd), "until-closed"));
        Thread reader = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // Closed, one way or another.
                    }
                    mayEnd.countDown();
                    Runtime.getRuntime().halt(ExitCode.FINE);
                },
                "standard-input");
        reader.setDaemon(true);
        reader.start();
    }

    private static void await(CountDownLatch mayEnd) {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
