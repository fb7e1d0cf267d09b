// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Products are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &UPDATE_IN_BULK,
    &EDIT_IN_BULK,
    &LIST_PRICES,
    &CREATE_PRICE,
    &LIST_INVENTORY,
    &UPDATE_INVENTORY,
    &GET_PRICE,
    &UPDATE_PRICE,
    &DELETE_PRICE,
    &GET_STORE_STATS,
    &UPDATE_STORE_STATUS,
    &UPDATE_DISPLAY_PRIORITY,
    &LIST_COLLECTIONS,
    &CREATE_COLLECTION,
    &GET_COLLECTION,
    &UPDATE_COLLECTION,
    &DELETE_COLLECTION,
    &LIST_REVIEWS,
    &COUNT_REVIEWS,
    &UPDATE_REVIEW,
    &DELETE_REVIEW,
    &UPDATE_REVIEWS_IN_BULK,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
    &UPDATE_INVENTORY_IN_BULK,
];
pub(crate) static UPDATE_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_BULK_UPDATE_TYPE),
                "What to do; it decides which of the other fields is needed.",
            )
            .example("bulk-update-price"),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_BULK_UPDATE_FILTERS),
            "Which products, where they are not named one by one.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRICE_UPDATE_FIELD),
            "How the price changes.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRICE_UPDATE_FIELD),
            "How the higher price shown beside changes.",
        ),
        of::input(of::Shape::Boolean, "Whether the online store shows the products."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of collections; several in a query are joined by commas.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
    ],
    body: None,
};
pub(crate) static EDIT_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_BULK_EDIT_PRODUCT)),
            "Products, as records or ids, that the record or request concerns; in a store's set-up whether there are any.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_PRICES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(of::Shape::Text, "Ids of prices, joined by commas.")
            .example("6241712be68f7a98102ba272,632027d51f7876cd3020213d"),
    ],
    body: None,
};
pub(crate) static CREATE_PRICE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Price Name"),
        of::input(of::Shape::OneOf(&VALUES_OF_TYPE), "One payment, or again and again.")
            .example("one_time"),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
                of::Shape::Number,
                "Sum in whole units of `currency` with decimals, going by the examples of requests.",
            )
            .example("99.99"),
        of::input(
            of::Shape::Object(&FIELDS_OF_RECURRING),
            "How often it comes again, where it does.",
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_MEMBERSHIP_OFFER)), ""),
        of::input(of::Shape::INTEGER, "Days before the first payment.").example("7"),
        of::input(of::Shape::INTEGER, "How many payments there are in all; at least 1.")
            .example("12"),
        of::input(
                of::Shape::Number,
                "Sum that is paid once at the beginning, in the same unit as `amount`.",
            )
            .example("10.99"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of the options, such as size and colour, that make this price.",
            )
            .example("[\"option_id_1\",\"option_id_2\"]"),
        of::input(of::Shape::Number, "A higher price to show beside the real one.")
            .example("19.99"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRICE_META),
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Boolean, "Whether stock is counted.").example("true"),
        of::input(
                of::Shape::INTEGER,
                "Pieces in stock; counts only with `trackInventory`.",
            )
            .example("5"),
        of::input(of::Shape::Boolean, "Whether one can buy it when none is left.")
            .example("true"),
        of::input(of::Shape::Text, "The seller's own number of the article.")
            .example("sku_123"),
        of::input(of::Shape::Object(&FIELDS_OF_SHIPPING_OPTIONS), ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "What a buyer gets for download; the form is not documented.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_INVENTORY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Product Name"),
    ],
    body: None,
};
pub(crate) static UPDATE_INVENTORY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_UPDATE_INVENTORY_ITEM)),
            "The single entries that make it up.",
        ),
    ],
    body: None,
};
pub(crate) static GET_PRICE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_PRICE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Price Name"),
        of::input(of::Shape::OneOf(&VALUES_OF_TYPE), "One payment, or again and again.")
            .example("one_time"),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
                of::Shape::Number,
                "Sum in whole units of `currency` with decimals, going by the examples of requests.",
            )
            .example("99.99"),
        of::input(
            of::Shape::Object(&FIELDS_OF_RECURRING),
            "How often it comes again, where it does.",
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_MEMBERSHIP_OFFER)), ""),
        of::input(of::Shape::INTEGER, "Days before the first payment.").example("7"),
        of::input(of::Shape::INTEGER, "How many payments there are in all; at least 1.")
            .example("12"),
        of::input(
                of::Shape::Number,
                "Sum that is paid once at the beginning, in the same unit as `amount`.",
            )
            .example("10.99"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of the options, such as size and colour, that make this price.",
            )
            .example("[\"option_id_1\",\"option_id_2\"]"),
        of::input(of::Shape::Number, "A higher price to show beside the real one.")
            .example("19.99"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRICE_META),
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Boolean, "Whether stock is counted.").example("true"),
        of::input(
                of::Shape::INTEGER,
                "Pieces in stock; counts only with `trackInventory`.",
            )
            .example("5"),
        of::input(of::Shape::Boolean, "Whether one can buy it when none is left.")
            .example("true"),
        of::input(of::Shape::Text, "The seller's own number of the article.")
            .example("sku_123"),
        of::input(of::Shape::Object(&FIELDS_OF_SHIPPING_OPTIONS), ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "What a buyer gets for download; the form is not documented.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_PRICE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
        ),
    ],
    body: None,
};
pub(crate) static GET_STORE_STATS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an online store; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Awesome product"),
        of::input(
                of::Shape::Text,
                "Ids of collections; several in a query are joined by commas.",
            )
            .example("65c2789a812e52f9bd6ec577,65c2789a812e52de9a6ec576"),
    ],
    body: None,
};
pub(crate) static UPDATE_STORE_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an online store; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPDATE_PRODUCT_STORE_ACTION),
                "Whether to show the products or to hide them.",
            )
            .example("include"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"productId1\",\"productId2\"]"),
    ],
    body: None,
};
pub(crate) static UPDATE_DISPLAY_PRIORITY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an online store; in filters of reviews several are joined by commas.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Products, as records or ids, that the record or request concerns; in a store's set-up whether there are any.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_COLLECTIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Ids of collections; several in a query are joined by commas.",
            )
            .example("65d71377c326ea78e1c47df5,65d71377c326ea78e1c47d34"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Best Sellers"),
    ],
    body: None,
};
pub(crate) static CREATE_COLLECTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Best Sellers"),
        of::input(
                of::Shape::Text,
                "Part of the address by which it is found; unique in the account.",
            )
            .example("best-sellers"),
        of::input(of::Shape::Text, "Address of a picture.")
            .example("http://example.com/watermark.png"),
        of::input(
            of::Shape::Object(&FIELDS_OF_COLLECTION_SEO),
            "What search engines show.",
        ),
    ],
    body: None,
};
pub(crate) static GET_COLLECTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_COLLECTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Best Sellers"),
        of::input(
                of::Shape::Text,
                "Part of the address by which it is found; unique in the account.",
            )
            .example("best-sellers"),
        of::input(of::Shape::Text, "Address of a picture.")
            .example("http://example.com/watermark.png"),
        of::input(
            of::Shape::Object(&FIELDS_OF_COLLECTION_SEO),
            "What search engines show.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_COLLECTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static LIST_REVIEWS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_REVIEWS_SORT_FIELD), "")
            .example("rating"),
        of::input(of::Shape::OneOf(&VALUES_OF_SORT_ORDER), "").example("desc"),
        of::input(of::Shape::Number, "Stars, with fractions.").example("4"),
        of::input(
                of::Shape::DateTime,
                "Beginning of the span; mind the form, which differs by operation.",
            )
            .example("2023-01-01T00:00:00Z"),
        of::input(
                of::Shape::DateTime,
                "End of the span; mind the form, which differs by operation.",
            )
            .example("2023-12-31T23:59:59Z"),
        of::input(
                of::Shape::Text,
                "Id of a product; in filters of reviews several are joined by commas.",
            )
            .example(
                "60d21b4667d0d8992e610c88,60d21b4667d0d8992e610c89,60d21b4667d0d8992e610c8a",
            ),
        of::input(
                of::Shape::Text,
                "Id of an online store; in filters of reviews several are joined by commas.",
            )
            .example(
                "60d21b4667d0d8992e610c85,60d21b4667d0d8992e610c86,60d21b4667d0d8992e610c87",
            ),
    ],
    body: None,
};
pub(crate) static COUNT_REVIEWS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Number, "Stars, with fractions.").example("4"),
        of::input(
                of::Shape::DateTime,
                "Beginning of the span; mind the form, which differs by operation.",
            )
            .example("2023-01-01T00:00:00Z"),
        of::input(
                of::Shape::DateTime,
                "End of the span; mind the form, which differs by operation.",
            )
            .example("2023-12-31T23:59:59Z"),
        of::input(
                of::Shape::Text,
                "Id of a product; in filters of reviews several are joined by commas.",
            )
            .example(
                "60d21b4667d0d8992e610c88,60d21b4667d0d8992e610c89,60d21b4667d0d8992e610c8a",
            ),
        of::input(
                of::Shape::Text,
                "Id of an online store; in filters of reviews several are joined by commas.",
            )
            .example(
                "60d21b4667d0d8992e610c85,60d21b4667d0d8992e610c86,60d21b4667d0d8992e610c87",
            ),
    ],
    body: None,
};
pub(crate) static UPDATE_REVIEW: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a review."),
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::Text,
                "State of a review, such as `approved`; in answers whether the call worked.",
            )
            .example("approved"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_REVIEW)),
            "Answers to the review.",
        ),
        of::input(of::Shape::Number, "Stars, with fractions.").example("4.5"),
        of::input(
                of::Shape::Text,
                "Line that stands above the text of an ad or a review.",
            )
            .example("Amazing product with great quality"),
        of::input(of::Shape::Text, "Text of the review.")
            .example("The product is for sure a must and recommended buy"),
    ],
    body: None,
};
pub(crate) static DELETE_REVIEW: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a review."),
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_REVIEWS_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_UPDATE_PRODUCT_REVIEW_OBJECT)),
            "",
        ),
        of::input(
                of::Shape::Text,
                "State of a review, such as `approved`; in answers whether the call worked.",
            )
            .example("approved"),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(of::Shape::Boolean, "Adds whether the product is on a wish list.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Awesome Product"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Product description goes here."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PRODUCT_TYPE),
            "Goods, files, a service, or goods with files.",
        ),
        of::input(of::Shape::Text, "Address of a picture."),
        of::input(of::Shape::Text, "What the buyer's bank statement shows.")
            .example("abcde"),
        of::input(of::Shape::Boolean, "Whether the online store shows the product.")
            .example("true"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_MEDIA)),
            "Pictures and films of the product.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_VARIANT)),
            "In what ways the product differs, such as size, each with its options.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of collections; several in a query are joined by commas.",
        ),
        of::input(
                of::Shape::Boolean,
                "Whether taxes are put on it; then there must be some.",
            )
            .example("true"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of taxes; `expand` with `tax` brings them whole.",
        ),
        of::input(of::Shape::Text, "Id of the category by which taxes are worked out."),
        of::input(
                of::Shape::Boolean,
                "Whether the label is shown; then there must be one.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRODUCT_LABEL),
            "A badge on the product, such as \"Featured\".",
        ),
        of::input(
                of::Shape::Text,
                "Part of the address by which it is found; unique in the account.",
            )
            .example("awesome-product"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRODUCT_SEO),
            "What search engines show.",
        ),
        of::input(of::Shape::Boolean, "Whether the price holds the taxes already.")
            .example("true"),
        of::input(of::Shape::List(&of::Shape::Text), "Prices of the product."),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a product; in filters of reviews several are joined by commas.",
        ),
        of::input(of::Shape::Boolean, "Adds whether the product is on a wish list.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Awesome product"),
        of::input(
            of::Shape::Text,
            "Ids of collections; several in a query are joined by commas.",
        ),
        of::input(
            of::Shape::Text,
            "Last part of the collection's address, in the place of its id.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "What comes whole and not as an id: `tax`, `stripe` or `paypal`.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
            of::Shape::Text,
            "Id of an online store; in filters of reviews several are joined by commas.",
        ),
        of::input(
                of::Shape::Boolean,
                "True for those that the store shows, false for the others.",
            )
            .example("true"),
        of::input(of::Shape::Boolean, "Whether the online store shows the product.")
            .example("true"),
        of::input(of::Shape::OneOf(&VALUES_OF_SORT_ORDER), "").example("desc"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Awesome Product"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Product description goes here."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PRODUCT_TYPE),
            "Goods, files, a service, or goods with files.",
        ),
        of::input(of::Shape::Text, "Address of a picture."),
        of::input(of::Shape::Text, "What the buyer's bank statement shows.")
            .example("abcde"),
        of::input(of::Shape::Boolean, "Whether the online store shows the product.")
            .example("true"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_MEDIA)),
            "Pictures and films of the product.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_VARIANT)),
            "In what ways the product differs, such as size, each with its options.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of collections; several in a query are joined by commas.",
        ),
        of::input(
                of::Shape::Boolean,
                "Whether taxes are put on it; then there must be some.",
            )
            .example("true"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of taxes; `expand` with `tax` brings them whole.",
        ),
        of::input(of::Shape::Text, "Id of the category by which taxes are worked out."),
        of::input(
                of::Shape::Boolean,
                "Whether the label is shown; then there must be one.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRODUCT_LABEL),
            "A badge on the product, such as \"Featured\".",
        ),
        of::input(
                of::Shape::Text,
                "Part of the address by which it is found; unique in the account.",
            )
            .example("awesome-product"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PRODUCT_SEO),
            "What search engines show.",
        ),
        of::input(of::Shape::Boolean, "Whether the price holds the taxes already.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static UPDATE_INVENTORY_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};
pub(crate) static VALUES_OF_BULK_UPDATE_TYPE: [&str; 5] = [
    "bulk-update-price",
    "bulk-update-availability",
    "bulk-update-product-collection",
    "bulk-delete-products",
    "bulk-update-currency",
];
pub(crate) static FIELDS_OF_BULK_UPDATE_FILTERS: [of::Field; 4] = [
    of::field(
        "collectionIds",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of collections; several in a query are joined by commas.",
        ),
    ),
    of::field(
        "productType",
        of::input(of::Shape::Text, "Goods, files, a service, or goods with files.")
            .example("one-time"),
    ),
    of::field(
        "availableInStore",
        of::input(of::Shape::Boolean, "Whether the online store shows the product.")
            .example("true"),
    ),
    of::field(
        "search",
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("blue t-shirt"),
    ),
];
pub(crate) static FIELDS_OF_PRICE_UPDATE_FIELD: [of::Field; 3] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_PRICE_UPDATE_FIELD_TYPE),
                    "Whether to raise, lower or set, by an amount or a percentage.",
                )
                .example("INCREASE_BY_AMOUNT"),
        )
        .required(),
    of::field(
            "value",
            of::input(of::Shape::Number, "An amount or a percentage, as `type` says.")
                .example("100"),
        )
        .required(),
    of::field(
        "roundToWhole",
        of::input(of::Shape::Boolean, "Whether to round to whole numbers.")
            .example("true"),
    ),
];
pub(crate) static VALUES_OF_PRICE_UPDATE_FIELD_TYPE: [&str; 5] = [
    "INCREASE_BY_AMOUNT",
    "REDUCE_BY_AMOUNT",
    "SET_NEW_PRICE",
    "INCREASE_BY_PERCENTAGE",
    "REDUCE_BY_PERCENTAGE",
];
pub(crate) static FIELDS_OF_BULK_EDIT_PRODUCT: [of::Field; 16] = [
    of::field(
            "_id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly, under the name that the database gives it; elsewhere called `id`.",
            ),
        )
        .required(),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Premium Product"),
    ),
    of::field(
        "description",
        of::input(of::Shape::Text, "Free text that describes it.")
            .example(
                "A high-quality premium product with excellent features and durability",
            ),
    ),
    of::field(
        "image",
        of::input(of::Shape::Text, "Address of a picture.")
            .example("https://example.com/product-image.jpg"),
    ),
    of::field(
        "availableInStore",
        of::input(of::Shape::Boolean, "Whether the online store shows the product.")
            .example("true"),
    ),
    of::field(
        "prices",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_BULK_EDIT_PRICE)),
            "Prices of the product.",
        ),
    ),
    of::field(
        "collectionIds",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of collections; several in a query are joined by commas.",
        ),
    ),
    of::field(
        "isLabelEnabled",
        of::input(
                of::Shape::Boolean,
                "Whether the label is shown; then there must be one.",
            )
            .example("true"),
    ),
    of::field(
        "isTaxesEnabled",
        of::input(
                of::Shape::Boolean,
                "Whether taxes are put on it; then there must be some.",
            )
            .example("true"),
    ),
    of::field(
        "seo",
        of::input(of::Shape::Object(&FIELDS_OF_PRODUCT_SEO), "What search engines show."),
    ),
    of::field(
        "slug",
        of::input(
                of::Shape::Text,
                "Part of the address by which it is found; unique in the account.",
            )
            .example("premium-product"),
    ),
    of::field(
        "automaticTaxCategoryId",
        of::input(of::Shape::Text, "Id of the category by which taxes are worked out."),
    ),
    of::field(
        "taxInclusive",
        of::input(of::Shape::Boolean, "Whether the price holds the taxes already.")
            .example("false"),
    ),
    of::field(
        "taxes",
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Ids of taxes; `expand` with `tax` brings them whole.",
        ),
    ),
    of::field(
        "medias",
        of::input(of::Shape::List(&of::Shape::Any), "Pictures and films of the product."),
    ),
    of::field(
        "label",
        of::input(of::Shape::Any, "A badge on the product, such as \"Featured\"."),
    ),
];
pub(crate) static FIELDS_OF_BULK_EDIT_PRICE: [of::Field; 14] = [
    of::field(
            "_id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly, under the name that the database gives it; elsewhere called `id`.",
            ),
        )
        .required(),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Standard Plan"),
    ),
    of::field(
        "amount",
        of::input(
                of::Shape::Number,
                "Sum in whole units of `currency` with decimals, going by the examples of requests.",
            )
            .example("99.99"),
    ),
    of::field(
        "currency",
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
    ),
    of::field(
        "compareAtPrice",
        of::input(of::Shape::Number, "A higher price to show beside the real one.")
            .example("129.99"),
    ),
    of::field(
        "availableQuantity",
        of::input(
                of::Shape::INTEGER,
                "Pieces in stock; counts only with `trackInventory`.",
            )
            .example("100"),
    ),
    of::field(
        "trackInventory",
        of::input(of::Shape::Boolean, "Whether stock is counted.").example("true"),
    ),
    of::field(
        "allowOutOfStockPurchases",
        of::input(of::Shape::Boolean, "Whether one can buy it when none is left.")
            .example("false"),
    ),
    of::field(
        "sku",
        of::input(of::Shape::Text, "The seller's own number of the article.")
            .example("SKU-001"),
    ),
    of::field(
        "trialPeriod",
        of::input(of::Shape::INTEGER, "Days before the first payment.").example("7"),
    ),
    of::field(
        "totalCycles",
        of::input(of::Shape::INTEGER, "How many payments there are in all; at least 1.")
            .example("12"),
    ),
    of::field(
        "setupFee",
        of::input(
                of::Shape::Number,
                "Sum that is paid once at the beginning, in the same unit as `amount`.",
            )
            .example("25"),
    ),
    of::field(
        "shippingOptions",
        of::input(of::Shape::Object(&FIELDS_OF_SHIPPING_OPTIONS), ""),
    ),
    of::field(
        "recurring",
        of::input(
            of::Shape::Object(&FIELDS_OF_RECURRING),
            "How often it comes again, where it does.",
        ),
    ),
];
pub(crate) static FIELDS_OF_SHIPPING_OPTIONS: [of::Field; 2] = [
    of::field(
        "weight",
        of::input(of::Shape::Object(&FIELDS_OF_WEIGHT_OPTIONS), "Weight for shipping."),
    ),
    of::field(
        "dimensions",
        of::input(of::Shape::Object(&FIELDS_OF_PRICE_DIMENSIONS), "Size of the parcel."),
    ),
];
pub(crate) static FIELDS_OF_WEIGHT_OPTIONS: [of::Field; 2] = [
    of::field(
            "value",
            of::input(
                    of::Shape::Number,
                    "The value itself; unit and form depend on where it stands.",
                )
                .example("10"),
        )
        .required(),
    of::field(
            "unit",
            of::input(of::Shape::OneOf(&VALUES_OF_WEIGHT_OPTIONS_UNIT), "").example("kg"),
        )
        .required(),
];
pub(crate) static VALUES_OF_WEIGHT_OPTIONS_UNIT: [&str; 4] = ["kg", "lb", "g", "oz"];
pub(crate) static FIELDS_OF_PRICE_DIMENSIONS: [of::Field; 4] = [
    of::field("height", of::input(of::Shape::Number, "").example("10")).required(),
    of::field("width", of::input(of::Shape::Number, "").example("10")).required(),
    of::field("length", of::input(of::Shape::Number, "").example("10")).required(),
    of::field(
            "unit",
            of::input(of::Shape::OneOf(&VALUES_OF_PRICE_DIMENSIONS_UNIT), "")
                .example("cm"),
        )
        .required(),
];
pub(crate) static VALUES_OF_PRICE_DIMENSIONS_UNIT: [&str; 3] = ["cm", "in", "m"];
pub(crate) static FIELDS_OF_RECURRING: [of::Field; 2] = [
    of::field(
            "interval",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_RECURRING_INTERVAL),
                    "Unit of the time between two payments.",
                )
                .example("day"),
        )
        .required(),
    of::field(
            "intervalCount",
            of::input(
                    of::Shape::INTEGER,
                    "How many of `interval` lie between two payments.",
                )
                .example("1"),
        )
        .required(),
];
pub(crate) static VALUES_OF_RECURRING_INTERVAL: [&str; 4] = [
    "day",
    "month",
    "week",
    "year",
];
pub(crate) static FIELDS_OF_PRODUCT_SEO: [of::Field; 2] = [
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Best Product - Buy Now"),
    ),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it.")),
];
pub(crate) static VALUES_OF_TYPE: [&str; 2] = ["one_time", "recurring"];
pub(crate) static FIELDS_OF_MEMBERSHIP_OFFER: [of::Field; 3] = [
    of::field(
            "label",
            of::input(of::Shape::Text, "Name of the membership offer.").example("top_50"),
        )
        .required(),
    of::field(
            "value",
            of::input(
                    of::Shape::Text,
                    "The value itself; unit and form depend on where it stands.",
                )
                .example("50"),
        )
        .required(),
    of::field(
            "_id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly, under the name that the database gives it; elsewhere called `id`.",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_PRICE_META: [of::Field; 4] = [
    of::field(
            "source",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_PRICE_META_SOURCE),
                    "Service that the price was imported from.",
                )
                .example("stripe"),
        )
        .required(),
    of::field(
        "sourceId",
        of::input(
                of::Shape::Text,
                "Id of the price at the service it was imported from.",
            )
            .example("123"),
    ),
    of::field(
            "stripePriceId",
            of::input(of::Shape::Text, "Id of the price at Stripe.").example("price_123"),
        )
        .required(),
    of::field(
            "internalSource",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_PRICE_META_INTERNAL_SOURCE),
                    "Part of the platform that the price came from.",
                )
                .example("agency_plan"),
        )
        .required(),
];
pub(crate) static VALUES_OF_PRICE_META_SOURCE: [&str; 3] = [
    "stripe",
    "woocommerce",
    "shopify",
];
pub(crate) static VALUES_OF_PRICE_META_INTERNAL_SOURCE: [&str; 6] = [
    "agency_plan",
    "funnel",
    "membership",
    "communities",
    "gokollab",
    "calendar",
];
pub(crate) static FIELDS_OF_UPDATE_INVENTORY_ITEM: [of::Field; 3] = [
    of::field(
            "priceId",
            of::input(
                of::Shape::Text,
                "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
            ),
        )
        .required(),
    of::field(
        "availableQuantity",
        of::input(
                of::Shape::INTEGER,
                "Pieces in stock; counts only with `trackInventory`.",
            )
            .example("10"),
    ),
    of::field(
        "allowOutOfStockPurchases",
        of::input(of::Shape::Boolean, "Whether one can buy it when none is left.")
            .example("false"),
    ),
];
pub(crate) static VALUES_OF_UPDATE_PRODUCT_STORE_ACTION: [&str; 2] = [
    "include",
    "exclude",
];
pub(crate) static FIELDS_OF_COLLECTION_SEO: [of::Field; 2] = [
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Best Sellers"),
    ),
    of::field(
        "description",
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Collections where all the best products are available"),
    ),
];
pub(crate) static VALUES_OF_LIST_REVIEWS_SORT_FIELD: [&str; 2] = ["createdAt", "rating"];
pub(crate) static VALUES_OF_SORT_ORDER: [&str; 2] = ["asc", "desc"];
pub(crate) static FIELDS_OF_PRODUCT_REVIEW: [of::Field; 3] = [
    of::field(
            "headline",
            of::input(
                    of::Shape::Text,
                    "Line that stands above the text of an ad or a review.",
                )
                .example("Amazing product with great quality"),
        )
        .required(),
    of::field("comment", of::input(of::Shape::Text, "")).required(),
    of::field("user", of::input(of::Shape::Object(&FIELDS_OF_USER_DETAILS), ""))
        .required(),
];
pub(crate) static FIELDS_OF_USER_DETAILS: [of::Field; 4] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("John Doe"),
        )
        .required(),
    of::field(
            "email",
            of::input(of::Shape::Text, "E-mail address.").example("example@example.com"),
        )
        .required(),
    of::field(
        "phone",
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+1-555-555-5555"),
    ),
    of::field(
        "isCustomer",
        of::input(
                of::Shape::Boolean,
                "True for a customer, false for somebody of the business.",
            )
            .example("true"),
    ),
];
pub(crate) static FIELDS_OF_UPDATE_PRODUCT_REVIEW_OBJECT: [of::Field; 3] = [
    of::field("reviewId", of::input(of::Shape::Text, "Id of a review.")).required(),
    of::field(
            "productId",
            of::input(
                of::Shape::Text,
                "Id of a product; in filters of reviews several are joined by commas.",
            ),
        )
        .required(),
    of::field(
            "storeId",
            of::input(
                of::Shape::Text,
                "Id of an online store; in filters of reviews several are joined by commas.",
            ),
        )
        .required(),
];
pub(crate) static VALUES_OF_PRODUCT_TYPE: [&str; 4] = [
    "DIGITAL",
    "PHYSICAL",
    "SERVICE",
    "PHYSICAL/DIGITAL",
];
pub(crate) static FIELDS_OF_PRODUCT_MEDIA: [of::Field; 6] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("fzrgusiuu0m"),
        )
        .required(),
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png"),
    ),
    of::field(
            "url",
            of::input(of::Shape::Text, "Address on the web.")
                .example(
                    "https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png",
                ),
        )
        .required(),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_PRODUCT_MEDIA_TYPE),
                    "Picture or film.",
                )
                .example("image"),
        )
        .required(),
    of::field(
        "isFeatured",
        of::input(of::Shape::Boolean, "Whether this is the main picture.")
            .example("true"),
    ),
    of::field(
        "priceIds",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of the prices that the picture belongs to.",
        ),
    ),
];
pub(crate) static VALUES_OF_PRODUCT_MEDIA_TYPE: [&str; 2] = ["image", "video"];
pub(crate) static FIELDS_OF_PRODUCT_VARIANT: [of::Field; 3] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("38s63qmxfr4"),
        )
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Size"),
        )
        .required(),
    of::field(
            "options",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_VARIANT_OPTION)),
                "",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_PRODUCT_VARIANT_OPTION: [of::Field; 2] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("h4z7u0im2q8"),
        )
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("XL"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_PRODUCT_LABEL: [of::Field; 3] = [
    of::field(
            "title",
            of::input(of::Shape::Text, "Text on the badge.").example("Featured"),
        )
        .required(),
    of::field(
        "startDate",
        of::input(of::Shape::DateTime, "From when the badge is shown, in ISO 8601.")
            .example("2024-06-26T05:43:35.000Z"),
    ),
    of::field(
        "endDate",
        of::input(of::Shape::DateTime, "Until when the badge is shown, in ISO 8601.")
            .example("2024-06-30T05:43:39.000Z"),
    ),
];
