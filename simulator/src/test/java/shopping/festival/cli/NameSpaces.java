package shopping.festival.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Machines that share nothing but a slow and lossy network: name spaces of the kernel's, each with one interface, and a
 * router between them, on 10.77.K.0/24 of machine K from 1 on. Nothing of it is seen from outside.
 */
final class NameSpaces implements AutoCloseable {
    private static final String NAME = "festival-" + ProcessHandle.current().pid() + "-";
    private static final String ROUTER = NAME + "router";

    private final int machines;

    /** @throws org.opentest4j.TestAbortedException where the machine has none */
    NameSpaces(int machines) throws IOException {
        this.machines = machines;
        try {
            lay();
        } catch (IOException e) {
            close();
            Assumptions.abort("no name spaces joined by a router here (ip, tc, nft, and the right to use them): "
                    + e.getMessage());
        }
    }

    private void lay() throws IOException {
        root("ip netns add " + ROUTER);
        for (int k = 1; k <= machines; k++) {
            String port = "m" + k;
            root("ip netns add " + NAME + k);
            root("ip -n " + NAME + k + " link set lo up");
            root("ip -n " + NAME + k + " link add eth0 type veth peer name " + port + " netns " + ROUTER);
            root("ip -n " + NAME + k + " addr add " + address(k) + "/24 dev eth0");
            root("ip -n " + NAME + k + " link set eth0 up");
            root("ip -n " + ROUTER + " addr add 10.77." + k + ".1/24 dev " + port);
            root("ip -n " + ROUTER + " link set " + port + " up");
            root("ip -n " + NAME + k + " route add default via 10.77." + k + ".1");
            root(inRouter("tc qdisc add dev " + port + " root tbf rate 50mbit burst 64kb latency 50ms"));
        }
        root(inRouter("sysctl -qw net.ipv4.ip_forward=1"));
        root(inRouter("nft add table ip loss"));
        root(inRouter("nft add chain ip loss way { type filter hook forward priority 0 ; }"));
    }

    static String address(int machine) {
        return "10.77." + machine + ".2";
    }

    /** From now on so many of a hundred packets are lost between any two. */
    void lose(int percent) throws IOException {
        root(inRouter("nft flush chain ip loss way"));
        root(inRouter("nft add rule ip loss way numgen random mod 100 < " + percent + " counter drop"));
    }

    /** How many packets were lost since it was said how many are to be. */
    long lost() throws IOException {
        String rules = root(inRouter("nft list chain ip loss way"));
        return Long.parseLong(rules.replaceAll("(?s).*counter packets (\\d+) .*", "$1"));
    }

    /** A command as it is typed on one of the machines. */
    static String[] on(int machine, List<String> command) {
        return Stream.concat(Stream.of("ip", "netns", "exec", NAME + machine), command.stream())
                .toArray(String[]::new);
    }

    private static String inRouter(String command) {
        return "ip netns exec " + ROUTER + " " + command;
    }

    private static String root(String command) throws IOException {
        Process process =
                new ProcessBuilder(command.split(" ")).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // It has said all, and so it has ended.
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command + ": " + said.strip());
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        List<String> all = new ArrayList<>(List.of(ROUTER));
        for (int k = 1; k <= machines; k++) {
            all.add(NAME + k);
        }
        for (String one : all) {
            try {
                root("ip netns del " + one);
            } catch (IOException e) {
                // It was not made.
            }
        }
    }
}
