package shopping.festival.validation;

import shopping.festival.model.order.Kind;

/** What the two sellers of each product sell, to whom; each product is a replication. */
final class PairSales implements Witness {
    private final int products;
    private final long[] sold = new long[2];
    private final long[] recovered = new long[2];
    private long intents;
    private long lost;

    PairSales(int products) {
        this.products = products;
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        switch (kind) {
            case ARRIVED -> intents++;
            case LOST -> lost++;
            case ACCEPTED -> {
                // The unit is the stock record; every offer has one, of the same number.
                sold[unit % 2]++;
                recovered[unit % 2] += attempt > 1 ? 1 : 0;
            }
            default -> {}
        }
    }

    /** Units the first (0) or the second (1) seller sold of a product, on average. */
    double sold(int seller) {
        return (double) sold[seller] / products;
    }

    /** Those of them that went to buyers whom the other one had sent away. */
    double recovered(int seller) {
        return (double) recovered[seller] / products;
    }

    double recovered() {
        return recovered(0) + recovered(1);
    }

    double lost() {
        return (double) lost / products;
    }

    /** Intents that were neither sold nor lost. */
    long unaccounted() {
        return intents - sold[0] - sold[1] - lost;
    }
}
