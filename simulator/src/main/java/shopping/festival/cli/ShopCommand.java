package shopping.festival.cli;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.CtrlC;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.storefront.DatabaseAddress;
import shopping.festival.study.storefront.Flavour;
import shopping.festival.study.storefront.Storefront;
import shopping.festival.study.storefront.StorefrontTerms;

/** {@code festival shop}: a shop to try a load generator on. */
@Command(
        name = "shop",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Opens a small shop on this machine, to send a festival's orders to, until it is ended.",
        footer = {
            "",
            "Flavours that are right:",
            "  select-for-update    takes the units at the order, under a row's lock",
            "  conditional-update   takes the units at the order, by one statement",
            "  reserve-with-expiry  an order reserves for a time, its payment takes",
            "  lost-answer          conditional-update, loses one answer in a hundred",
            "and faulty ones:",
            "  check-then-act       checks at the order, takes at the payment",
            "  duplicate-key        conditional-update, a key sent again is a new order"
        })
final class ShopCommand implements Callable<Integer> {
    /** Not an option: those can be read by everybody on the machine. */
    private static final String PASSWORD = "FESTIVAL_SHOP_PASSWORD";

    @Option(
            names = "--flavour",
            paramLabel = "F",
            required = true,
            converter = FlavourName.class,
            completionCandidates = FlavourNames.class,
            description = "How it keeps its stock and its keys: one of those below.")
    private Flavour flavour;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "Where it keeps its orders: jdbc:postgresql://HOST/NAME or jdbc:h2:./FILE. It makes its tables,"
                            + " festival_shop_…, itself. Default: H2 in memory.")
    private @Nullable String database;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "As whom it comes to the database; the password is read from the environment variable "
                    + PASSWORD + ".")
    private @Nullable String user;

    @Option(
            names = "--reserve",
            paramLabel = "D",
            converter = Values.Reserve.class,
            description =
                    "How long an order of reserve-with-expiry holds its units, such as 30s or 15min. Default: 15min.")
    private @Nullable Long reserveMillis;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + StorefrontTerms.PORT,
            converter = Values.Port.class,
            description = "Where it listens, 0 for any that is free. Default: " + StorefrontTerms.PORT + ".")
    private int port;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    ShopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (CtrlC ctrlC = new CtrlC();
                Storefront shop = Storefront.open(terms(), console.err()::println)) {
            if (database == null) {
                console.err()
                        .println(
                                "Without --database the orders are kept by H2, in memory, and are gone when the shop ends.");
            }
            console.out()
                    .println("shop at " + shop.address() + " on " + shop.product() + ": " + flavour.spelling() + ", "
                            + (flavour.isRight() ? "right" : "faulty") + ", " + flavour.words());
            ctrlC.await();
        }
        return ExitCode.FINE;
    }

    private StorefrontTerms terms() {
        if (reserveMillis != null && flavour != Flavour.RESERVE_WITH_EXPIRY) {
            throw Mistakes.of("--reserve is how long an order of reserve-with-expiry holds its units. Leave it out, or"
                    + " take --flavour reserve-with-expiry.");
        }
        if (user != null && database == null) {
            throw Mistakes.of("--user is who comes to the database. Add --database, or leave it out.");
        }
        String password = database == null ? null : System.getenv(PASSWORD);
        return new StorefrontTerms(
                flavour,
                new DatabaseAddress(Optional.ofNullable(database), user, password),
                reserveMillis == null ? StorefrontTerms.RESERVE_MILLIS : reserveMillis,
                // A shop is none of the festival's: its reservations end by the clock on the wall.
                InstantSource.system(),
                port);
    }

    static final class FlavourName implements ITypeConverter<Flavour> {
        @Override
        public Flavour convert(String value) {
            return Flavour.of(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no flavour of a shop. "
                            + Suggestion.among(value, Flavour.spellings())));
        }
    }

    static final class FlavourNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        FlavourNames() {
            super(Flavour.spellings());
        }
    }
}
