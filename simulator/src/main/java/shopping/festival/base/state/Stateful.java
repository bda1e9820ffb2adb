package shopping.festival.base.state;

/** Something whose state can be told to a tape, and had back from one, by the same words in the same order. */
@FunctionalInterface
public interface Stateful {

    /** Tells all that is kept and does not follow from how it was made; or takes it over, if the tape is being read. */
    void state(Tape tape);
}
