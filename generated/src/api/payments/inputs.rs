// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Payments are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_INTEGRATION_PROVIDERS,
    &CREATE_INTEGRATION_PROVIDER,
    &LIST_ORDERS,
    &GET_ORDER,
    &RECORD_ORDER_PAYMENT,
    &LIST_ORDER_FULFILLMENTS,
    &CREATE_ORDER_FULFILLMENT,
    &LIST_ORDER_NOTES,
    &LIST_TRANSACTIONS,
    &GET_TRANSACTION,
    &LIST_SUBSCRIPTIONS,
    &GET_SUBSCRIPTION,
    &LIST_COUPONS,
    &GET_COUPON,
    &UPDATE_COUPON,
    &CREATE_COUPON,
    &DELETE_COUPON,
    &CREATE_CUSTOM_PROVIDER,
    &DELETE_CUSTOM_PROVIDER,
    &GET_CUSTOM_PROVIDER_CONFIG,
    &CREATE_CUSTOM_PROVIDER_CONFIG,
    &DISCONNECT_CUSTOM_PROVIDER,
    &UPDATE_CUSTOM_PROVIDER_CAPABILITIES,
];
pub(crate) static LIST_INTEGRATION_PROVIDERS: of::Inputs = of::Inputs {
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
    ],
    body: None,
};
pub(crate) static CREATE_INTEGRATION_PROVIDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Lower-case letters and hyphens, a letter at both ends.",
            )
            .example("easy-direct"),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Title"),
        of::input(
            of::Shape::OneOf(
                &VALUES_OF_CREATE_WHITE_LABEL_INTEGRATION_PROVIDER_PROVIDER,
            ),
            "The service that it is built on.",
        ),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Description"),
        of::input(of::Shape::Text, "Address of a picture.")
            .example("https://example.com/image.jpg"),
    ],
    body: None,
};
pub(crate) static LIST_ORDERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "State of the order, payment or coupon; in some answers whether the call worked.",
            )
            .example("completed"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_ORDERS_PAYMENT_STATUS), "")
            .example("unpaid"),
        of::input(of::Shape::Text, "Real or test payments, such as `live`.")
            .example("live"),
        of::input(of::Shape::Date, "First day, such as `2024-02-01`.")
            .example("2024-02-01"),
        of::input(of::Shape::Date, "Last day, such as `2024-02-13`.")
            .example("2024-02-13"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Awesome order"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, "Ids of products of funnels, joined by commas.")
            .example("61dd0c7dc077f712a5f787ff,61d6afc9d39ac5e35965c017"),
        of::input(
            of::Shape::Text,
            "Id of the funnel or other thing that the order came from.",
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
    ],
    body: None,
};
pub(crate) static GET_ORDER: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static RECORD_ORDER_PAYMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::OneOf(&VALUES_OF_POST_RECORD_ORDER_PAYMENT_BODY_MODE),
                "How it was paid; `card` and `cheque` have details of their own.",
            )
            .example("card"),
        of::input(of::Shape::Object(&FIELDS_OF_CARD), ""),
        of::input(of::Shape::Object(&FIELDS_OF_CHEQUE), ""),
        of::input(
                of::Shape::Text,
                "Notes that people have written on it; in searches a flag that brings them along.",
            )
            .example("This was a direct payment"),
        of::input(
                of::Shape::Number,
                "Sum, in which unit no document says; most examples read as whole units.",
            )
            .example("100"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Boolean, "True leaves the order open for the rest."),
    ],
    body: None,
};
pub(crate) static LIST_ORDER_FULFILLMENTS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static CREATE_ORDER_FULFILLMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_FULFILLMENT_TRACKING)),
            "Parcels, each with its carrier and number.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_FULFILLMENT_ITEMS)),
            "What was ordered, or what was sent.",
        ),
        of::input(
                of::Shape::Boolean,
                "Whether the customer gets a message about the shipment.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static LIST_ORDER_NOTES: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static LIST_TRANSACTIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Real or test payments, such as `live`.")
            .example("live"),
        of::input(of::Shape::Date, "First day, such as `2024-02-01`.")
            .example("2024-02-01"),
        of::input(of::Shape::Date, "Last day, such as `2024-02-13`.")
            .example("2024-02-13"),
        of::input(
                of::Shape::Text,
                "Kind of the thing that the sale came from, such as `funnel`.",
            )
            .example("funnel"),
        of::input(of::Shape::Text, "").example("two_step_order_form"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Awesome transaction"),
        of::input(of::Shape::Text, "Id of the subscription at the payment provider.")
            .example("sub_1KGcXDCScnf89tZoVkoEMCEL"),
        of::input(of::Shape::Text, "Id of what was paid for, such as an order."),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
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
    ],
    body: None,
};
pub(crate) static GET_TRANSACTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static LIST_SUBSCRIPTIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of what was paid for, such as an order."),
        of::input(of::Shape::Text, "Real or test payments, such as `live`.")
            .example("live"),
        of::input(of::Shape::Date, "First day, such as `2024-02-01`.")
            .example("2024-02-01"),
        of::input(of::Shape::Date, "Last day, such as `2024-02-13`.")
            .example("2024-02-13"),
        of::input(
                of::Shape::Text,
                "Kind of the thing that the sale came from, such as `funnel`.",
            )
            .example("funnel"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Awesome subscription"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("AmuzcoPBpgKeccNsFlib"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
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
        of::input(of::Shape::Boolean, "Adds how many payments have come in.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static GET_SUBSCRIPTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the subscription at the payment provider."),
    ],
    body: None,
};
pub(crate) static LIST_COUPONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the order, payment or coupon; in some answers whether the call worked.",
            )
            .example("active"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("DEAL50"),
    ],
    body: None,
};
pub(crate) static GET_COUPON: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "What customers type in to get the discount.")
            .example("DEAL50"),
    ],
    body: None,
};
pub(crate) static UPDATE_COUPON: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Year Sale"),
        of::input(of::Shape::Text, "What customers type in to get the discount.")
            .example("LEVELUPDAY2022"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_DISCOUNT_TYPE),
                "Whether `discountValue` is a percentage or a sum of money.",
            )
            .example("amount"),
        of::input(
                of::Shape::Number,
                "A percentage or a sum of money, as `discountType` says.",
            )
            .example("10"),
        of::input(of::Shape::DateTime, "From when it counts, in ISO 8601.")
            .example("2023-01-01T22:45:00.000Z"),
        of::input(
                of::Shape::DateTime,
                "Until when it counts, in ISO 8601; without it there is no end.",
            )
            .example("2023-01-31T22:45:00.000Z"),
        of::input(of::Shape::INTEGER, "How often it can be used in all.").example("10"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Products that it is limited to; without them it counts for all.",
        ),
        of::input(
                of::Shape::Boolean,
                "Whether later payments of a subscription get the discount as well.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_SCHEMA),
            "For how many of the later payments, or for all.",
        ),
        of::input(
                of::Shape::Boolean,
                "How often one customer may use it, 0 for as often as wanted; when writing it is a flag for once only.",
            )
            .example("true"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_COUPON: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Year Sale"),
        of::input(of::Shape::Text, "What customers type in to get the discount.")
            .example("LEVELUPDAY2022"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_DISCOUNT_TYPE),
                "Whether `discountValue` is a percentage or a sum of money.",
            )
            .example("amount"),
        of::input(
                of::Shape::Number,
                "A percentage or a sum of money, as `discountType` says.",
            )
            .example("10"),
        of::input(of::Shape::DateTime, "From when it counts, in ISO 8601.")
            .example("2023-01-01T22:45:00.000Z"),
        of::input(
                of::Shape::DateTime,
                "Until when it counts, in ISO 8601; without it there is no end.",
            )
            .example("2023-01-31T22:45:00.000Z"),
        of::input(of::Shape::INTEGER, "How often it can be used in all.").example("10"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Products that it is limited to; without them it counts for all.",
        ),
        of::input(
                of::Shape::Boolean,
                "Whether later payments of a subscription get the discount as well.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_SCHEMA),
            "For how many of the later payments, or for all.",
        ),
        of::input(
                of::Shape::Boolean,
                "How often one customer may use it, 0 for as often as wanted; when writing it is a flag for once only.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static DELETE_COUPON: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_CUSTOM_PROVIDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Company Paypal Integration"),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::Text, "Page that is shown in a frame for paying.")
            .example("https://testpayment.paypal.com"),
        of::input(
                of::Shape::Text,
                "Address that the platform asks to verify, refund or manage subscriptions.",
            )
            .example("https://testsubscription.paypal.com"),
        of::input(of::Shape::Text, "Address of a picture.")
            .example("https://testsubscription.paypal.com"),
        of::input(of::Shape::Boolean, "Whether subscriptions can begin later.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static DELETE_CUSTOM_PROVIDER: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GET_CUSTOM_PROVIDER_CONFIG: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE_CUSTOM_PROVIDER_CONFIG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Object(&FIELDS_OF_CUSTOM_PROVIDER_KEYS),
            "Keys for real payments.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_CUSTOM_PROVIDER_KEYS),
            "Keys for test payments.",
        ),
    ],
    body: None,
};
pub(crate) static DISCONNECT_CUSTOM_PROVIDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "True for real money, false for test payments.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static UPDATE_CUSTOM_PROVIDER_CAPABILITIES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "Whether subscriptions can begin later.")
            .example("true"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("Yjnwuduw83e8x30sm0"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_CREATE_WHITE_LABEL_INTEGRATION_PROVIDER_PROVIDER: [&str; 2] = [
    "authorize-net",
    "nmi",
];
pub(crate) static VALUES_OF_LIST_ORDERS_PAYMENT_STATUS: [&str; 4] = [
    "paid",
    "unpaid",
    "refunded",
    "partially_paid",
];
pub(crate) static VALUES_OF_POST_RECORD_ORDER_PAYMENT_BODY_MODE: [&str; 5] = [
    "cash",
    "card",
    "cheque",
    "bank_transfer",
    "other",
];
pub(crate) static FIELDS_OF_CARD: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_CARD_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("mastercard"),
        )
        .required(),
    of::field("last4", of::input(of::Shape::Text, "").example("1234")).required(),
];
pub(crate) static VALUES_OF_CARD_TYPE: [&str; 3] = ["visa", "mastercard", "other"];
pub(crate) static FIELDS_OF_CHEQUE: [of::Field; 1] = [
    of::field("number", of::input(of::Shape::Text, "").example("129-129-129-912"))
        .required(),
];
pub(crate) static FIELDS_OF_FULFILLMENT_TRACKING: [of::Field; 3] = [
    of::field("trackingNumber", of::input(of::Shape::Text, "").example("40012345678")),
    of::field("shippingCarrier", of::input(of::Shape::Text, "").example("FedEx")),
    of::field(
        "trackingUrl",
        of::input(of::Shape::Text, "")
            .example("https://www.fedex.com/wtrk/track/?trknbr=40012345678"),
    ),
];
pub(crate) static FIELDS_OF_FULFILLMENT_ITEMS: [of::Field; 2] = [
    of::field(
            "priceId",
            of::input(
                of::Shape::Text,
                "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
            ),
        )
        .required(),
    of::field("qty", of::input(of::Shape::INTEGER, "How many.").example("1")).required(),
];
pub(crate) static VALUES_OF_STATUS: [&str; 3] = ["scheduled", "active", "expired"];
pub(crate) static VALUES_OF_DISCOUNT_TYPE: [&str; 2] = ["percentage", "amount"];
pub(crate) static FIELDS_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_SCHEMA: [of::Field; 3] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_TYPE),
                    "For all later payments, or for some months.",
                )
                .example("forever | fixed"),
        )
        .required(),
    of::field(
            "duration",
            of::input(
                    of::Shape::INTEGER,
                    "How many months later payments get the discount; only for `fixed`.",
                )
                .example("5"),
        )
        .required(),
    of::field(
            "durationType",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_DURATION_TYPE,
                    ),
                    "",
                )
                .example("months"),
        )
        .required(),
];
pub(crate) static VALUES_OF_TYPE: [&str; 2] = ["forever", "fixed"];
pub(crate) static VALUES_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_DURATION_TYPE: [&str; 1] = [
    "months",
];
pub(crate) static FIELDS_OF_CUSTOM_PROVIDER_KEYS: [of::Field; 2] = [
    of::field(
            "apiKey",
            of::input(
                of::Shape::Text,
                "The provider's secret key; treat it like a password.",
            ),
        )
        .required(),
    of::field(
            "publishableKey",
            of::input(of::Shape::Text, "The provider's public key.")
                .example("rzp_test_zPRoVMLOa0XXXX"),
        )
        .required(),
];
