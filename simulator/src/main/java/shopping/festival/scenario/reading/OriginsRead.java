package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.hocon.Section;

/**
 * Where brands come from.
 *
 * @param countries in the order of the file
 * @param home index of the one whose brands are not foreign
 * @param newcomers groups of sellers that join: origins behind the countries, in this order
 * @param newcomerInterest share of the foreign interest of each
 */
record OriginsRead(List<String> countries, int home, List<Section> newcomers, double[] newcomerInterest) {

    static OriginsRead read(Section market, List<String> countries, ConfigObject eachNewcomer) {
        int home = market.choice("home", countries);
        List<Section> newcomers = market.find("offers").isPresent()
                ? List.of()
                : List.copyOf(market.named("newcomers", eachNewcomer).values());
        double[] interest =
                newcomers.stream().mapToDouble(OriginsRead::interest).toArray();
        for (Section s : newcomers) {
            if (countries.contains(s.name())) {
                s.wrong("has the name of an origin. Give it another.");
            }
        }
        if (Arrays.stream(interest).sum() >= 1 && market.clean("newcomers")) {
            market.at("newcomers").wrong("have all the foreign interest. Let their interest sum to less than 1.");
        }
        return new OriginsRead(countries, home, newcomers, interest);
    }

    /** Nobody is wanted of a group that nobody is in, or that has nothing to sell. */
    private static double interest(Section group) {
        double interest = group.share("interest");
        boolean joins =
                group.count("sellers", 0, Order.OFFERS_MAX) > 0 && group.count("products", 0, Order.OFFERS_MAX) > 0;
        return joins ? interest : 0;
    }

    /** The countries, then the newcomers. */
    List<String> names() {
        return Stream.concat(countries.stream(), newcomers.stream().map(Section::name))
                .toList();
    }

    String homeName() {
        return countries.get(home);
    }
}
