package shopping.festival.study.run.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.cluster.NodeServer;

/**
 * Nodes that this process has started on its own machine, with its own Java, heap and program. They end when it does,
 * however it ends: each reads a pipe from it until that is closed.
 */
public final class LocalNodes implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    private LocalNodes() {}

    /** @param threads of each */
    public static LocalNodes start(int count, int threads) {
        LocalNodes nodes = new LocalNodes();
        try {
            for (int n = 0; n < count; n++) {
                nodes.processes.add(begin(threads));
            }
            for (Process process : nodes.processes) {
                nodes.addresses.add(address(process));
            }
            return nodes;
        } catch (IOException e) {
            nodes.close();
            throw new UncheckedIOException("a node could not be started", e);
        } catch (RuntimeException e) {
            nodes.close();
            throw e;
        }
    }

    private static Process begin(int threads) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "shopping.festival.cli.Main",
                "node",
                "--port",
                "0",
                "--threads",
                Integer.toString(threads),
                "--until-closed"));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Java may have something to say before; what the node says later is nobody's. */
    private static String address(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(NodeServer.WAITING)) {
                return line.substring(NodeServer.WAITING.length());
            }
        }
        throw Mistakes.of("a node on this machine did not start. Its own words stand above.");
    }

    /** Where they are, HOST:PORT. */
    public List<String> addresses() {
        return addresses;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
