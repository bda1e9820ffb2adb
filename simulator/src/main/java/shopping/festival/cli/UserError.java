package shopping.festival.cli;

/** Something the user can mend, in one readable line. */
final class UserError extends RuntimeException {
    UserError(String message) {
        super(message);
    }
}
