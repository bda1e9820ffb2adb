package shopping.festival.engine.cluster;

/** A process of the run is not heard of any more, so the others go back to the last snapshot. */
final class NodeLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    NodeLost(String address) {
        super(address);
        this.address = address;
    }

    String address() {
        return address;
    }
}
