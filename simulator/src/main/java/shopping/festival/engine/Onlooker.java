package shopping.festival.engine;

import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.node.Headway;
import shopping.festival.measure.MinuteRow;

/** Tells who looks on at a run how far it has come, and the run whether somebody wants it broken off. */
record Onlooker(RunOptions options) implements FestivalGuardian.Watcher {
    @Override
    public boolean reached(int minute, Headway total) {
        options.progress().minute(minute, total);
        return options.stop().isAsked();
    }

    @Override
    public void passed(MinuteRow all) {
        options.progress().passed(all);
    }
}
