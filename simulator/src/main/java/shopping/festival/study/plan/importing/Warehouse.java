package shopping.festival.study.plan.importing;

/**
 * Where an export says that units lie.
 *
 * @param family the program that says so
 * @param isNamed whether the export named it, or it stands for all of the program's stock
 */
record Warehouse(String name, String family, boolean isNamed) {}
