package shopping.festival.engine.cluster;

import java.util.List;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.node.Hosted;

/**
 * The processes that play one run together. Each hosts a stretch of the actors of every kind, as long as its partitions
 * are many.
 *
 * @param session the number of the run, and of the try of it
 * @param addresses of all processes as HOST:PORT, the leading one first
 * @param partitions actors of each kind that each of them would take
 * @param self which of them this one is
 */
record Party(long session, List<String> addresses, List<Integer> partitions, int self) {

    static Party of(long session, Letter.Party letter, String self) {
        return new Party(
                session,
                letter.addresses(),
                letter.partitions(),
                letter.addresses().indexOf(self));
    }

    int size() {
        return addresses.size();
    }

    /** So many actors of each kind are asked for in all. */
    int partitionsInAll() {
        return partitions.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Which process hosts an actor.
     *
     * @param count how many there are of its kind: fewer than asked for if there are no more units
     */
    int hostOf(int partition, int count) {
        long place = (2L * partition + 1) * partitionsInAll();
        long end = 0;
        for (int p = 0; p < size() - 1; p++) {
            end += 2L * count * partitions.get(p);
            if (place < end) {
                return p;
            }
        }
        return size() - 1;
    }

    /** The actors that this process hosts. */
    Hosted here() {
        return hosts(self);
    }

    /** Those that one of them hosts. */
    Hosted hosts(int process) {
        return (kind, partition, count) -> hostOf(partition, count) == process;
    }
}
