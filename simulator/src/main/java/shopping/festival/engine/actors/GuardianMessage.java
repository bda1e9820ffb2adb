package shopping.festival.engine.actors;

import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.measure.MinuteRow;

/** What the guardian of a run understands. */
public sealed interface GuardianMessage {

    /** An actor begins a virtual minute. */
    record Reached(String actor, int minute, Headway headway) implements GuardianMessage {}

    /** An actor has closed all windows of a minute of the day, and what it counted in it. */
    record Passed(MinuteRow row) implements GuardianMessage {}

    /** An actor has closed all windows of the stretch and has all feedback made in it. */
    record Ended(String actor, Pending pending, Headway headway) implements GuardianMessage {}

    /** A buyer actor has come so far and will begin no later minute. */
    record Held(int minute) implements GuardianMessage {}

    /** The nodes of an actor will not be touched by it any more. */
    record Finished(String actor) implements GuardianMessage {}

    /** An actor cannot go on. */
    record Failed(String actor, Throwable fault) implements GuardianMessage {}

    /** Where a node stands. */
    record Explained(String node, String text) implements GuardianMessage {}

    /** The state of all actors is copied, so they may go on. */
    record Copied() implements GuardianMessage {}

    /** The copies are all here. */
    record Gathered(Snapshot snapshot) implements GuardianMessage {}

    /** What the guardian tells itself when its time has come. */
    enum Tick implements GuardianMessage {
        WATCH,
        GIVE_UP
    }
}
