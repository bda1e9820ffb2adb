package shopping.festival.study.storefront;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Flavours on databases, for tests that hold of several. */
final class EachShop {
    private EachShop() {}

    static Stream<Arguments> all() {
        return those(flavour -> true);
    }

    static Stream<Arguments> right() {
        return those(Flavour::isRight);
    }

    /** Who take at the order what they sell. */
    static Stream<Arguments> takingAtTheOrder() {
        return those(flavour -> flavour != Flavour.CHECK_THEN_ACT);
    }

    private static Stream<Arguments> those(Predicate<Flavour> which) {
        return Arrays.stream(TestDatabase.values())
                .flatMap(database ->
                        Arrays.stream(Flavour.values()).filter(which).map(flavour -> Arguments.of(flavour, database)));
    }
}
