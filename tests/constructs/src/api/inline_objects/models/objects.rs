// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Inline objects.

use crate::runtime as rt;

/// The object that `get-report` answers with.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportResponse {
    /// `totals`: an object, `ResponseTotals`.
    pub totals: Option<ResponseTotals>,
    /// `weeks`: list of `WeeksItem`.
    pub weeks: rt::List<WeeksItem>,
    /// `platforms`: map from text to `PlatformsValue`.
    pub platforms: rt::Map<PlatformsValue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetReportResponse { totals = "totals", weeks = "weeks", platforms = "platforms" }
);

/// The object `totals` of `response`.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema/properties/totals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTotals {
    /// `count`: number.
    pub count: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ResponseTotals { count = "count" });

/// The object `item` of `weeks`.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema/properties/weeks/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeksItem {
    /// `totals`: an object, `ItemTotals`.
    pub totals: Option<ItemTotals>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WeeksItem { totals = "totals" });

/// The object `totals` of `item`.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema/properties/weeks/items/properties/totals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemTotals {
    /// `sum`: number.
    pub sum: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ItemTotals { sum = "sum" });

/// The object `value` of `platforms`.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema/properties/platforms/additionalProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformsValue {
    /// `totals`: an object, `ValueTotals`.
    pub totals: Option<ValueTotals>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PlatformsValue { totals = "totals" });

/// The object `totals` of `value`.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema/properties/platforms/additionalProperties/properties/totals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueTotals {
    /// `share`: text.
    pub share: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ValueTotals { share = "share" });

/// The object `range` of `create-report`.
///
/// Requests send it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/post/requestBody/content/application~1json/schema/properties/range`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportRange {
    /// `from`: date (`YYYY-MM-DD`).
    pub from: Option<String>,
    /// `to`: date (`YYYY-MM-DD`).
    pub to: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateReportRange { from = "from", to = "to" });

impl CreateReportRange {
    /// One with all that the document requires.
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            ..Self::default()
        }
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}

/// The object `options` of `create-report`.
///
/// Requests send it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/post/requestBody/content/application~1json/schema/properties/options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportOptions {
    /// `verbose`: flag.
    pub verbose: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateReportOptions { verbose = "verbose" });

impl CreateReportOptions {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `verbose`.
    #[must_use]
    #[inline]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }
}

/// The object that `create-report` answers with.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportResponse {
    /// `reportId`: text.
    pub report_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateReportResponse { report_id = "reportId" });

/// The object `item` of `response`.
///
/// Answers hold it.
///
/// Document: `inline_objects.yaml#/paths/~1reports/get/responses/200/content/application~1json/schema/items`.
///
/// The same as [`CreateReportResponse`].
pub type ResponseItem = CreateReportResponse;
