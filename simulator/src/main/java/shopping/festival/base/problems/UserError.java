package shopping.festival.base.problems;

/** Something the user can mend, in one readable line. */
public final class UserError extends RuntimeException {
    public UserError(String message) {
        super(message);
    }
}
