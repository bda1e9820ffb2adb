package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.model.Festival;
import shopping.festival.result.RunFiles;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;
import shopping.festival.study.replay.Rate;
import shopping.festival.study.replay.ReplayOrder;
import shopping.festival.study.replay.ReplayRun;
import shopping.festival.view.text.People;

/** What a replay would send first, as files for a load tool. Nothing is sent. */
public final class ToolExport {
    private final ReplayOrder order;
    private final Tool tool;
    private final Session session;

    public ToolExport(ReplayOrder order, Tool tool, Session session) {
        this.order = order;
        this.tool = tool;
        this.session = session;
    }

    /** @return the exit code */
    public int run() throws IOException {
        Festival festival = order.experiment().festival(0);
        Rate.of(festival, order.stretch(), order.target().steps().size()).mustFit();
        FirstOrders orders = new FirstOrders(festival, order.target(), order.stretch(), order.stockShare());
        if (orders.size() == 0) {
            throw Mistakes.of("nobody orders a SKU of the shop in this stretch. Take a larger --scale or --for.");
        }
        session.say("writing " + People.count(orders.size()) + " first orders for " + tool.spelling());
        Path folder = session.folder().resolve("");
        write(orders, tool, folder);
        Files.writeString(
                folder.resolve(RunFiles.SCENARIO), order.experiment().scenario().resolved());
        Files.copy(order.targetFile(), folder.resolve(ReplayRun.TARGET));
        Path where = session.keep();
        if (orders.unlisted() > 0) {
            session.warn(People.count(orders.unlisted()) + " first orders are of offers that the shop does not have");
        }
        session.tell(People.count(orders.size()) + " first orders are in " + where + ".");
        if (!tool.files().then().isEmpty()) {
            session.tell("Set the stock of " + SkusFile.NAME + ", then "
                    + tool.files().then() + ".");
        }
        return ExitCode.FINE;
    }

    /** All files of a tool. */
    static void write(FirstOrders orders, Tool tool, Path folder) throws IOException {
        RateFile.write(orders, folder);
        RequestsFile.write(orders, folder);
        SkusFile.write(orders, folder);
        tool.files().write(orders, folder);
    }
}
