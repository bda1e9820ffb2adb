package shopping.festival.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.text.OneLine;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.Hit;

/**
 * Everything a scenario file says, before the market is made. Immutable; in the rules of the stages the speeds are left
 * out, because they depend on the scale.
 *
 * @param goods what is sold
 * @param stages what holds at the six stages of an order's way
 * @param faults of capacities
 * @param expected what results of it are held against
 * @param idle keys that are stated and cannot act
 * @param resolved the file with every default filled in, as it can be read again
 */
public record Scenario(
        String name,
        long seed,
        MarketTerms market,
        Goods goods,
        StageTerms stages,
        List<Fault> faults,
        MeasureTerms measure,
        Expectations expected,
        List<IdleKey> idle,
        String resolved) {

    /** The festival's day, microseconds. */
    public long dayLength() {
        return stages.buyers().rules().dayLength();
    }

    /** Expected number of intents over all streams. */
    public double intents() {
        return stages.buyers().intents();
    }

    public List<WarehouseTerms> warehouses() {
        return stages.warehouses();
    }

    /** Composite tax on what is sold across the border. */
    public double taxRate() {
        return market.supply().without(Mechanism.CUSTOMS)
                ? 0
                : stages.checkout().taxRate();
    }

    /**
     * What the faults of one kind do, and when.
     *
     * @param seedKey the mixed seed that their draws take in
     */
    public <E extends Effect> List<Hit<E>> hits(Class<E> kind, long seedKey) {
        return faults.stream()
                .filter(fault -> kind.isInstance(fault.effect()))
                .map(fault -> new Hit<>(
                        fault.name(), kind.cast(fault.effect()), fault.course().stretches(fault.base(seedKey))))
                .toList();
    }

    /** The same festival hit by other faults. */
    public Scenario withFaults(List<Fault> others) {
        return new Scenario(name, seed, market, goods, stages, others, measure, expected, idle, resolved);
    }

    /** The same festival without the faults of these names. They stay in the list, averted, and in the text. */
    public Scenario without(Collection<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<Fault> others = faults.stream()
                .map(f -> names.contains(f.name()) ? f.averted() : f)
                .toList();
        String note = "# Run without some of its faults: " + OneLine.of(String.join(", ", names)) + ".\n";
        return new Scenario(name, seed, market, goods, stages, others, measure, expected, idle, note + resolved);
    }

    /** The key of this name, if it is idle. */
    Optional<IdleKey> idle(String path) {
        return idle.stream().filter(key -> key.path().equals(path)).findFirst();
    }

    public History history() {
        return expected.history();
    }
}
