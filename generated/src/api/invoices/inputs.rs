// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Invoices are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &GET_TEMPLATE,
    &UPDATE_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION,
    &UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION,
    &LIST_SCHEDULES,
    &CREATE_SCHEDULE,
    &GET_SCHEDULE,
    &UPDATE_SCHEDULE,
    &DELETE_SCHEDULE,
    &UPDATE_AND_START_SCHEDULE,
    &START_SCHEDULE,
    &SET_SCHEDULE_AUTO_PAYMENT,
    &CANCEL_SCHEDULE,
    &TEXT2PAY,
    &GENERATE_NUMBER,
    &GET_SETTINGS,
    &GET,
    &UPDATE,
    &DELETE,
    &UPDATE_LATE_FEES_CONFIGURATION,
    &VOID,
    &SEND,
    &RECORD_PAYMENT,
    &UPDATE_LAST_VISITED_AT,
    &CREATE_ESTIMATE,
    &UPDATE_ESTIMATE,
    &DELETE_ESTIMATE,
    &GENERATE_ESTIMATE_NUMBER,
    &SEND_ESTIMATE,
    &CREATE_FROM_ESTIMATE,
    &LIST_ESTIMATES,
    &UPDATE_ESTIMATE_LAST_VISITED_AT,
    &LIST_ESTIMATE_TEMPLATES,
    &CREATE_ESTIMATE_TEMPLATE,
    &UPDATE_ESTIMATE_TEMPLATE,
    &DELETE_ESTIMATE_TEMPLATE,
    &PREVIEW_ESTIMATE_TEMPLATE,
    &LIST,
    &CREATE,
];
pub(crate) static LIST_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "How far it is; an invoice goes from `draft` to `paid` or `void`.",
        ),
        of::input(of::Shape::Date, "First day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "Last day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(
                of::Shape::Text,
                "Text in the id, name, e-mail or phone number; for estimates in the name.",
            )
            .example("Alex"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_PAYMENT_MODE),
                "Real payments, test payments, or the default.",
            )
            .example("live"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; required, and sent as text.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over; required, and sent as text.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static CREATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "Not explained by the document."),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Template"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed."),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("New Template"),
        of::input(of::Shape::Object(&FIELDS_OF_TIPS_CONFIGURATION), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_CONFIGURATION),
            "What is added if it is paid late.",
        ),
        of::input(of::Shape::Text, "What stands before the number, such as `INV-`.")
            .example("INV-"),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_METHOD), "How it can be paid."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static GET_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(of::Shape::Boolean, "Not explained by the document."),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Template"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed."),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("New Template"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_CONFIGURATION),
            "What is added if it is paid late.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_METHOD), "How it can be paid."),
    ],
    body: None,
};
pub(crate) static LIST_SCHEDULES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "How far it is; an invoice goes from `draft` to `paid` or `void`.",
        ),
        of::input(of::Shape::Date, "First day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "Last day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(
                of::Shape::Text,
                "Text in the id, name, e-mail or phone number; for estimates in the name.",
            )
            .example("Alex"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_PAYMENT_MODE),
                "Real payments, test payments, or the default.",
            )
            .example("live"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; required, and sent as text.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over; required, and sent as text.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static CREATE_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_OPTIONS),
            "When it happens or comes again; for calendars the hours that can be booked.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed."),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`."),
        of::input(of::Shape::Object(&FIELDS_OF_TIPS_CONFIGURATION), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_CONFIGURATION),
            "What is added if it is paid late.",
        ),
        of::input(of::Shape::Text, "What stands before the number, such as `INV-`.")
            .example("INV-"),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_METHOD), "How it can be paid."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static GET_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_OPTIONS),
            "When it happens or comes again; for calendars the hours that can be booked.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed."),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_AND_START_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static START_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(
            of::Shape::Object(&FIELDS_OF_AUTO_PAYMENT_DETAILS),
            "By which stored payment method it is charged.",
        ),
    ],
    body: None,
};
pub(crate) static SET_SCHEDULE_AUTO_PAYMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of the record or file."),
        of::input(
            of::Shape::Object(&FIELDS_OF_AUTO_PAYMENT_DETAILS),
            "By which stored payment method it is charged.",
        ),
    ],
    body: None,
};
pub(crate) static CANCEL_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static TEXT2PAY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Invoice"),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("INVOICE"),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(
                of::Shape::Text,
                "Number as printed; a number in some schemas and a text in others.",
            )
            .example("1001"),
        of::input(of::Shape::Date, "Date printed on it, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "By when to pay, such as `2023-01-01`.")
            .example("2023-01-14"),
        of::input(
            of::Shape::Object(&FIELDS_OF_SENT_TO),
            "Addresses and numbers that it goes to.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PAYMENT_SCHEDULE),
            "Splits the total into parts with dates of their own.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_CONFIGURATION),
            "What is added if it is paid late.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_TIPS_CONFIGURATION), ""),
        of::input(of::Shape::Text, "What stands before the number, such as `INV-`.")
            .example("INV-"),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_METHOD), "How it can be paid."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
        of::input(
            of::Shape::Text,
            "Id of an invoice to change; without it a new one is made.",
        ),
        of::input(of::Shape::Boolean, "Whether receipts carry the terms too.")
            .example("true"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_TEXT2_PAY_ACTION),
                "Whether to keep a draft or to send it at once.",
            )
            .example("draft"),
        of::input(of::Shape::Text, "Id of the user who does it."),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
    ],
    body: None,
};
pub(crate) static GENERATE_NUMBER: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GET_SETTINGS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Invoice"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("INVOICE"),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("ABC Corp payments"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(
                of::Shape::Text,
                "Number as printed; a number in some schemas and a text in others.",
            )
            .example("1001"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; some requests call it `items`.",
        ),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(of::Shape::Date, "Date printed on it, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "By when to pay, such as `2023-01-01`.")
            .example("2023-01-14"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PAYMENT_SCHEDULE),
            "Splits the total into parts with dates of their own.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_TIPS_CONFIGURATION), ""),
        of::input(of::Shape::Any, "What Xero holds about it."),
        of::input(of::Shape::Text, "What stands before the number, such as `INV-`.")
            .example("INV-"),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_METHOD), "How it can be paid."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_LATE_FEES_CONFIGURATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_CONFIGURATION),
            "What is added if it is paid late.",
        ),
    ],
    body: None,
};
pub(crate) static VOID: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static SEND: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of the user who does it."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_ACTION),
            "How to send it; with `send_manually` the platform sends nothing itself.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(
            of::Shape::Object(&FIELDS_OF_INVOICE_SETTINGS_SENDER_CONFIGURATION),
            "Who appears as the sender; not for `send_manually`.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_AUTO_PAYMENT_DETAILS),
            "By which stored payment method it is charged.",
        ),
    ],
    body: None,
};
pub(crate) static RECORD_PAYMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::OneOf(&VALUES_OF_RECORD_PAYMENT_MODE),
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
                "Sum in the unit of `currency`, going by the examples.",
            )
            .example("999"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of the parts that were paid."),
        of::input(of::Shape::DateTime, "When the payment was made.")
            .example("2025-03-19T05:03:00.000Z"),
    ],
    body: None,
};
pub(crate) static UPDATE_LAST_VISITED_AT: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static CREATE_ESTIMATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Home Service Estimate"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ESTIMATE_LINE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("ESTIMATE"),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Number of the estimate; without it the next one is taken.",
            )
            .example("1001"),
        of::input(of::Shape::Date, "Date printed on it, such as `2023-01-01`.")
            .example("2024-08-07"),
        of::input(
                of::Shape::Date,
                "Until when the estimate is valid, such as `2024-08-10`.",
            )
            .example("2024-08-10"),
        of::input(
            of::Shape::Object(&FIELDS_OF_SENT_TO),
            "Addresses and numbers that it goes to.",
        ),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_SEND_ESTIMATE), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_FREQUENCY_SETTINGS),
            "Makes it come again and again.",
        ),
        of::input(of::Shape::Text, "What stands before the number, such as `EST-`.")
            .example("EST-"),
        of::input(of::Shape::Text, "Id of the user who does it."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_AUTO_INVOICING),
            "Whether an accepted estimate becomes an invoice by itself.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_SCHEDULE_CONFIG), ""),
    ],
    body: None,
};
pub(crate) static UPDATE_ESTIMATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Home Service Estimate"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ESTIMATE_LINE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("ESTIMATE"),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Number of the estimate; without it the next one is taken.",
            )
            .example("1001"),
        of::input(of::Shape::Date, "Date printed on it, such as `2023-01-01`.")
            .example("2024-08-07"),
        of::input(
                of::Shape::Date,
                "Until when the estimate is valid, such as `2024-08-10`.",
            )
            .example("2024-08-10"),
        of::input(
            of::Shape::Object(&FIELDS_OF_SENT_TO),
            "Addresses and numbers that it goes to.",
        ),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_SEND_ESTIMATE), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_FREQUENCY_SETTINGS),
            "Makes it come again and again.",
        ),
        of::input(of::Shape::Text, "What stands before the number, such as `EST-`.")
            .example("EST-"),
        of::input(of::Shape::Text, "Id of the user who does it."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_AUTO_INVOICING),
            "Whether an accepted estimate becomes an invoice by itself.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_SCHEDULE_CONFIG), ""),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPDATE_ESTIMATE_ESTIMATE_STATUS),
                "How far the estimate is; `all` is only for searching.",
            )
            .example("sent"),
    ],
    body: None,
};
pub(crate) static DELETE_ESTIMATE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static GENERATE_ESTIMATE_NUMBER: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static SEND_ESTIMATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_ACTION),
            "How to send it; with `send_manually` the platform sends nothing itself.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments.")
            .example("true"),
        of::input(of::Shape::Text, "Id of the user who does it."),
        of::input(
            of::Shape::Object(&FIELDS_OF_INVOICE_SETTINGS_SENDER_CONFIGURATION),
            "Who appears as the sender; not for `send_manually`.",
        ),
        of::input(of::Shape::Text, "").example("Estimate"),
    ],
    body: None,
};
pub(crate) static CREATE_FROM_ESTIMATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "Whether the estimate takes the state `invoiced`.")
            .example("true"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_INVOICE_FROM_ESTIMATE_VERSION),
                "Which form of the call; the values are not explained.",
            )
            .example("v2"),
    ],
    body: None,
};
pub(crate) static LIST_ESTIMATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Date, "First day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "Last day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(
                of::Shape::Text,
                "Text in the id, name, e-mail or phone number; for estimates in the name.",
            )
            .example("Home services estimate"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_LIST_ESTIMATES_STATUS),
                "How far it is; an invoice goes from `draft` to `paid` or `void`.",
            )
            .example("sent"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("AmuzcoPBpgKeccNsFlib"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; required, and sent as text.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over; required, and sent as text.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static UPDATE_ESTIMATE_LAST_VISITED_AT: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static LIST_ESTIMATE_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Text in the id, name, e-mail or phone number; for estimates in the name.",
            )
            .example("Alex"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; required, and sent as text.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over; required, and sent as text.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static CREATE_ESTIMATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Home Service Estimate Template"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("ESTIMATE"),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_SEND_ESTIMATE), ""),
        of::input(of::Shape::Text, "What stands before the number, such as `EST-`.")
            .example("EST-"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_ESTIMATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Home Service Estimate Template"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("ESTIMATE"),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_SEND_ESTIMATE), ""),
        of::input(of::Shape::Text, "What stands before the number, such as `EST-`.")
            .example("EST-"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_ESTIMATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
    ],
    body: None,
};
pub(crate) static PREVIEW_ESTIMATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "How far it is; an invoice goes from `draft` to `paid` or `void`.",
        ),
        of::input(of::Shape::Date, "First day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "Last day, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(
                of::Shape::Text,
                "Text in the id, name, e-mail or phone number; for estimates in the name.",
            )
            .example("Alex"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_PAYMENT_MODE),
                "Real payments, test payments, or the default.",
            )
            .example("live"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("AmuzcoPBpgKeccNsFlib"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; required, and sent as text.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over; required, and sent as text.",
            )
            .example("10"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_SORT_FIELD), "").example("issueDate"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_LIST_SORT_ORDER),
                "Rising or falling; spelled `ascend` and `descend` here.",
            )
            .example("descend"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Invoice"),
        of::input(
            of::Shape::Object(&FIELDS_OF_BUSINESS_DETAILS),
            "Who sends it, as printed on it.",
        ),
        of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
            .example("USD"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_INVOICE_ITEM)),
            "What is charged for; invoices in answers call it `invoiceItems`.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_DISCOUNT),
            "What is taken off the total; `type` says how `value` is meant.",
        ),
        of::input(of::Shape::Text, "Terms and remarks printed on it; HTML is allowed.")
            .example("<p>This is a default terms.</p>"),
        of::input(of::Shape::Text, "Heading printed on it, such as `INVOICE`.")
            .example("INVOICE"),
        of::input(
            of::Shape::Object(&FIELDS_OF_CONTACT_DETAILS),
            "Who gets it, as printed on it; a copy, not a link to the contact.",
        ),
        of::input(
                of::Shape::Text,
                "Number as printed; a number in some schemas and a text in others.",
            )
            .example("1001"),
        of::input(of::Shape::Date, "Date printed on it, such as `2023-01-01`.")
            .example("2023-01-01"),
        of::input(of::Shape::Date, "By when to pay, such as `2023-01-01`.")
            .example("2023-01-14"),
        of::input(
            of::Shape::Object(&FIELDS_OF_SENT_TO),
            "Addresses and numbers that it goes to.",
        ),
        of::input(of::Shape::Boolean, "True for real money, false for test payments."),
        of::input(of::Shape::Boolean, "Whether a service works out the taxes.")
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PAYMENT_SCHEDULE),
            "Splits the total into parts with dates of their own.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_CONFIGURATION),
            "What is added if it is paid late.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_TIPS_CONFIGURATION), ""),
        of::input(of::Shape::Text, "What stands before the number, such as `INV-`.")
            .example("INV-"),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_METHOD), "How it can be paid."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENTS)),
            "Files that go with it, by name and address.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROCESSING_FEE),
            "Fees beside the items, such as for processing.",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_PAYMENT_MODE: [&str; 3] = ["default", "live", "test"];
pub(crate) static FIELDS_OF_BUSINESS_DETAILS: [of::Field; 6] = [
    of::field(
        "logoUrl",
        of::input(of::Shape::Text, "").example("https://example.com/logo.png"),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("ABC Corp."),
    ),
    of::field("phoneNo", of::input(of::Shape::Text, "").example("+1-214-559-6993")),
    of::field(
        "address",
        of::input(
                of::Shape::Object(&FIELDS_OF_ADDRESS_DTO),
                "Where to find it: mostly a street, for meetings a place or link, for mail checks an e-mail address.",
            )
            .example("9931 Beechwood, TX"),
    ),
    of::field(
        "website",
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("wwww.example.com"),
    ),
    of::field(
        "customValues",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_CUSTOM_VALUES_ITEM)), ""),
    ),
];
pub(crate) static FIELDS_OF_ADDRESS_DTO: [of::Field; 6] = [
    of::field("addressLine1", of::input(of::Shape::Text, "").example("9931 Beechwood")),
    of::field("addressLine2", of::input(of::Shape::Text, "").example("Beechwood")),
    of::field(
        "city",
        of::input(of::Shape::Text, "Town or city.").example("St. Houston"),
    ),
    of::field(
        "state",
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("TX"),
    ),
    of::field(
        "countryCode",
        of::input(of::Shape::Text, "Two letters such as `US`.").example("US"),
    ),
    of::field(
        "postalCode",
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("559-6993"),
    ),
];
pub(crate) static FIELDS_OF_CUSTOM_VALUES_ITEM: [of::Field; 4] = [
    of::field("id", of::input(of::Shape::Text, "Id of the record or file.")),
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field("fieldKey", of::input(of::Shape::Text, "")),
    of::field(
        "value",
        of::input(
            of::Shape::Text,
            "The value itself; unit and form depend on where it stands.",
        ),
    ),
];
pub(crate) static FIELDS_OF_INVOICE_ITEM: [of::Field; 12] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("ABC Product"),
        )
        .required(),
    of::field(
        "description",
        of::input(of::Shape::Text, "Free text that describes it.").example("ABC Corp."),
    ),
    of::field(
        "productId",
        of::input(of::Shape::Text, "Id of a product; the products family has them."),
    ),
    of::field(
        "priceId",
        of::input(
            of::Shape::Text,
            "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
        ),
    ),
    of::field(
            "currency",
            of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
                .example("USD"),
        )
        .required(),
    of::field(
            "amount",
            of::input(of::Shape::Number, "Price of one piece; `qty` says how many.")
                .example("999"),
        )
        .required(),
    of::field("qty", of::input(of::Shape::Number, "How many pieces.").example("1"))
        .required(),
    of::field(
        "taxes",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ITEM_TAX)),
            "Taxes on the item, each with its rate.",
        ),
    ),
    of::field(
        "automaticTaxCategoryId",
        of::input(of::Shape::Text, "Id of the category by which taxes are worked out."),
    ),
    of::field(
        "isSetupFeeItem",
        of::input(
            of::Shape::Boolean,
            "Marks the item for the setup fee, which stands only on the first invoice of a schedule.",
        ),
    ),
    of::field(
        "type",
        of::input(
                of::Shape::OneOf(&VALUES_OF_INVOICE_ITEM_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("one_time"),
    ),
    of::field(
        "taxInclusive",
        of::input(of::Shape::Boolean, "Whether `amount` holds the taxes already.")
            .example("true"),
    ),
];
pub(crate) static FIELDS_OF_ITEM_TAX: [of::Field; 6] = [
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
            ),
        )
        .required(),
    of::field("rate", of::input(of::Shape::Number, "Tax in percent.")).required(),
    of::field(
        "calculation",
        of::input(
            of::Shape::OneOf(&VALUES_OF_ITEM_TAX_CALCULATION),
            "Taxes come on top of the price; nothing else is documented.",
        ),
    ),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it.")),
    of::field("taxId", of::input(of::Shape::Text, "")),
];
pub(crate) static VALUES_OF_ITEM_TAX_CALCULATION: [&str; 1] = ["exclusive"];
pub(crate) static VALUES_OF_INVOICE_ITEM_TYPE: [&str; 2] = ["one_time", "recurring"];
pub(crate) static FIELDS_OF_DISCOUNT: [of::Field; 3] = [
    of::field(
        "value",
        of::input(of::Shape::Number, "A percentage or a sum of money, as `type` says.")
            .example("10"),
    ),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_DISCOUNT_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("percentage"),
        )
        .required(),
    of::field(
        "validOnProductIds",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Products that the discount is limited to.",
        ),
    ),
];
pub(crate) static VALUES_OF_DISCOUNT_TYPE: [&str; 2] = ["percentage", "fixed"];
pub(crate) static FIELDS_OF_TIPS_CONFIGURATION: [of::Field; 2] = [
    of::field(
            "tipsPercentage",
            of::input(of::Shape::List(&of::Shape::Text), "Tips to offer, in percent.")
                .example("[5,10,15]"),
        )
        .required(),
    of::field("tipsEnabled", of::input(of::Shape::Boolean, "").example("true"))
        .required(),
];
pub(crate) static FIELDS_OF_LATE_FEES_CONFIGURATION: [of::Field; 6] = [
    of::field(
            "enable",
            of::input(of::Shape::Boolean, "Whether late fees are charged.")
                .example("true"),
        )
        .required(),
    of::field(
            "value",
            of::input(
                    of::Shape::Number,
                    "A percentage or a sum of money, as `type` says.",
                )
                .example("10"),
        )
        .required(),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_LATE_FEES_CONFIGURATION_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("fixed"),
        )
        .required(),
    of::field(
            "frequency",
            of::input(
                of::Shape::Object(&FIELDS_OF_LATE_FEES_FREQUENCY),
                "How often the late fee is added.",
            ),
        )
        .required(),
    of::field(
        "grace",
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_GRACE),
            "How long late fees hold off.",
        ),
    ),
    of::field(
        "maxLateFees",
        of::input(
            of::Shape::Object(&FIELDS_OF_LATE_FEES_MAX_FEES),
            "What the late fees come to at most.",
        ),
    ),
];
pub(crate) static VALUES_OF_LATE_FEES_CONFIGURATION_TYPE: [&str; 2] = [
    "fixed",
    "percentage",
];
pub(crate) static FIELDS_OF_LATE_FEES_FREQUENCY: [of::Field; 2] = [
    of::field(
            "intervalCount",
            of::input(of::Shape::INTEGER, "How many of `interval`.").example("10"),
        )
        .required(),
    of::field(
            "interval",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_LATE_FEES_FREQUENCY_INTERVAL),
                    "Unit of the time between two of them.",
                )
                .example("day"),
        )
        .required(),
];
pub(crate) static VALUES_OF_LATE_FEES_FREQUENCY_INTERVAL: [&str; 6] = [
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "one_time",
];
pub(crate) static FIELDS_OF_LATE_FEES_GRACE: [of::Field; 2] = [
    of::field(
            "intervalCount",
            of::input(of::Shape::INTEGER, "How many of `interval`.").example("10"),
        )
        .required(),
    of::field(
            "interval",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_LATE_FEES_GRACE_INTERVAL),
                    "Unit of the time between two of them.",
                )
                .example("day"),
        )
        .required(),
];
pub(crate) static VALUES_OF_LATE_FEES_GRACE_INTERVAL: [&str; 1] = ["day"];
pub(crate) static FIELDS_OF_LATE_FEES_MAX_FEES: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_LATE_FEES_MAX_FEES_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("fixed"),
        )
        .required(),
    of::field(
            "value",
            of::input(
                    of::Shape::Number,
                    "The value itself; unit and form depend on where it stands.",
                )
                .example("10"),
        )
        .required(),
];
pub(crate) static VALUES_OF_LATE_FEES_MAX_FEES_TYPE: [&str; 1] = ["fixed"];
pub(crate) static FIELDS_OF_PAYMENT_METHOD: [of::Field; 1] = [
    of::field(
            "stripe",
            of::input(of::Shape::Object(&FIELDS_OF_STRIPE_PAYMENT_METHOD), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_STRIPE_PAYMENT_METHOD: [of::Field; 1] = [
    of::field(
            "enableBankDebitOnly",
            of::input(of::Shape::Boolean, "True takes bank debits and no cards.")
                .example("false"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_PROCESSING_FEE: [of::Field; 3] = [
    of::field("charges", of::input(of::Shape::List(&of::Shape::Any), "")).required(),
    of::field(
        "collectedMiscellaneousCharges",
        of::input(of::Shape::Number, "").example("10"),
    ),
    of::field(
        "paidCharges",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PROCESSING_FEE_PAID_CHARGE)),
            "",
        ),
    ),
];
pub(crate) static FIELDS_OF_PROCESSING_FEE_PAID_CHARGE: [of::Field; 4] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Processing Fee"),
        )
        .required(),
    of::field(
            "charge",
            of::input(
                    of::Shape::Number,
                    "The rate of the fee; `amount` is what it came to.",
                )
                .example("10"),
        )
        .required(),
    of::field(
            "amount",
            of::input(
                    of::Shape::Number,
                    "Sum in the unit of `currency`, going by the examples.",
                )
                .example("10"),
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
pub(crate) static FIELDS_OF_CONTACT_DETAILS: [of::Field; 8] = [
    of::field("id", of::input(of::Shape::Text, "Id of the contact.")).required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Alex"),
        )
        .required(),
    of::field(
            "phoneNo",
            of::input(of::Shape::Text, "Must be given, though an id is there.")
                .example("+1234567890"),
        )
        .required(),
    of::field(
            "email",
            of::input(of::Shape::Text, "Must be given, though an id is there.")
                .example("alex@example.com"),
        )
        .required(),
    of::field(
        "additionalEmails",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ADDITIONAL_EMAILS)),
            "Further addresses that are kept with the contact.",
        ),
    ),
    of::field(
        "companyName",
        of::input(of::Shape::Text, "Name of the company, as people write it.")
            .example("ABC Corp."),
    ),
    of::field(
        "address",
        of::input(
            of::Shape::Object(&FIELDS_OF_ADDRESS_DTO),
            "Where to find it: mostly a street, for meetings a place or link, for mail checks an e-mail address.",
        ),
    ),
    of::field(
        "customFields",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Values of fields that the account has defined itself.",
        ),
    ),
];
pub(crate) static FIELDS_OF_ADDITIONAL_EMAILS: [of::Field; 1] = [
    of::field(
            "email",
            of::input(of::Shape::Text, "E-mail address.").example("alex@example.com"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_SCHEDULE_OPTIONS: [of::Field; 2] = [
    of::field(
        "executeAt",
        of::input(of::Shape::Text, "When to run, for a single time."),
    ),
    of::field(
        "rrule",
        of::input(of::Shape::Object(&FIELDS_OF_CUSTOM_R_RULE_OPTIONS), ""),
    ),
];
pub(crate) static FIELDS_OF_CUSTOM_R_RULE_OPTIONS: [of::Field; 14] = [
    of::field(
            "intervalType",
            of::input(of::Shape::OneOf(&VALUES_OF_INTERVAL_TYPE), "").example("monthly"),
        )
        .required(),
    of::field(
            "interval",
            of::input(of::Shape::INTEGER, "Every how many of `intervalType`.")
                .example("2"),
        )
        .required(),
    of::field(
            "startDate",
            of::input(of::Shape::Date, "First day, such as `2023-01-01`.")
                .example("2023-01-01"),
        )
        .required(),
    of::field(
        "startTime",
        of::input(of::Shape::Text, "Time of day, such as `20:45:00`.")
            .example("20:45:00"),
    ),
    of::field(
        "endDate",
        of::input(of::Shape::Date, "Last day, such as `2029-11-01`.")
            .example("2029-11-01"),
    ),
    of::field(
        "endTime",
        of::input(of::Shape::Text, "Time of day, such as `18:45:00`.")
            .example("18:45:00"),
    ),
    of::field(
        "dayOfMonth",
        of::input(of::Shape::INTEGER, "1 to 28, or -1 for the last day.").example("15"),
    ),
    of::field(
        "dayOfWeek",
        of::input(of::Shape::OneOf(&VALUES_OF_CUSTOM_R_RULE_OPTIONS_DAY_OF_WEEK), "")
            .example("mo"),
    ),
    of::field(
        "numOfWeek",
        of::input(of::Shape::INTEGER, "Week of the month, 1 to 4, or -1 for the last.")
            .example("-1"),
    ),
    of::field(
        "monthOfYear",
        of::input(of::Shape::OneOf(&VALUES_OF_CUSTOM_R_RULE_OPTIONS_MONTH_OF_YEAR), "")
            .example("jan"),
    ),
    of::field(
        "count",
        of::input(of::Shape::INTEGER, "How many times at most.").example("10"),
    ),
    of::field(
        "daysBefore",
        of::input(of::Shape::INTEGER, "How many days ahead it is done.").example("5"),
    ),
    of::field(
        "useStartAsPrimaryUserAccepted",
        of::input(
                of::Shape::Boolean,
                "Begins when the customer accepts, whatever the start date says.",
            )
            .example("true"),
    ),
    of::field(
        "endType",
        of::input(
                of::Shape::Text,
                "How the series ends, such as `by`, `after` or `count`.",
            )
            .example("by"),
    ),
];
pub(crate) static VALUES_OF_INTERVAL_TYPE: [&str; 7] = [
    "yearly",
    "monthly",
    "weekly",
    "daily",
    "hourly",
    "minutely",
    "secondly",
];
pub(crate) static VALUES_OF_CUSTOM_R_RULE_OPTIONS_DAY_OF_WEEK: [&str; 7] = [
    "mo",
    "tu",
    "we",
    "th",
    "fr",
    "sa",
    "su",
];
pub(crate) static VALUES_OF_CUSTOM_R_RULE_OPTIONS_MONTH_OF_YEAR: [&str; 12] = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
];
pub(crate) static FIELDS_OF_ATTACHMENTS: [of::Field; 5] = [
    of::field("id", of::input(of::Shape::Text, "Id of the record or file.")).required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Electronics.pdf"),
        )
        .required(),
    of::field(
            "url",
            of::input(of::Shape::Text, "Address on the web.")
                .example("https://example.com/digital-delivery"),
        )
        .required(),
    of::field(
            "type",
            of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            ),
        )
        .required(),
    of::field("size", of::input(of::Shape::INTEGER, "").example("10000")).required(),
];
pub(crate) static FIELDS_OF_AUTO_PAYMENT_DETAILS: [of::Field; 11] = [
    of::field(
            "enable",
            of::input(of::Shape::Boolean, "Whether it is charged by itself."),
        )
        .required(),
    of::field(
        "type",
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field(
        "paymentMethodId",
        of::input(of::Shape::Text, "Id of the payment method at the payment provider."),
    ),
    of::field(
        "customerId",
        of::input(of::Shape::Text, "Id of the customer at the payment provider."),
    ),
    of::field("card", of::input(of::Shape::Object(&FIELDS_OF_CARD), "")),
    of::field(
        "usBankAccount",
        of::input(of::Shape::Object(&FIELDS_OF_US_BANK_ACCOUNT), ""),
    ),
    of::field(
        "sepaDirectDebit",
        of::input(of::Shape::Object(&FIELDS_OF_SEPA_DIRECT_DEBIT), ""),
    ),
    of::field(
        "bacsDirectDebit",
        of::input(of::Shape::Object(&FIELDS_OF_BACS_DIRECT_DEBIT), ""),
    ),
    of::field(
        "becsDirectDebit",
        of::input(of::Shape::Object(&FIELDS_OF_BECS_DIRECT_DEBIT), ""),
    ),
    of::field("cardId", of::input(of::Shape::Text, "")),
    of::field("provider", of::input(of::Shape::Any, "")),
];
pub(crate) static FIELDS_OF_CARD: [of::Field; 2] = [
    of::field("brand", of::input(of::Shape::Text, "")).required(),
    of::field("last4", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_US_BANK_ACCOUNT: [of::Field; 2] = [
    of::field("bank_name", of::input(of::Shape::Text, "")).required(),
    of::field("last4", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_SEPA_DIRECT_DEBIT: [of::Field; 3] = [
    of::field("bank_code", of::input(of::Shape::Text, "")).required(),
    of::field("last4", of::input(of::Shape::Text, "")).required(),
    of::field("branch_code", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_BACS_DIRECT_DEBIT: [of::Field; 2] = [
    of::field(
            "sort_code",
            of::input(of::Shape::Text, "Number of the bank's branch in Britain."),
        )
        .required(),
    of::field("last4", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_BECS_DIRECT_DEBIT: [of::Field; 2] = [
    of::field(
            "bsb_number",
            of::input(of::Shape::Text, "Number of the bank's branch in Australia."),
        )
        .required(),
    of::field("last4", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_SENT_TO: [of::Field; 4] = [
    of::field(
            "email",
            of::input(
                    of::Shape::List(&of::Shape::Text),
                    "Addresses; several are possible.",
                )
                .example("[\"alex@example.com\"]"),
        )
        .required(),
    of::field(
        "emailCc",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"alex@example.com\"]"),
    ),
    of::field(
        "emailBcc",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"alex@example.com\"]"),
    ),
    of::field(
        "phoneNo",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Phone numbers; several are possible.",
            )
            .example("[\"+1-214-559-6993\"]"),
    ),
];
pub(crate) static FIELDS_OF_PAYMENT_SCHEDULE: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_LATE_FEES_CONFIGURATION_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("percentage"),
        )
        .required(),
    of::field(
            "schedules",
            of::input(
                of::Shape::List(&of::Shape::Text),
                "The parts; they add up to the whole.",
            ),
        )
        .required(),
];
pub(crate) static VALUES_OF_TEXT2_PAY_ACTION: [&str; 2] = ["draft", "send"];
pub(crate) static VALUES_OF_ACTION: [&str; 4] = [
    "sms_and_email",
    "send_manually",
    "email",
    "sms",
];
pub(crate) static FIELDS_OF_INVOICE_SETTINGS_SENDER_CONFIGURATION: [of::Field; 2] = [
    of::field("fromName", of::input(of::Shape::Text, "").example("Alex")),
    of::field("fromEmail", of::input(of::Shape::Text, "").example("alex@example.com")),
];
pub(crate) static VALUES_OF_RECORD_PAYMENT_MODE: [&str; 5] = [
    "cash",
    "card",
    "cheque",
    "bank_transfer",
    "other",
];
pub(crate) static FIELDS_OF_CHEQUE: [of::Field; 1] = [
    of::field("number", of::input(of::Shape::Text, "").example("129-129-129-912"))
        .required(),
];
pub(crate) static FIELDS_OF_ESTIMATE_LINE_ITEM: [of::Field; 13] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("ABC Product"),
        )
        .required(),
    of::field(
        "description",
        of::input(of::Shape::Text, "Free text that describes it.").example("ABC Corp."),
    ),
    of::field(
        "productId",
        of::input(of::Shape::Text, "Id of a product; the products family has them."),
    ),
    of::field(
        "priceId",
        of::input(
            of::Shape::Text,
            "Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.",
        ),
    ),
    of::field(
            "currency",
            of::input(of::Shape::Text, "Three letters after ISO 4217, such as `USD`.")
                .example("USD"),
        )
        .required(),
    of::field(
            "amount",
            of::input(
                    of::Shape::Number,
                    "Sum in the unit of `currency`, going by the examples.",
                )
                .example("999"),
        )
        .required(),
    of::field("qty", of::input(of::Shape::Number, "How many pieces.").example("1"))
        .required(),
    of::field(
        "taxes",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ITEM_TAX)),
            "Taxes on the item, each with its rate.",
        ),
    ),
    of::field(
        "automaticTaxCategoryId",
        of::input(of::Shape::Text, "Id of the category by which taxes are worked out."),
    ),
    of::field(
        "isSetupFeeItem",
        of::input(
            of::Shape::Boolean,
            "Marks the item for the setup fee, which stands only on the first invoice of a schedule.",
        ),
    ),
    of::field(
        "type",
        of::input(
                of::Shape::OneOf(&VALUES_OF_INVOICE_ITEM_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("one_time"),
    ),
    of::field(
        "taxInclusive",
        of::input(of::Shape::Boolean, "Whether `amount` holds the taxes already.")
            .example("true"),
    ),
    of::field(
        "attachments",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Files that go with it, by name and address.",
            )
            .example(
                "[\"https://example.com/file1.jpg\",\"https://example.com/file2.png\"]",
            ),
    ),
];
pub(crate) static FIELDS_OF_SEND_ESTIMATE: [of::Field; 7] = [
    of::field(
            "altId",
            of::input(
                of::Shape::Text,
                "Id of the owner: an account's wherever `altType` is `location`.",
            ),
        )
        .required(),
    of::field(
            "altType",
            of::input(
                of::Shape::OneOf(&VALUES_OF_ALT_TYPE),
                "Kind of the owner that `altId` names; always `location`.",
            ),
        )
        .required(),
    of::field(
            "action",
            of::input(
                of::Shape::OneOf(&VALUES_OF_ACTION),
                "How to send it; with `send_manually` the platform sends nothing itself.",
            ),
        )
        .required(),
    of::field(
            "liveMode",
            of::input(
                    of::Shape::Boolean,
                    "True for real money, false for test payments.",
                )
                .example("true"),
        )
        .required(),
    of::field("userId", of::input(of::Shape::Text, "Id of the user who does it."))
        .required(),
    of::field(
        "sentFrom",
        of::input(
            of::Shape::Object(&FIELDS_OF_INVOICE_SETTINGS_SENDER_CONFIGURATION),
            "Who appears as the sender; not for `send_manually`.",
        ),
    ),
    of::field("estimateName", of::input(of::Shape::Text, "").example("Estimate")),
];
pub(crate) static VALUES_OF_ALT_TYPE: [&str; 1] = ["location"];
pub(crate) static FIELDS_OF_FREQUENCY_SETTINGS: [of::Field; 2] = [
    of::field(
            "enabled",
            of::input(of::Shape::Boolean, "Whether it is switched on.").example("true"),
        )
        .required(),
    of::field(
            "schedule",
            of::input(
                of::Shape::Object(&FIELDS_OF_SCHEDULE_OPTIONS),
                "When it happens or comes again; for calendars the hours that can be booked.",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_AUTO_INVOICING: [of::Field; 2] = [
    of::field(
            "enabled",
            of::input(of::Shape::Boolean, "Whether it is switched on.").example("true"),
        )
        .required(),
    of::field(
        "directPayments",
        of::input(
                of::Shape::Boolean,
                "Belongs to automatic invoices; the document does not explain it.",
            )
            .example("true"),
    ),
];
pub(crate) static FIELDS_OF_PAYMENT_SCHEDULE_CONFIG: [of::Field; 3] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_LATE_FEES_CONFIGURATION_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("fixed"),
        )
        .required(),
    of::field(
            "dateConfig",
            of::input(of::Shape::Object(&FIELDS_OF_PAYMENT_SCHEDULE_DATE_CONFIG), ""),
        )
        .required(),
    of::field("schedules", of::input(of::Shape::List(&of::Shape::Any), "")).required(),
];
pub(crate) static FIELDS_OF_PAYMENT_SCHEDULE_DATE_CONFIG: [of::Field; 2] = [
    of::field(
            "depositDateType",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_PAYMENT_SCHEDULE_DATE_CONFIG_DEPOSIT_DATE_TYPE,
                    ),
                    "Whether the deposit is due on acceptance or on a day of its own.",
                )
                .example("estimate_accepted"),
        )
        .required(),
    of::field(
            "scheduleDateType",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_PAYMENT_SCHEDULE_DATE_CONFIG_SCHEDULE_DATE_TYPE,
                    ),
                    "Whether the parts are due at equal distances or on days of their own.",
                )
                .example("regular_interval"),
        )
        .required(),
];
pub(crate) static VALUES_OF_PAYMENT_SCHEDULE_DATE_CONFIG_DEPOSIT_DATE_TYPE: [&str; 2] = [
    "estimate_accepted",
    "custom",
];
pub(crate) static VALUES_OF_PAYMENT_SCHEDULE_DATE_CONFIG_SCHEDULE_DATE_TYPE: [&str; 2] = [
    "regular_interval",
    "custom",
];
pub(crate) static VALUES_OF_UPDATE_ESTIMATE_ESTIMATE_STATUS: [&str; 7] = [
    "all",
    "draft",
    "sent",
    "accepted",
    "declined",
    "invoiced",
    "viewed",
];
pub(crate) static VALUES_OF_CREATE_INVOICE_FROM_ESTIMATE_VERSION: [&str; 2] = [
    "v1",
    "v2",
];
pub(crate) static VALUES_OF_LIST_ESTIMATES_STATUS: [&str; 7] = [
    "all",
    "draft",
    "sent",
    "accepted",
    "declined",
    "invoiced",
    "viewed",
];
pub(crate) static VALUES_OF_LIST_SORT_FIELD: [&str; 1] = ["issueDate"];
pub(crate) static VALUES_OF_LIST_SORT_ORDER: [&str; 2] = ["ascend", "descend"];
