package shopping.festival.benchmarks.gate;

import java.nio.file.Path;

/**
 * One of the two builds.
 *
 * @param name BASE or CHANGE, as every message calls it
 * @param label what the user called it
 * @param burnPercent a planted slow-down, 0 but when the gate itself is tested
 */
record Side(String name, String label, Path jar, double burnPercent) {

    @Override
    public String toString() {
        return name + " (" + label + ")";
    }
}
