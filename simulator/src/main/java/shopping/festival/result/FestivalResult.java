package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The result of a run, in groups; {@code result.json} is their keys, one group after the other, without the groups
 * themselves. {@code simulator/docs/results.md} says what each key means. Instants are seconds since the bell, null for
 * never. Keys may be added, never renamed.
 */
public record FestivalResult(
        @JsonUnwrapped RunHead head,
        @JsonUnwrapped Execution execution,
        @JsonUnwrapped Counts counts,
        @JsonUnwrapped Trade trade,
        @JsonUnwrapped Accounts accounts,
        @JsonUnwrapped Service service,
        @JsonUnwrapped Proof proof) {

    /** The version of this layout. */
    public static final int SCHEMA = 1;

    /** The same figures of a machine that came through it otherwise. */
    public FestivalResult with(Execution other) {
        return new FestivalResult(head, other, counts, trade, accounts, service, proof);
    }

    /** The same figures, held against something. */
    public FestivalResult with(Proof other) {
        return new FestivalResult(head, execution, counts, trade, accounts, service, other);
    }
}
