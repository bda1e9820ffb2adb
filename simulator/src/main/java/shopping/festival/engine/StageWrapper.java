package shopping.festival.engine;

import shopping.festival.flow.Stage;
import shopping.festival.flow.StageName;

/** Puts something around a stage: tests plant faults with it and record what passes. */
@FunctionalInterface
public interface StageWrapper {
    StageWrapper NONE = (name, partition, stage) -> stage;

    Stage wrap(StageName name, int partition, Stage stage);
}
