package shopping.festival.benchmarks.peers;

/** Things that come due in the order they came in. */
final class Ring {
    /** When the head is due, or never. */
    double due = Double.MAX_VALUE;

    private double[] dues = new double[1024];
    private int[] things = new int[1024];
    private int head;
    private int size;

    void add(double at, int thing) {
        if (size == dues.length) {
            widen();
        }
        int tail = head + size & dues.length - 1;
        dues[tail] = at;
        things[tail] = thing;
        if (size++ == 0) {
            due = at;
        }
    }

    /** The same of something that may be due before some that came in earlier, though not before many. */
    void addInOrder(double at, int thing) {
        add(at, thing);
        int mask = dues.length - 1;
        int place = size - 1;
        while (place > 0 && dues[head + place - 1 & mask] > at) {
            dues[head + place & mask] = dues[head + place - 1 & mask];
            things[head + place & mask] = things[head + place - 1 & mask];
            place--;
        }
        dues[head + place & mask] = at;
        things[head + place & mask] = thing;
        due = dues[head];
    }

    int take() {
        int thing = things[head];
        head = head + 1 & dues.length - 1;
        size--;
        due = size == 0 ? Double.MAX_VALUE : dues[head];
        return thing;
    }

    private void widen() {
        double[] widerDues = new double[size * 2];
        int[] widerThings = new int[size * 2];
        for (int i = 0; i < size; i++) {
            widerDues[i] = dues[head + i & size - 1];
            widerThings[i] = things[head + i & size - 1];
        }
        dues = widerDues;
        things = widerThings;
        head = 0;
    }
}
