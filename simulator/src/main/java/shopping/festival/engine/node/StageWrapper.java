package shopping.festival.engine.node;

import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.StageName;

/** Puts something around a stage: tests plant faults with it and record what passes. */
@FunctionalInterface
public interface StageWrapper {
    StageWrapper NONE = (name, partition, stage) -> stage;

    Stage wrap(StageName name, int partition, Stage stage);
}
