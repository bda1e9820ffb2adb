package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Path;

/** What one tool needs besides the tables that all have. */
interface ToolFiles {
    void write(FirstOrders orders, Path folder) throws IOException;

    /** What is to be done with the folder, the end of a sentence; empty where there is nothing to run. */
    String then();
}
