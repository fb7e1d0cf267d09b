// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Brand boards.

use super::MetaDataSourceType;
use crate::runtime as rt;

/// The schema `ListBrandVoicesPublicV1ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/ListBrandVoicesPublicV1ResponseDto`.
#[doc(alias = "ListBrandVoicesPublicV1ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrandVoicesPublicV1Response {
    /// The single entries that make it up.
    ///
    /// `items`: list of `BrandVoicePublicV1`.
    pub items: rt::List<BrandVoicePublicV1>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number; for example `25`.
    pub total: Option<f64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListBrandVoicesPublicV1Response { items = "items", total = "total", trace_id =
    "traceId" }
);

/// The schema `BrandVoicePublicV1Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/BrandVoicePublicV1Dto`.
#[doc(alias = "BrandVoicePublicV1Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandVoicePublicV1 {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Voice`.
    pub name: Option<String>,
    /// `isDefault`: flag; for example `false`.
    pub is_default: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BrandVoicePublicV1 { id = "id", name = "name", is_default = "isDefault", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `BrandVoiceAnswersDto`.
///
/// Requests send it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/BrandVoiceAnswersDto`.
#[doc(alias = "BrandVoiceAnswersDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandVoiceAnswers {
    /// `brandName`: text; for example `Acme Inc`.
    pub brand_name: Option<String>,
    /// `toneOfVoice`: text; for example `Professional and friendly`.
    pub tone_of_voice: Option<String>,
    /// `targetAudience`: text; for example `Small business owners`.
    pub target_audience: Option<String>,
    /// `customerPainPoints`: text; for example `Difficulty with time management`.
    pub customer_pain_points: Option<String>,
    /// `businessType`: text; for example `Software Development`.
    pub business_type: Option<String>,
    /// `companyWebsite`: text; for example `https://example.com`.
    pub company_website: Option<String>,
    /// `companyEmail`: text; for example `contact@example.com`.
    pub company_email: Option<String>,
    /// `companyAddress`: text; for example `123 Main St, Anytown, CA`.
    pub company_address: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: any JSON value.
    pub phone: Option<rt::Json>,
    /// `businessHours`: text; for example `Mon-Fri 9am-5pm`.
    pub business_hours: Option<String>,
    /// `brandPromise`: text; for example `We deliver on time, every time`.
    pub brand_promise: Option<String>,
    /// `brandValues`: text; for example `Integrity, Excellence, Innovation`.
    pub brand_values: Option<String>,
    /// `brandPurpose`: text; for example `To empower small businesses with technology`.
    pub brand_purpose: Option<String>,
    /// `competitiveAdvantage`: text; for example `Proprietary AI technology`.
    pub competitive_advantage: Option<String>,
    /// `risksOfInaction`: text; for example `Falling behind competitors`.
    pub risks_of_inaction: Option<String>,
    /// `uniqueSellingProposition`: text; for example `The only solution that integrates with all major platforms`.
    pub unique_selling_proposition: Option<String>,
    /// `callToAction`: text; for example `Schedule a demo today`.
    pub call_to_action: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BrandVoiceAnswers { brand_name = "brandName", tone_of_voice = "toneOfVoice",
    target_audience = "targetAudience", customer_pain_points = "customerPainPoints",
    business_type = "businessType", company_website = "companyWebsite", company_email =
    "companyEmail", company_address = "companyAddress", phone = "phone", business_hours =
    "businessHours", brand_promise = "brandPromise", brand_values = "brandValues",
    brand_purpose = "brandPurpose", competitive_advantage = "competitiveAdvantage",
    risks_of_inaction = "risksOfInaction", unique_selling_proposition =
    "uniqueSellingProposition", call_to_action = "callToAction" }
);

impl BrandVoiceAnswers {
    /// One with all that the document requires.
    pub fn new(
        brand_name: impl Into<String>,
        tone_of_voice: impl Into<String>,
        target_audience: impl Into<String>,
        customer_pain_points: impl Into<String>,
    ) -> Self {
        Self {
            brand_name: Some(brand_name.into()),
            tone_of_voice: Some(tone_of_voice.into()),
            target_audience: Some(target_audience.into()),
            customer_pain_points: Some(customer_pain_points.into()),
            ..Self::default()
        }
    }

    /// Sets `businessType`.
    #[must_use]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `companyWebsite`.
    #[must_use]
    pub fn company_website(mut self, company_website: impl Into<String>) -> Self {
        self.company_website = Some(company_website.into());
        self
    }

    /// Sets `companyEmail`.
    #[must_use]
    pub fn company_email(mut self, company_email: impl Into<String>) -> Self {
        self.company_email = Some(company_email.into());
        self
    }

    /// Sets `companyAddress`.
    #[must_use]
    pub fn company_address(mut self, company_address: impl Into<String>) -> Self {
        self.company_address = Some(company_address.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<rt::Json>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `businessHours`.
    #[must_use]
    pub fn business_hours(mut self, business_hours: impl Into<String>) -> Self {
        self.business_hours = Some(business_hours.into());
        self
    }

    /// Sets `brandPromise`.
    #[must_use]
    pub fn brand_promise(mut self, brand_promise: impl Into<String>) -> Self {
        self.brand_promise = Some(brand_promise.into());
        self
    }

    /// Sets `brandValues`.
    #[must_use]
    pub fn brand_values(mut self, brand_values: impl Into<String>) -> Self {
        self.brand_values = Some(brand_values.into());
        self
    }

    /// Sets `brandPurpose`.
    #[must_use]
    pub fn brand_purpose(mut self, brand_purpose: impl Into<String>) -> Self {
        self.brand_purpose = Some(brand_purpose.into());
        self
    }

    /// Sets `competitiveAdvantage`.
    #[must_use]
    pub fn competitive_advantage(
        mut self,
        competitive_advantage: impl Into<String>,
    ) -> Self {
        self.competitive_advantage = Some(competitive_advantage.into());
        self
    }

    /// Sets `risksOfInaction`.
    #[must_use]
    pub fn risks_of_inaction(mut self, risks_of_inaction: impl Into<String>) -> Self {
        self.risks_of_inaction = Some(risks_of_inaction.into());
        self
    }

    /// Sets `uniqueSellingProposition`.
    #[must_use]
    pub fn unique_selling_proposition(
        mut self,
        unique_selling_proposition: impl Into<String>,
    ) -> Self {
        self.unique_selling_proposition = Some(unique_selling_proposition.into());
        self
    }

    /// Sets `callToAction`.
    #[must_use]
    pub fn call_to_action(mut self, call_to_action: impl Into<String>) -> Self {
        self.call_to_action = Some(call_to_action.into());
        self
    }
}

/// The schema `CreateBrandVoicePublicV1ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/CreateBrandVoicePublicV1ResponseDto`.
#[doc(alias = "CreateBrandVoicePublicV1ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrandVoicePublicV1Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Voice`.
    pub name: Option<String>,
    /// `isDefault`: flag; for example `false`.
    pub is_default: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `oHJiAh0wDG3BzmzACVD6`.
    pub location_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// `answers`: an object, `BrandVoiceAnswersPublicV1`.
    pub answers: Option<BrandVoiceAnswersPublicV1>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateBrandVoicePublicV1Response { id = "id", name = "name", is_default =
    "isDefault", created_at = "createdAt", updated_at = "updatedAt", location_id =
    "locationId", deleted = "deleted", answers = "answers", trace_id = "traceId" }
);

/// The schema `BrandVoiceAnswersPublicV1Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/BrandVoiceAnswersPublicV1Dto`.
#[doc(alias = "BrandVoiceAnswersPublicV1Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandVoiceAnswersPublicV1 {
    /// `brandName`: text; for example `Acme Inc`.
    pub brand_name: Option<String>,
    /// `toneOfVoice`: text; for example `Professional and friendly`.
    pub tone_of_voice: Option<String>,
    /// `targetAudience`: text; for example `Small business owners`.
    pub target_audience: Option<String>,
    /// `customerPainPoints`: text; for example `Difficulty with time management`.
    pub customer_pain_points: Option<String>,
    /// `businessType`: text; for example `Software Development`.
    pub business_type: Option<String>,
    /// `companyWebsite`: text; for example `https://example.com`.
    pub company_website: Option<String>,
    /// `companyEmail`: text; for example `contact@example.com`.
    pub company_email: Option<String>,
    /// `companyAddress`: text; for example `123 Main St, Anytown, CA`.
    pub company_address: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: any JSON value.
    pub phone: Option<rt::Json>,
    /// `businessHours`: text; for example `Mon-Fri 9am-5pm`.
    pub business_hours: Option<String>,
    /// `brandPromise`: text; for example `We deliver on time, every time`.
    pub brand_promise: Option<String>,
    /// `brandValues`: text; for example `Integrity, Excellence, Innovation`.
    pub brand_values: Option<String>,
    /// `brandPurpose`: text; for example `To empower small businesses with technology`.
    pub brand_purpose: Option<String>,
    /// `competitiveAdvantage`: text; for example `Proprietary AI technology`.
    pub competitive_advantage: Option<String>,
    /// `risksOfInaction`: text; for example `Falling behind competitors`.
    pub risks_of_inaction: Option<String>,
    /// `uniqueSellingProposition`: text; for example `The only solution that integrates with all major platforms`.
    pub unique_selling_proposition: Option<String>,
    /// `callToAction`: text; for example `Schedule a demo today`.
    pub call_to_action: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BrandVoiceAnswersPublicV1 { brand_name = "brandName", tone_of_voice = "toneOfVoice",
    target_audience = "targetAudience", customer_pain_points = "customerPainPoints",
    business_type = "businessType", company_website = "companyWebsite", company_email =
    "companyEmail", company_address = "companyAddress", phone = "phone", business_hours =
    "businessHours", brand_promise = "brandPromise", brand_values = "brandValues",
    brand_purpose = "brandPurpose", competitive_advantage = "competitiveAdvantage",
    risks_of_inaction = "risksOfInaction", unique_selling_proposition =
    "uniqueSellingProposition", call_to_action = "callToAction" }
);

/// The schema `GetBrandVoicePublicV1ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/GetBrandVoicePublicV1ResponseDto`.
///
/// The same as [`CreateBrandVoicePublicV1Response`].
#[doc(alias = "GetBrandVoicePublicV1ResponseDto")]
pub type GetBrandVoicePublicV1Response = CreateBrandVoicePublicV1Response;

/// The schema `DeleteBrandVoicePublicV1ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/DeleteBrandVoicePublicV1ResponseDto`.
#[doc(alias = "DeleteBrandVoicePublicV1ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBrandVoicePublicV1Response {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `true`.
    pub deleted: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteBrandVoicePublicV1Response { deleted = "deleted", trace_id = "traceId" }
);

/// The schema `UpdateBrandVoiceAnswersDto`.
///
/// Requests send it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/UpdateBrandVoiceAnswersDto`.
#[doc(alias = "UpdateBrandVoiceAnswersDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBrandVoiceAnswers {
    /// `brandName`: text; for example `Acme Inc`.
    pub brand_name: Option<String>,
    /// `toneOfVoice`: text; for example `Professional and friendly`.
    pub tone_of_voice: Option<String>,
    /// `targetAudience`: text; for example `Small business owners`.
    pub target_audience: Option<String>,
    /// `customerPainPoints`: text; for example `Difficulty with time management`.
    pub customer_pain_points: Option<String>,
    /// `businessType`: text; for example `Software Development`.
    pub business_type: Option<String>,
    /// `companyWebsite`: text; for example `https://example.com`.
    pub company_website: Option<String>,
    /// `companyEmail`: text; for example `contact@example.com`.
    pub company_email: Option<String>,
    /// `companyAddress`: text; for example `123 Main St, Anytown, CA`.
    pub company_address: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: any JSON value.
    pub phone: Option<rt::Json>,
    /// `businessHours`: text; for example `Mon-Fri 9am-5pm`.
    pub business_hours: Option<String>,
    /// `brandPromise`: text; for example `We deliver on time, every time`.
    pub brand_promise: Option<String>,
    /// `brandValues`: text; for example `Integrity, Excellence, Innovation`.
    pub brand_values: Option<String>,
    /// `brandPurpose`: text; for example `To empower small businesses with technology`.
    pub brand_purpose: Option<String>,
    /// `competitiveAdvantage`: text; for example `Proprietary AI technology`.
    pub competitive_advantage: Option<String>,
    /// `risksOfInaction`: text; for example `Falling behind competitors`.
    pub risks_of_inaction: Option<String>,
    /// `uniqueSellingProposition`: text; for example `The only solution that integrates with all major platforms`.
    pub unique_selling_proposition: Option<String>,
    /// `callToAction`: text; for example `Schedule a demo today`.
    pub call_to_action: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateBrandVoiceAnswers { brand_name = "brandName", tone_of_voice = "toneOfVoice",
    target_audience = "targetAudience", customer_pain_points = "customerPainPoints",
    business_type = "businessType", company_website = "companyWebsite", company_email =
    "companyEmail", company_address = "companyAddress", phone = "phone", business_hours =
    "businessHours", brand_promise = "brandPromise", brand_values = "brandValues",
    brand_purpose = "brandPurpose", competitive_advantage = "competitiveAdvantage",
    risks_of_inaction = "risksOfInaction", unique_selling_proposition =
    "uniqueSellingProposition", call_to_action = "callToAction" }
);

impl UpdateBrandVoiceAnswers {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `brandName`.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets `toneOfVoice`.
    #[must_use]
    pub fn tone_of_voice(mut self, tone_of_voice: impl Into<String>) -> Self {
        self.tone_of_voice = Some(tone_of_voice.into());
        self
    }

    /// Sets `targetAudience`.
    #[must_use]
    pub fn target_audience(mut self, target_audience: impl Into<String>) -> Self {
        self.target_audience = Some(target_audience.into());
        self
    }

    /// Sets `customerPainPoints`.
    #[must_use]
    pub fn customer_pain_points(
        mut self,
        customer_pain_points: impl Into<String>,
    ) -> Self {
        self.customer_pain_points = Some(customer_pain_points.into());
        self
    }

    /// Sets `businessType`.
    #[must_use]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `companyWebsite`.
    #[must_use]
    pub fn company_website(mut self, company_website: impl Into<String>) -> Self {
        self.company_website = Some(company_website.into());
        self
    }

    /// Sets `companyEmail`.
    #[must_use]
    pub fn company_email(mut self, company_email: impl Into<String>) -> Self {
        self.company_email = Some(company_email.into());
        self
    }

    /// Sets `companyAddress`.
    #[must_use]
    pub fn company_address(mut self, company_address: impl Into<String>) -> Self {
        self.company_address = Some(company_address.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<rt::Json>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `businessHours`.
    #[must_use]
    pub fn business_hours(mut self, business_hours: impl Into<String>) -> Self {
        self.business_hours = Some(business_hours.into());
        self
    }

    /// Sets `brandPromise`.
    #[must_use]
    pub fn brand_promise(mut self, brand_promise: impl Into<String>) -> Self {
        self.brand_promise = Some(brand_promise.into());
        self
    }

    /// Sets `brandValues`.
    #[must_use]
    pub fn brand_values(mut self, brand_values: impl Into<String>) -> Self {
        self.brand_values = Some(brand_values.into());
        self
    }

    /// Sets `brandPurpose`.
    #[must_use]
    pub fn brand_purpose(mut self, brand_purpose: impl Into<String>) -> Self {
        self.brand_purpose = Some(brand_purpose.into());
        self
    }

    /// Sets `competitiveAdvantage`.
    #[must_use]
    pub fn competitive_advantage(
        mut self,
        competitive_advantage: impl Into<String>,
    ) -> Self {
        self.competitive_advantage = Some(competitive_advantage.into());
        self
    }

    /// Sets `risksOfInaction`.
    #[must_use]
    pub fn risks_of_inaction(mut self, risks_of_inaction: impl Into<String>) -> Self {
        self.risks_of_inaction = Some(risks_of_inaction.into());
        self
    }

    /// Sets `uniqueSellingProposition`.
    #[must_use]
    pub fn unique_selling_proposition(
        mut self,
        unique_selling_proposition: impl Into<String>,
    ) -> Self {
        self.unique_selling_proposition = Some(unique_selling_proposition.into());
        self
    }

    /// Sets `callToAction`.
    #[must_use]
    pub fn call_to_action(mut self, call_to_action: impl Into<String>) -> Self {
        self.call_to_action = Some(call_to_action.into());
        self
    }
}

/// The schema `UpdateBrandVoicePublicV1ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/UpdateBrandVoicePublicV1ResponseDto`.
///
/// The same as [`CreateBrandVoicePublicV1Response`].
#[doc(alias = "UpdateBrandVoicePublicV1ResponseDto")]
pub type UpdateBrandVoicePublicV1Response = CreateBrandVoicePublicV1Response;

/// The schema `SetDefaultBrandVoicePublicV1ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/SetDefaultBrandVoicePublicV1ResponseDto`.
#[doc(alias = "SetDefaultBrandVoicePublicV1ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultBrandVoicePublicV1Response {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `brandVoiceId`: text; for example `507f1f77bcf86cd799439011`.
    pub brand_voice_id: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SetDefaultBrandVoicePublicV1Response { success = "success", brand_voice_id =
    "brandVoiceId", trace_id = "traceId" }
);

/// The schema `GetBrandBoardsByLocationSuccessDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/GetBrandBoardsByLocationSuccessDTO`.
#[doc(alias = "GetBrandBoardsByLocationSuccessDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandBoardsByLocationSuccess {
    /// `brandBoards`: list of `BrandBoardListItem`.
    pub brand_boards: rt::List<BrandBoardListItem>,
    /// `totalCount`: whole number; for example `42`.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetBrandBoardsByLocationSuccess { brand_boards = "brandBoards", total_count =
    "totalCount" }
);

/// The schema `BrandBoardListItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/BrandBoardListItemDTO`.
#[doc(alias = "BrandBoardListItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandBoardListItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Board`.
    pub name: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<String>,
    /// `default`: flag; for example `false`.
    pub default: Option<bool>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `MetaData`.
    pub meta: Option<MetaData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BrandBoardListItem { id = "_id", name = "name", updated_at = "updatedAt", default =
    "default", meta = "meta" }
);

/// The schema `MetaData`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/MetaData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaData {
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text; for example `user_abc123`.
    pub updated_by: Option<String>,
    /// `lastAction`: text; for example `UPDATE`.
    pub last_action: Option<String>,
    /// `sourceId`: text; for example `507f1f77bcf86cd799439011`.
    pub source_id: Option<String>,
    /// `sourceType`: one of `template`, `blank`, `snapshot`, `url`; for example `blank`.
    pub source_type: Option<MetaDataSourceType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MetaData { updated_by = "updatedBy", last_action = "lastAction", source_id =
    "sourceId", source_type = "sourceType" }
);

/// The schema `GetBrandBoardSuccessDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/GetBrandBoardSuccessDTO`.
#[doc(alias = "GetBrandBoardSuccessDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandBoardSuccess {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Board`.
    pub name: Option<String>,
    /// `logos`: list of `Logo`.
    pub logos: rt::List<Logo>,
    /// `colors`: list of `Color`.
    pub colors: rt::List<Color>,
    /// `fonts`: list of `Font`.
    pub fonts: rt::List<Font>,
    /// `default`: flag; for example `false`.
    pub default: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// A folder of the media library; reserved for later where a board is changed.
    ///
    /// `parentId`: text; for example `507f1f77bcf86cd799439011`.
    pub parent_id: Option<String>,
    /// `folderId`: text; for example `507f1f77bcf86cd799439011`.
    pub folder_id: Option<String>,
    /// The board of a snapshot that this one was cloned from.
    ///
    /// `originId`: text; for example `507f1f77bcf86cd799439011`.
    pub origin_id: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `MetaData`.
    pub meta: Option<MetaData>,
    /// `missingAssets`: an object, `MissingAssets`.
    pub missing_assets: Option<MissingAssets>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetBrandBoardSuccess { id = "_id", location_id = "locationId", name = "name", logos =
    "logos", colors = "colors", fonts = "fonts", default = "default", deleted =
    "deleted", parent_id = "parentId", folder_id = "folderId", origin_id = "originId",
    meta = "meta", missing_assets = "missingAssets", created_at = "createdAt", updated_at
    = "updatedAt" }
);

/// The schema `Logo`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/Logo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logo {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `logo_abc123`.
    pub id: Option<String>,
    /// The image's public address; it is put into the board's media folder.
    ///
    /// `url`: text; for example `https://storage.googleapis.com/bucket/logos/my-logo.png`.
    pub url: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `Primary Logo`.
    pub label: Option<String>,
    /// Where the image lies in the media library.
    ///
    /// `path`: text; for example `/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png`.
    pub path: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Logo { id = "id", url = "url", label = "label", path = "path" });

impl Logo {
    /// One with all that the document requires.
    pub fn new(
        url: impl Into<String>,
        label: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            label: Some(label.into()),
            path: Some(path.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The schema `Color`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/Color`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Color {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `color_xyz789`.
    pub id: Option<String>,
    /// Hexadecimal with alpha, eight digits.
    ///
    /// `hexa`: text; for example `#FF5733FF`.
    pub hexa: Option<String>,
    /// `rgba`: text; for example `rgba(255, 87, 51, 1)`.
    pub rgba: Option<String>,
    /// Hexadecimal without alpha, six digits.
    ///
    /// `hex`: text; for example `#FF5733`.
    pub hex: Option<String>,
    /// `rgb`: text; for example `rgb(255, 87, 51)`.
    pub rgb: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `Brand Orange`.
    pub label: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Color { id = "id", hexa = "hexa", rgba = "rgba", hex = "hex", rgb = "rgb", label =
    "label" }
);

impl Color {
    /// One with all that the document requires.
    pub fn new(
        hexa: impl Into<String>,
        rgba: impl Into<String>,
        hex: impl Into<String>,
        rgb: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            hexa: Some(hexa.into()),
            rgba: Some(rgba.into()),
            hex: Some(hex.into()),
            rgb: Some(rgb.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The schema `Font`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/Font`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Font {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `font_def456`.
    pub id: Option<String>,
    /// `font`: text; for example `Montserrat`.
    pub font: Option<String>,
    /// The family that stands in while the font is missing.
    ///
    /// `fallback`: text; for example `sans-serif`.
    pub fallback: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `Heading Font`.
    pub label: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Font { id = "id", font = "font", fallback = "fallback", label = "label" });

impl Font {
    /// One with all that the document requires.
    pub fn new(
        font: impl Into<String>,
        fallback: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            font: Some(font.into()),
            fallback: Some(fallback.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The schema `MissingAssets`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/MissingAssets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MissingAssets {
    /// `logos`: list of texts; for example `["Footer"]`.
    pub logos: rt::List<String>,
    /// `fonts`: list of texts; for example `["Arial"]`.
    pub fonts: rt::List<String>,
    /// `colors`: list of texts; for example `[]`.
    pub colors: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MissingAssets { logos = "logos", fonts = "fonts", colors = "colors" });
