package shopping.festival.study.plan.importing;

import java.util.List;

/**
 * The exports that are understood as they come, with the public names of their columns; capitals, spaces, hyphens and
 * underscores of a name do not matter. A line an export: its name, the program, the columns by which it is known (with !
 * those it has not), and what its columns mean. What is not named here is not used.
 */
final class KnownExports {
    /** The first that fits is taken, so what has more columns stands before what has fewer. */
    static final List<Profile> ALL = """
            Shopify inventory | Shopify | handle, title, sku, location \
            | Handle=handle; Title=name; Option1 Value=option; Option2 Value=option; Option3 Value=option; SKU=sku; \
            COO=origin; Location=warehouse; Available (not editable)=units; Available=units; \
            On hand (current)=on_hand; On hand=on_hand
            Shopify inventory | Shopify | handle, title, sku, option1-name, !location, !price, !variant-price \
            | Handle=handle; Title=name; Option1 Name=skip; Option1 Value=option; Option2 Name=skip; \
            Option2 Value=option; Option3 Name=skip; Option3 Value=option; SKU=sku; HS Code=skip; COO=origin; *
            Shopify products | Shopify | handle, title, variant-sku \
            | Handle=handle; Title=name; Product Category=category; Type=category; Option1 Value=option; \
            Option2 Value=option; Option3 Value=option; Variant SKU=sku; Variant Inventory Qty=units; \
            Variant Price=price; Variant Compare At Price=compare_at; Cost per item=unit_cost; Status=status
            Shopify products | Shopify | url-handle, title, sku, price \
            | URL handle=handle; Title=name; Product category=category; Type=category; Option1 value=option; \
            Option2 value=option; Option3 value=option; SKU=sku; Inventory quantity=units; Price=price; \
            Compare-at price=compare_at; Cost per item=unit_cost; Status=status
            Amazon restock inventory | Amazon | merchant-sku, product-name, units-sold-last-30-days \
            | Merchant SKU=sku; Product Name=name; Currency code=currency; Price=price; \
            Units Sold Last 30 Days=sold_30_days; Available=units; Recommended replenishment qty=restock
            Amazon manage FBA inventory | Amazon | sku, fnsku, product-name, afn-fulfillable-quantity \
            | sku=sku; product-name=name; your-price=price; afn-fulfillable-quantity=units
            Amazon FBA inventory | Amazon | sku, fnsku, product-name, available, units-shipped-t30 \
            | sku=sku; product-name=name; product-group=category; currency=currency; your-price=price; \
            sales-price=sale_price; units-shipped-t30=sold_30_days; available=units; \
            Recommended ship-in quantity=restock
            WooCommerce products | WooCommerce | type, sku, name, regular-price \
            | ID=id; Type=type; SKU=sku; Name=name; Published=status; Categories=category; Stock=units; \
            Regular price=price; Sale price=sale_price; Parent=parent; Attribute 1 value(s)=option; \
            Attribute 2 value(s)=option; Cost of goods=unit_cost
            Odoo products | Odoo | internal-reference, name \
            | Internal Reference=sku; Name=name; Variant Values=option; Product Category=category; \
            Product Category/Complete Name=category; Sales Price=price; Sale Price=price; Public Price=price; \
            Cost=unit_cost; Currency=currency; Quantity On Hand=on_hand; Free To Use Quantity=units; \
            Country of Origin=origin
            Odoo products | Odoo | default_code, list_price \
            | default_code=sku; name=name; categ_id=category; list_price=price; standard_price=unit_cost; \
            qty_available=on_hand; free_qty=units; product_tmpl_id=parent
            ERPNext stock balance | ERPNext | item, item-name, warehouse, balance-qty \
            | Item=sku; Item Name=name; Item Group=category; Warehouse=warehouse; Balance Qty=on_hand; \
            Valuation Rate=unit_cost
            ERPNext items | ERPNext | item-code, item-name, item-group \
            | Item Code=sku; Item Name=name; Item Group=category; Standard Selling Rate=price; \
            Valuation Rate=unit_cost; Has Variants=type; Variant Of=parent; Disabled=status; \
            Country of Origin=origin
            """.lines().map(Profile::read).toList();

    private KnownExports() {}
}
