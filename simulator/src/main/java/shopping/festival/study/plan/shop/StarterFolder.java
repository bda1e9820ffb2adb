package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder of {@code festival plan init}: its files appear all together, or none does. */
public final class StarterFolder {
    private static final String SHOP = "shop.csv";
    private static final String PLAN_A = "plan-a.csv";
    private static final String PLAN_B = "plan-b.csv";
    private static final String LOCATIONS = "locations.csv";
    private static final String README = "README.txt";

    /** What lies in it, in the order in which a seller looks. */
    public static final List<String> FILES = List.of(README, SHOP, PLAN_A, PLAN_B, LOCATIONS);

    private StarterFolder() {}

    /** Those of its files that are there already. */
    public static List<String> taken(Path folder) {
        return FILES.stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Writes the example into a folder, which is made if it is not there.
     *
     * @param market as it is typed after {@code --market}
     */
    public static void write(Path folder, Terrain terrain, String market) throws IOException {
        FilesTogether.write(folder, FILES, false, part -> fill(part, folder, terrain, market));
    }

    private static void fill(Path part, Path folder, Terrain terrain, String market) throws IOException {
        Starter starter = new Starter(terrain);
        ShopWriter.write(part.resolve(SHOP), starter.shop(), terrain);
        PlanWriter.write(part.resolve(PLAN_A), starter.shop(), terrain, starter.planA());
        PlanWriter.write(part.resolve(PLAN_B), starter.shop(), terrain, starter.planB());
        LocationsFile.write(part.resolve(LOCATIONS), terrain);
        Files.writeString(part.resolve(README), StarterText.of(folder, terrain, market));
    }
}
