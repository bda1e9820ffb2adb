package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Path;

/** For Gatling: a simulation in Java that injects the users of every second, each of whom waits for its own instant. */
final class GatlingFiles implements ToolFiles {
    private static final String SIMULATION = "ReplaySimulation.java";

    @Override
    public void write(FirstOrders orders, Path folder) throws IOException {
        JourneyFile.write(orders, folder);
        Resources.copy(SIMULATION, folder);
    }

    @Override
    public String then() {
        return "put " + SIMULATION + " among your simulations and run it with -Dreplay=FOLDER, this folder";
    }
}
