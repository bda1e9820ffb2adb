package shopping.festival.study.run;

import java.io.IOException;

/** What a node makes of a run that it has played, for whoever asked. */
public interface Errand {
    /** Its name in a task. */
    String name();

    /**
     * @param order the task
     * @return the answer
     * @throws IOException if the disk of the node does not take part
     */
    byte[] answer(WorkOrder order, Experiment experiment, Run run) throws IOException;
}
