package shopping.festival.study.run;

import java.io.IOException;
import shopping.festival.engine.node.Stop;

/** What a node plays of a task and makes of it, for whoever asked. */
public interface Errand {
    /** Its name in a task. */
    String name();

    /**
     * @param order the task
     * @param experiment what the task names; replications that follow each other share it
     * @return the answer
     * @throws IOException if the disk of the node does not take part
     */
    byte[] work(WorkOrder order, Experiment experiment, Stop stop) throws IOException;
}
