package shopping.festival.model.order;

/** A law of the simulation does not hold: a fault of the program, never of the user. It ends the run with exit code 3. */
public final class BrokenLaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String law;
    private final String where;

    public BrokenLaw(String law, String where) {
        super("law broken: " + law + ": " + where);
        this.law = law;
        this.where = where;
    }

    public String law() {
        return law;
    }

    /** Where it was broken, and by how much. */
    public String where() {
        return where;
    }
}
