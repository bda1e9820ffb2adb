package shopping.festival.cli;

import picocli.CommandLine.Option;

/** Whether tables are wanted as a workbook too. */
final class WorkbookOption {
    @Option(
            names = "--workbook",
            description = "Write the tables into one Excel workbook (.xlsx) too, a sheet each, beside the CSV files.")
    private boolean workbook;

    boolean isAsked() {
        return workbook;
    }
}
