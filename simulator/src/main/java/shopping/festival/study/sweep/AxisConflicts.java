package shopping.festival.study.sweep;

import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.text.OneLine;

/** Axes of which one undoes what the other does, and what a user sets that an axis undoes. */
final class AxisConflicts {
    private final List<Axis> axes;

    AxisConflicts(List<Axis> axes) {
        this.axes = axes;
    }

    /** @param overrides what is set at all points, as after {@code --set} */
    void check(List<String> overrides, Problems problems) {
        for (int a = 0; a < axes.size(); a++) {
            for (int b = a + 1; b < axes.size(); b++) {
                check(axes.get(a).key(), axes.get(b).key(), problems);
            }
            for (String override : overrides) {
                checkSet(axes.get(a).key(), override, problems);
            }
        }
    }

    private static void check(String one, String other, Problems problems) {
        if (bare(one).equals(bare(other))) {
            problems.addAll(Mistakes.of("'" + OneLine.of(one)
                            + "' is swept over twice. Write all its values behind one " + OneLine.of(one) + "=.")
                    .problems());
        } else if (isWithin(one, other) || isWithin(other, one)) {
            String inner = isWithin(one, other) ? one : other;
            String outer = isWithin(one, other) ? other : one;
            problems.addAll(Mistakes.of("'" + OneLine.of(outer) + "' holds '" + OneLine.of(inner)
                            + "', so that one axis would undo the other. Sweep over one of them.")
                    .problems());
        }
    }

    private static void checkSet(String axis, String override, Problems problems) {
        int equals = override.indexOf('=');
        String key = equals < 0 ? override : override.substring(0, equals).strip();
        if (bare(key).equals(bare(axis)) || isWithin(key, axis)) {
            problems.addOption("--set (" + OneLine.of(key) + ") is undone by the axis " + OneLine.of(axis)
                    + ", which sets it at every point. Leave one of them out.");
        }
    }

    private static boolean isWithin(String inner, String outer) {
        return bare(inner).startsWith(bare(outer) + ".");
    }

    private static String bare(String key) {
        return key.replace("\"", "").strip();
    }
}
