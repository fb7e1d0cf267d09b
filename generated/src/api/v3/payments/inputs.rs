// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Payments are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::payments::inputs::LIST_INTEGRATION_PROVIDERS,
    &crate::api::payments::inputs::CREATE_INTEGRATION_PROVIDER,
    &crate::api::payments::inputs::LIST_ORDERS,
    &crate::api::payments::inputs::GET_ORDER,
    &crate::api::payments::inputs::RECORD_ORDER_PAYMENT,
    &crate::api::payments::inputs::LIST_ORDER_FULFILLMENTS,
    &crate::api::payments::inputs::CREATE_ORDER_FULFILLMENT,
    &crate::api::payments::inputs::LIST_ORDER_NOTES,
    &crate::api::payments::inputs::LIST_TRANSACTIONS,
    &crate::api::payments::inputs::GET_TRANSACTION,
    &crate::api::payments::inputs::LIST_SUBSCRIPTIONS,
    &crate::api::payments::inputs::GET_SUBSCRIPTION,
    &crate::api::payments::inputs::LIST_COUPONS,
    &crate::api::payments::inputs::GET_COUPON,
    &UPDATE_COUPON,
    &CREATE_COUPON,
    &crate::api::payments::inputs::DELETE_COUPON,
    &crate::api::payments::inputs::CREATE_CUSTOM_PROVIDER,
    &crate::api::payments::inputs::DELETE_CUSTOM_PROVIDER,
    &crate::api::payments::inputs::GET_CUSTOM_PROVIDER_CONFIG,
    &crate::api::payments::inputs::CREATE_CUSTOM_PROVIDER_CONFIG,
    &crate::api::payments::inputs::DISCONNECT_CUSTOM_PROVIDER,
    &crate::api::payments::inputs::UPDATE_CUSTOM_PROVIDER_CAPABILITIES,
];
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
                of::Shape::OneOf(&crate::api::payments::inputs::VALUES_OF_DISCOUNT_TYPE),
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
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
                of::Shape::Boolean,
                "Whether later payments of a subscription get the discount as well.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(
                &crate::api::payments::inputs::FIELDS_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_SCHEMA,
            ),
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
                of::Shape::OneOf(&crate::api::payments::inputs::VALUES_OF_DISCOUNT_TYPE),
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
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
                of::Shape::Boolean,
                "Whether later payments of a subscription get the discount as well.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(
                &crate::api::payments::inputs::FIELDS_OF_APPLY_TO_FUTURE_PAYMENTS_CONFIG_SCHEMA,
            ),
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
