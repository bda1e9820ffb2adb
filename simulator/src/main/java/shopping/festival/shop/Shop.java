package shopping.festival.shop;

import java.util.List;

public record Shop(List<Item> items) {}
