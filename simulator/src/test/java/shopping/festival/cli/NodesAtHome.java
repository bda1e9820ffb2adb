package shopping.festival.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import shopping.festival.engine.cluster.Endpoint;
import shopping.festival.engine.cluster.NodeServer;
import shopping.festival.engine.cluster.Played;
import shopping.festival.engine.cluster.Wanted;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Stop;
import shopping.festival.study.mix.MixErrand;
import shopping.festival.study.plan.environment.EnvironmentErrand;
import shopping.festival.study.run.FolderErrand;
import shopping.festival.study.run.NodeWork;
import shopping.festival.study.run.RunNodes;

/** Nodes as {@code festival node} starts them, one thread each, all in this JVM. */
final class NodesAtHome implements AutoCloseable {
    private final List<NodeServer> servers = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    /** A node that does what any does, and counts its tasks. */
    static class Busy implements Wanted {
        final AtomicInteger begun = new AtomicInteger();
        private final Wanted work =
                new NodeWork(1, List.of(new FolderErrand(), new MixErrand(), new EnvironmentErrand()));

        @Override
        public Played make(byte[] order) {
            return work.make(order);
        }

        @Override
        public byte[] work(byte[] task, Stop stop) {
            begun.incrementAndGet();
            return work.work(task, stop);
        }

        @Override
        public void ended() {
            work.ended();
        }
    }

    /** A node whose process ends in the middle of its first task. */
    final class Doomed extends Busy {
        @Override
        public byte[] work(byte[] task, Stop stop) {
            begun.incrementAndGet();
            servers.get(servers.size() - 1).close();
            while (!stop.isAsked()) {
                LockSupport.parkNanos(1_000_000);
            }
            throw new Interrupted();
        }
    }

    /** One more. */
    NodesAtHome with(Wanted work) throws InterruptedException {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        NodeServer server = new NodeServer(RunNodes.build(), Endpoint.local(), 1, "", work, said::add);
        Thread thread = new Thread(server::serve, "node");
        thread.setDaemon(true);
        thread.start();
        servers.add(server);
        String first = said.poll(5, TimeUnit.MINUTES);
        addresses.add(first.substring(first.lastIndexOf(' ') + 1));
        return this;
    }

    /** The value of {@code --nodes}. */
    String addresses() {
        return String.join(",", addresses);
    }

    @Override
    public void close() {
        servers.forEach(NodeServer::close);
    }
}
