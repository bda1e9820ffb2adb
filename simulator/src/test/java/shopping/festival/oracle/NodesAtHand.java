package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.cluster.BadNetwork;
import shopping.festival.engine.cluster.Endpoint;
import shopping.festival.engine.cluster.NodeServer;
import shopping.festival.engine.cluster.Nodes;
import shopping.festival.engine.cluster.Played;
import shopping.festival.engine.cluster.Wanted;
import shopping.festival.engine.node.Stop;
import shopping.festival.engine.node.Watchers;
import shopping.festival.model.Festival;

/** Nodes that wait on loopback, each with an actor system of its own, all in this JVM. */
final class NodesAtHand implements AutoCloseable {
    private static final String BUILD = "this one";

    private final List<NodeServer> servers = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    /** What the run has told of them. */
    final List<String> notices = new CopyOnWriteArrayList<>();

    private volatile Played played;

    private Endpoint own = Endpoint.local();

    NodesAtHand(int count) throws InterruptedException {
        for (int n = 0; n < count; n++) {
            add(Endpoint.local(), "");
        }
    }

    /** Two nodes and a run, each behind a bad network. */
    NodesAtHand(List<BadNetwork> networks) throws InterruptedException {
        own = networks.get(0).endpoint();
        for (BadNetwork network : networks.subList(1, networks.size())) {
            add(network.endpoint(), "");
        }
    }

    /** Another node; it offers itself to a run if that is given. */
    private void add(Endpoint endpoint, String joins) throws InterruptedException {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        NodeServer server = new NodeServer(
                BUILD,
                endpoint,
                1,
                joins,
                new Wanted() {
                    @Override
                    public Played make(byte[] order) {
                        return played;
                    }

                    @Override
                    public byte[] work(byte[] task, Stop stop) {
                        throw new IllegalStateException("no replications here");
                    }
                },
                said::add);
        Thread thread = new Thread(server::serve, "node");
        thread.setDaemon(true);
        thread.start();
        servers.add(server);
        String first = said.poll(5, TimeUnit.MINUTES);
        addresses.add(first.substring(first.lastIndexOf(' ') + 1));
    }

    /** What they will make of any order. */
    NodesAtHand play(Festival festival, Watchers watchers) {
        played = new Played(festival, watchers);
        return this;
    }

    /** The options of a run that they take part in. */
    RunOptions with(RunOptions options, int partitions) {
        return options.withNodes(
                new Nodes(List.copyOf(addresses), own, BUILD, new byte[0], OptionalInt.of(partitions), notices::add));
    }

    /** One of them goes without a word. */
    void lose(int which) {
        servers.get(which).close();
    }

    /** One of them goes without a word, and another one offers itself to the run. */
    void replace(int which) {
        lose(which);
        String told = notices.get(0);
        try {
            add(Endpoint.local(), told.substring(told.lastIndexOf(' ') + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        servers.forEach(NodeServer::close);
    }
}
