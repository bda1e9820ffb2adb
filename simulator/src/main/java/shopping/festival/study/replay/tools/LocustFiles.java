package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Path;

/** For Locust: one user that begins a greenlet for every buyer at that buyer's own instant. */
final class LocustFiles implements ToolFiles {
    private static final String SCRIPT = "locustfile.py";

    @Override
    public void write(FirstOrders orders, Path folder) throws IOException {
        JourneyFile.write(orders, folder);
        Resources.copy(SCRIPT, folder);
    }

    @Override
    public String then() {
        return "run there: locust -f " + SCRIPT + " --headless -u 1";
    }
}
