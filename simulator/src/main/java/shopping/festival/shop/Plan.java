package shopping.festival.shop;

import java.util.List;

public record Plan(String name, List<Stocking> stockings) {}
