package shopping.festival.study.mix;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValueFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import shopping.festival.scenario.Scenario;

/** The keys of a scenario with every default filled in, and what sets them anew. */
final class ScenarioValues {
    /** Computed values are set to so many decimals. */
    private static final int DECIMALS = 6;

    private final Config keys;
    private final boolean isListed;

    private ScenarioValues(Config keys, boolean isListed) {
        this.keys = keys;
        this.isListed = isListed;
    }

    static ScenarioValues of(Scenario scenario) {
        return new ScenarioValues(
                ConfigFactory.parseString(scenario.resolved()), scenario.goods().isListed());
    }

    /** Whether offers are listed with their stock, so that nothing of a population is read. */
    boolean isListed() {
        return isListed;
    }

    /** A share or number; what a group does not name is none of it. */
    double number(String key) {
        return keys.hasPath(key) ? keys.getDouble(key) : 0;
    }

    /** The members of a group; none where there is no such group. */
    List<String> members(String group) {
        return keys.hasPath(group)
                ? List.copyOf(new TreeSet<>(keys.getObject(group).keySet()))
                : List.of();
    }

    /** Where kinds of sellers are described: those of the market, and each group of newcomers its own. */
    List<String> kindGroups() {
        List<String> groups = new ArrayList<>(List.of("market.population.kinds"));
        members("market.newcomers").forEach(name -> groups.add(path("market.newcomers", name, "kinds")));
        return groups;
    }

    /** A name within a group, and what is in it. */
    static String path(String group, String name, String... more) {
        List<String> parts = new ArrayList<>(ConfigUtil.splitPath(group));
        parts.add(name);
        parts.addAll(List.of(more));
        return ConfigUtil.joinPath(parts);
    }

    /** {@code GROUP={…}}, with some numbers of every member changed. */
    String withMembers(String group, List<String> numbers, DoubleUnaryOperator change) {
        Config changed = keys;
        for (String member : members(group)) {
            for (String name : numbers) {
                String path = path(group, member, name);
                changed = changed.withValue(
                        path, ConfigValueFactory.fromAnyRef(rounded(change.applyAsDouble(number(path)))));
            }
        }
        return group + "=" + changed.getValue(group).render(ConfigRenderOptions.concise());
    }

    /** {@code KEY=NUMBER}. */
    static String set(String key, double number) {
        return key + "=" + text(number);
    }

    /** {@code GROUP={NAME=NUMBER,…}}. */
    static String set(String group, Map<String, Double> numbers) {
        return group + "=" + ConfigValueFactory.fromMap(numbers).render(ConfigRenderOptions.concise());
    }

    static double rounded(double number) {
        return decimal(number).doubleValue();
    }

    static String text(double number) {
        return decimal(number).toPlainString();
    }

    private static BigDecimal decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }
}
