package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;

/** How curves are called: by what tells them from the others of their sweep. */
final class CurveWords {
    private final MixResult result;

    CurveWords(MixResult result) {
        this.result = result;
    }

    /** What the share of a curve is a share of. */
    static String share(Curve curve) {
        return By.of(curve).share();
    }

    /** The title of an axis along which these curves run. */
    static String axis(List<Curve> curves) {
        List<String> titles =
                curves.stream().map(curve -> By.of(curve).axis()).distinct().toList();
        return titles.size() == 1 ? titles.get(0) : "foreign share of what moves (%)";
    }

    /** What moves and what is in stock; empty in a sweep of one curve. */
    List<String> parts(Curve curve) {
        List<String> parts = new ArrayList<>();
        if (result.bys().size() > 1) {
            parts.add("by " + curve.by());
        }
        if (result.supplies().size() > 1) {
            parts.add("stock " + curve.supply());
        }
        return parts;
    }

    /** What is put behind the title of what shows this curve alone. */
    String behindTitle(Curve curve) {
        List<String> parts = parts(curve);
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    /** A part of an identifier that no other curve with the same switched off has. */
    static String id(Curve curve) {
        return curve.by().equals(By.INTEREST.label()) ? curve.supply() : curve.by() + "-" + curve.supply();
    }
}
