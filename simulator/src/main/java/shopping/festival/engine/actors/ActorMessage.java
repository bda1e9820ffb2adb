package shopping.festival.engine.actors;

import java.util.List;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;

/** What an actor of the festival understands. */
public sealed interface ActorMessage {

    /** A batch of another actor; in a window each upstream sends exactly one over each hop. */
    record Delivered(Batch batch) implements ActorMessage {}

    /** A warehouse actor has delivered what is due in all windows up to this one. */
    record Credit(int partition, long window) implements ActorMessage {}

    /** Empty crates that another actor has no use for; they change hands. */
    record Spare(List<Rows> crates) implements ActorMessage {}

    /** Who receives what; before anything else. */
    record Meet(Peers peers) implements ActorMessage {}

    /** The windows of a stretch; all actors have ended the one before. */
    record Begin(WindowPlan plan) implements ActorMessage {}

    /** To buyer actors: how far have you come? Begin no later minute until you are told where the stretch ends. */
    record Hold() implements ActorMessage {}

    /** The stretch ends before this minute. */
    record EndAt(int minute) implements ActorMessage {}

    /** The run is over: give the nodes back. */
    record Finish() implements ActorMessage {}

    /** For the stall watch: where do you stand, whom do you wait for? */
    record Explain() implements ActorMessage {}
}
