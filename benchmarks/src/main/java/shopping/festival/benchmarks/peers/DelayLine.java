package shopping.festival.benchmarks.peers;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** Many things that each wait the same time, behind one event: a ring, of which only the head is scheduled. */
abstract class DelayLine extends Event {
    private final double delay;
    private double[] dueAt = new double[1024];
    private int[] things = new int[1024];
    private int head;
    private int size;

    DelayLine(Simulator simulator, double delay) {
        super(simulator);
        this.delay = delay;
    }

    abstract void due(int thing);

    void add(int thing) {
        if (size == dueAt.length) {
            widen();
        }
        int tail = head + size & dueAt.length - 1;
        dueAt[tail] = sim.time() + delay;
        things[tail] = thing;
        if (size++ == 0) {
            schedule(delay);
        }
    }

    @Override
    public final void actions() {
        int thing = things[head];
        head = head + 1 & dueAt.length - 1;
        size--;
        if (size > 0) {
            schedule(dueAt[head] - sim.time());
        }
        due(thing);
    }

    private void widen() {
        double[] widerDueAt = new double[size * 2];
        int[] widerThings = new int[size * 2];
        for (int i = 0; i < size; i++) {
            widerDueAt[i] = dueAt[head + i & size - 1];
            widerThings[i] = things[head + i & size - 1];
        }
        dueAt = widerDueAt;
        things = widerThings;
        head = 0;
    }
}
