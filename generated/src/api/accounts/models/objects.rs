// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Accounts.

use super::{
    Country, CustomRRulesOptionsDayOfWeek, CustomRRulesOptionsIntervalType, Model,
    TemplatesItem,
};

use crate::runtime as rt;

/// The schema `SearchSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/SearchSuccessfulResponseDto`.
#[doc(alias = "SearchSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// `locations`: list of `GetLocation`.
    pub locations: rt::List<GetLocation>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchResponse { locations = "locations" });

/// The schema `GetLocationSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetLocationSchema`.
#[doc(alias = "GetLocationSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocation {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1410039940`.
    pub phone: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john.doe@mail.com`.
    pub email: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `4th fleet street`.
    pub address: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Illinois`.
    pub state: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://yourwebsite.com`.
    pub website: Option<String>,
    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub timezone: Option<String>,
    /// `settings`: an object, `Settings`.
    pub settings: Option<Settings>,
    /// `social`: an object, `Social`.
    pub social: Option<Social>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `business`: an object, `Business`.
    pub business: Option<Business>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// The snapshot that the account was made from.
    ///
    /// `snapshotId`: text.
    pub snapshot_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetLocation { id = "id", name = "name", phone = "phone", email = "email", address =
    "address", city = "city", state = "state", country = "country", postal_code =
    "postalCode", website = "website", timezone = "timezone", settings = "settings",
    social = "social", company_id = "companyId", first_name = "firstName", last_name =
    "lastName", business = "business", date_added = "dateAdded", date_updated =
    "dateUpdated", snapshot_id = "snapshotId" }
);

/// The schema `SettingsSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/SettingsSchema`.
#[doc(alias = "SettingsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// Contacts may share e-mail and phone.
    ///
    /// `allowDuplicateContact`: flag; for example `false`.
    pub allow_duplicate_contact: Option<bool>,
    /// A contact may have more than one opportunity.
    ///
    /// `allowDuplicateOpportunity`: flag; for example `false`.
    pub allow_duplicate_opportunity: Option<bool>,
    /// Contacts may be merged by their Facebook name.
    ///
    /// `allowFacebookNameMerge`: flag; for example `false`.
    pub allow_facebook_name_merge: Option<bool>,
    /// Contacts have no time zone of their own.
    ///
    /// `disableContactTimezone`: flag; for example `false`.
    pub disable_contact_timezone: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Settings { allow_duplicate_contact = "allowDuplicateContact",
    allow_duplicate_opportunity = "allowDuplicateOpportunity", allow_facebook_name_merge
    = "allowFacebookNameMerge", disable_contact_timezone = "disableContactTimezone" }
);

impl Settings {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allowDuplicateContact`.
    #[must_use]
    #[inline]
    pub fn allow_duplicate_contact(mut self, allow_duplicate_contact: bool) -> Self {
        self.allow_duplicate_contact = Some(allow_duplicate_contact);
        self
    }

    /// Sets `allowDuplicateOpportunity`.
    #[must_use]
    #[inline]
    pub fn allow_duplicate_opportunity(
        mut self,
        allow_duplicate_opportunity: bool,
    ) -> Self {
        self.allow_duplicate_opportunity = Some(allow_duplicate_opportunity);
        self
    }

    /// Sets `allowFacebookNameMerge`.
    #[must_use]
    #[inline]
    pub fn allow_facebook_name_merge(mut self, allow_facebook_name_merge: bool) -> Self {
        self.allow_facebook_name_merge = Some(allow_facebook_name_merge);
        self
    }

    /// Sets `disableContactTimezone`.
    #[must_use]
    #[inline]
    pub fn disable_contact_timezone(mut self, disable_contact_timezone: bool) -> Self {
        self.disable_contact_timezone = Some(disable_contact_timezone);
        self
    }
}

/// The schema `SocialSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/SocialSchema`.
#[doc(alias = "SocialSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Social {
    /// `facebookUrl`: text; for example `https://www.facebook.com/`.
    pub facebook_url: Option<String>,
    /// `googlePlus`: text; for example `https://www.googleplus.com/`.
    pub google_plus: Option<String>,
    /// `linkedIn`: text; for example `https://www.linkedIn.com/`.
    pub linked_in: Option<String>,
    /// `foursquare`: text; for example `https://www.foursquare.com/`.
    pub foursquare: Option<String>,
    /// `twitter`: text; for example `https://www.foutwitterrsquare.com/`.
    pub twitter: Option<String>,
    /// `yelp`: text; for example `https://www.yelp.com/`.
    pub yelp: Option<String>,
    /// `instagram`: text; for example `https://www.instagram.com/`.
    pub instagram: Option<String>,
    /// `youtube`: text; for example `https://www.youtube.com/`.
    pub youtube: Option<String>,
    /// `pinterest`: text; for example `https://www.pinterest.com/`.
    pub pinterest: Option<String>,
    /// `blogRss`: text; for example `https://www.blogRss.com/`.
    pub blog_rss: Option<String>,
    /// `googlePlacesId`: text; for example `ChIJJGPdVbQTrjsRGUkefteUeFk`.
    pub google_places_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Social { facebook_url = "facebookUrl", google_plus = "googlePlus", linked_in =
    "linkedIn", foursquare = "foursquare", twitter = "twitter", yelp = "yelp", instagram
    = "instagram", youtube = "youtube", pinterest = "pinterest", blog_rss = "blogRss",
    google_places_id = "googlePlacesId" }
);

impl Social {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebookUrl`.
    #[must_use]
    pub fn facebook_url(mut self, facebook_url: impl Into<String>) -> Self {
        self.facebook_url = Some(facebook_url.into());
        self
    }

    /// Sets `googlePlus`.
    #[must_use]
    pub fn google_plus(mut self, google_plus: impl Into<String>) -> Self {
        self.google_plus = Some(google_plus.into());
        self
    }

    /// Sets `linkedIn`.
    #[must_use]
    pub fn linked_in(mut self, linked_in: impl Into<String>) -> Self {
        self.linked_in = Some(linked_in.into());
        self
    }

    /// Sets `foursquare`.
    #[must_use]
    pub fn foursquare(mut self, foursquare: impl Into<String>) -> Self {
        self.foursquare = Some(foursquare.into());
        self
    }

    /// Sets `twitter`.
    #[must_use]
    pub fn twitter(mut self, twitter: impl Into<String>) -> Self {
        self.twitter = Some(twitter.into());
        self
    }

    /// Sets `yelp`.
    #[must_use]
    pub fn yelp(mut self, yelp: impl Into<String>) -> Self {
        self.yelp = Some(yelp.into());
        self
    }

    /// Sets `instagram`.
    #[must_use]
    pub fn instagram(mut self, instagram: impl Into<String>) -> Self {
        self.instagram = Some(instagram.into());
        self
    }

    /// Sets `youtube`.
    #[must_use]
    pub fn youtube(mut self, youtube: impl Into<String>) -> Self {
        self.youtube = Some(youtube.into());
        self
    }

    /// Sets `pinterest`.
    #[must_use]
    pub fn pinterest(mut self, pinterest: impl Into<String>) -> Self {
        self.pinterest = Some(pinterest.into());
        self
    }

    /// Sets `blogRss`.
    #[must_use]
    pub fn blog_rss(mut self, blog_rss: impl Into<String>) -> Self {
        self.blog_rss = Some(blog_rss.into());
        self
    }

    /// Sets `googlePlacesId`.
    #[must_use]
    pub fn google_places_id(mut self, google_places_id: impl Into<String>) -> Self {
        self.google_places_id = Some(google_places_id.into());
        self
    }
}

/// The schema `BusinessSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/BusinessSchema`.
#[doc(alias = "BusinessSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Business {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `dentist`.
    pub name: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `MIG 14, Delhi`.
    pub address: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `delhi`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `delhi`.
    pub state: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `IN`.
    pub country: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://gohighlevel.com/`.
    pub website: Option<String>,
    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `America/Chicago`.
    pub timezone: Option<String>,
    /// `logoUrl`: text; for example `https://dummyimage.com/o/locationPhotos%2Fve9EPM428h8vShlRW1KT.jpeg`.
    pub logo_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Business { name = "name", address = "address", city = "city", state = "state",
    country = "country", postal_code = "postalCode", website = "website", timezone =
    "timezone", logo_url = "logoUrl" }
);

/// The schema `GetLocationByIdSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetLocationByIdSuccessfulResponseDto`.
#[doc(alias = "GetLocationByIdSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocationByIdResponse {
    /// `location`: an object, `GetLocationById`.
    pub location: Option<GetLocationById>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetLocationByIdResponse { location = "location" });

/// The schema `GetLocationByIdSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetLocationByIdSchema`.
#[doc(alias = "GetLocationByIdSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocationById {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `dentist`.
    pub name: Option<String>,
    /// The domain that the account's pages answer under.
    ///
    /// `domain`: text; for example `test.msgsndr.com`.
    pub domain: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `ganthi nagar, gyanbabu chauk motihati`.
    pub address: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `motihari`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Loca`.
    pub state: Option<String>,
    /// `logoUrl`: text; for example `https://dummyimage.com/o/locationPhotos%2Fve9EPM428h8vShlRW1KT.jpeg`.
    pub logo_url: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `IN`.
    pub country: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://gohighlevel.com/`.
    pub website: Option<String>,
    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `America/Chicago`.
    pub timezone: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `Dr. Rane`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `deo`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `rane@due.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+919039160788`.
    pub phone: Option<String>,
    /// The firm behind the account; some of its fields repeat the account's.
    ///
    /// `business`: an object, `Business`.
    pub business: Option<Business>,
    /// `social`: an object, `Social`.
    pub social: Option<Social>,
    /// `settings`: an object, `Settings`.
    pub settings: Option<Settings>,
    /// Not documented; seen as an object without known fields.
    ///
    /// `reseller`: any JSON value.
    pub reseller: Option<rt::Json>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetLocationById { id = "id", company_id = "companyId", name = "name", domain =
    "domain", address = "address", city = "city", state = "state", logo_url = "logoUrl",
    country = "country", postal_code = "postalCode", website = "website", timezone =
    "timezone", first_name = "firstName", last_name = "lastName", email = "email", phone
    = "phone", business = "business", social = "social", settings = "settings", reseller
    = "reseller", date_added = "dateAdded", date_updated = "dateUpdated" }
);

/// The schema `ProspectInfoDto`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/components/schemas/ProspectInfoDto`.
#[doc(alias = "ProspectInfoDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProspectInfo {
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Doe`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john.doe@mail.com`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProspectInfo { first_name = "firstName", last_name = "lastName", email = "email" }
);

impl ProspectInfo {
    /// One with all that the document requires.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            first_name: Some(first_name.into()),
            last_name: Some(last_name.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }
}

/// The schema `TwilioSchema`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/components/schemas/TwilioSchema`.
#[doc(alias = "TwilioSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Twilio {
    /// `sid`: text; for example `AC_XXXXXXXXXXX`.
    pub sid: Option<String>,
    /// `authToken`: text; for example `77_XXXXXXXXXXX`.
    pub auth_token: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Twilio { sid = "sid", auth_token = "authToken" });

impl Twilio {
    /// One with all that the document requires.
    pub fn new(sid: impl Into<String>, auth_token: impl Into<String>) -> Self {
        Self {
            sid: Some(sid.into()),
            auth_token: Some(auth_token.into()),
            ..Self::default()
        }
    }
}

/// The schema `MailgunSchema`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/components/schemas/MailgunSchema`.
#[doc(alias = "MailgunSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mailgun {
    /// `apiKey`: text; for example `key-XXXXXXXXXXX`.
    pub api_key: Option<String>,
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text; for example `replies.yourdomain.com`.
    pub domain: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Mailgun { api_key = "apiKey", domain = "domain" });

impl Mailgun {
    /// One with all that the document requires.
    pub fn new(api_key: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            api_key: Some(api_key.into()),
            domain: Some(domain.into()),
            ..Self::default()
        }
    }
}

/// The schema `SnapshotPutSchema`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/components/schemas/SnapshotPutSchema`.
#[doc(alias = "SnapshotPutSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotPut {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `XXXXXXXXXXX`.
    pub id: Option<String>,
    /// Overwrite assets that clash with the snapshot's; they are left alone otherwise.
    ///
    /// `override`: flag; `false` where nothing is sent; for example `false`.
    pub override_: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SnapshotPut { id = "id", override_ = "override" });

impl SnapshotPut {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `override`.
    #[must_use]
    #[inline]
    pub fn override_(mut self, override_: bool) -> Self {
        self.override_ = Some(override_);
        self
    }
}

/// The schema `CreateLocationSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CreateLocationSuccessfulResponseDto`.
#[doc(alias = "CreateLocationSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `UAXssdawIWAWD`.
    pub company_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1410039940`.
    pub phone: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john.doe@mail.com`.
    pub email: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `4th fleet street`.
    pub address: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Illinois`.
    pub state: Option<String>,
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text; for example `test.msgsndr.com`.
    pub domain: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more; for example `US`.
    pub country: Option<Country>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://yourwebsite.com`.
    pub website: Option<String>,
    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub timezone: Option<String>,
    /// `settings`: an object, `Settings`.
    pub settings: Option<Settings>,
    /// `social`: an object, `Social`.
    pub social: Option<Social>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateLocationResponse { id = "id", company_id = "companyId", name = "name", phone =
    "phone", email = "email", address = "address", city = "city", state = "state", domain
    = "domain", country = "country", postal_code = "postalCode", website = "website",
    timezone = "timezone", settings = "settings", social = "social" }
);

/// The schema `LocationDeletedSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/LocationDeletedSuccessfulResponseDto`.
#[doc(alias = "LocationDeletedSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDeletedResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Deleted location with id: ve9EPM428h8vShlRW1KT`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationDeletedResponse { success = "success", message = "message" });

/// The schema `LocationTagsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/LocationTagsSuccessfulResponseDto`.
#[doc(alias = "LocationTagsSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationTagsResponse {
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of `LocationTags`.
    pub tags: rt::List<LocationTags>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationTagsResponse { tags = "tags" });

/// The schema `LocationTagsSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/LocationTagsSchema`.
#[doc(alias = "LocationTagsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationTags {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `minim aliquip anim`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `flGwEuzsfJOia1i1ikRN`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationTags { name = "name", location_id = "locationId", id = "id" });

/// The schema `LocationTagSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/LocationTagSuccessfulResponseDto`.
#[doc(alias = "LocationTagSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationTagResponse {
    /// `tag`: an object, `LocationTags`.
    pub tag: Option<LocationTags>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationTagResponse { tag = "tag" });

/// The schema `LocationTagDeleteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/LocationTagDeleteSuccessfulResponseDto`.
#[doc(alias = "LocationTagDeleteSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationTagDeleteResponse {
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LocationTagDeleteResponse { succeded = "succeded", succeeded = "succeeded", success =
    "success" }
);

/// The schema `LocationTaskListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/LocationTaskListSuccessfulResponseDto`.
#[doc(alias = "LocationTaskListSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationTaskListResponse {
    /// `tasks`: list of `Task`.
    pub tasks: rt::List<Task>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationTaskListResponse { tasks = "tasks" });

/// The schema `TaskSchema`.
///
/// Answers hold it.
///
/// Overlay: `overlays/accounts/`, `#/components/schemas/TaskSchema`.
#[doc(alias = "TaskSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// By when it has to be done or paid.
    ///
    /// `dueDate`: text.
    pub due_date: Option<String>,
    /// `completed`: flag.
    pub completed: Option<bool>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Task { id = "id", title = "title", body = "body", assigned_to = "assignedTo",
    due_date = "dueDate", completed = "completed", contact_id = "contactId" }
);

/// The schema `RecurringTaskSingleResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/RecurringTaskSingleResponseDTO`.
#[doc(alias = "RecurringTaskSingleResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringTaskSingleResponse {
    /// `recurringTask`: an object, `RecurringTaskResponse`.
    pub recurring_task: Option<RecurringTaskResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RecurringTaskSingleResponse { recurring_task = "recurringTask" });

/// The schema `RecurringTaskResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/RecurringTaskResponseDTO`.
#[doc(alias = "RecurringTaskResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringTaskResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `sx6wyHhbFdRXh302Lunr`.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Task Name`.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Task Description`.
    pub description: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `sx6wyHhbFdRXh302Lunr`.
    pub location_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2021-04-15T10:00:00.000Z`.
    pub updated_at: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2021-04-15T10:00:00.000Z`.
    pub created_at: Option<String>,
    /// When the task comes again.
    ///
    /// `rruleOptions`: an object, `CustomRRulesOptions`.
    pub rrule_options: Option<CustomRRulesOptions>,
    /// How many tasks the series has made.
    ///
    /// `totalOccurrence`: whole number; for example `10`.
    pub total_occurrence: Option<i64>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text; for example `sx6wyHhbFdRXh302Lunr`.
    pub assigned_to: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `v5cEPM428h8vShlRW1KT`.
    pub contact_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RecurringTaskResponse { id = "id", title = "title", description = "description",
    location_id = "locationId", updated_at = "updatedAt", created_at = "createdAt",
    rrule_options = "rruleOptions", total_occurrence = "totalOccurrence", deleted =
    "deleted", assigned_to = "assignedTo", contact_id = "contactId" }
);

/// The schema `CustomRRulesOptions`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomRRulesOptions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRRulesOptions {
    /// `intervalType`: one of `yearly`, `monthly`, `weekly`, `daily`, `hourly`; for example `monthly`.
    pub interval_type: Option<CustomRRulesOptionsIntervalType>,
    /// Every how many units of `intervalType`.
    ///
    /// `interval`: whole number; for example `2`.
    pub interval: Option<i64>,
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2021-09-30T00:00:00.000Z`.
    pub start_date: Option<String>,
    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2021-09-30T00:00:00.000Z`.
    pub end_date: Option<String>,
    /// From 1; of the last days only 31 is named, not 28 to 30.
    ///
    /// `dayOfMonth`: whole number; for example `15`.
    pub day_of_month: Option<i64>,
    /// `dayOfWeek`: one of `MO`, `TU`, `WE`, `TH`, `FR`, `SA`, `SU`; for example `MO`.
    pub day_of_week: Option<CustomRRulesOptionsDayOfWeek>,
    /// `monthOfYear`: whole number; for example `1`.
    pub month_of_year: Option<i64>,
    /// After how many tasks the series ends.
    ///
    /// `count`: whole number; for example `10`.
    pub count: Option<i64>,
    /// Make the next task although the last one is overdue.
    ///
    /// `createTaskIfOverDue`: flag; for example `true`.
    pub create_task_if_over_due: Option<bool>,
    /// Seconds from a task's making until it is due.
    ///
    /// `dueAfterSeconds`: whole number; for example `23404000`.
    pub due_after_seconds: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomRRulesOptions { interval_type = "intervalType", interval = "interval",
    start_date = "startDate", end_date = "endDate", day_of_month = "dayOfMonth",
    day_of_week = "dayOfWeek", month_of_year = "monthOfYear", count = "count",
    create_task_if_over_due = "createTaskIfOverDue", due_after_seconds =
    "dueAfterSeconds" }
);

impl CustomRRulesOptions {
    /// One with all that the document requires.
    pub fn new(
        interval_type: impl Into<CustomRRulesOptionsIntervalType>,
        interval: i64,
        start_date: impl Into<String>,
        due_after_seconds: i64,
    ) -> Self {
        Self {
            interval_type: Some(interval_type.into()),
            interval: Some(interval),
            start_date: Some(start_date.into()),
            due_after_seconds: Some(due_after_seconds),
            ..Self::default()
        }
    }

    /// Sets `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `dayOfMonth`.
    #[must_use]
    #[inline]
    pub fn day_of_month(mut self, day_of_month: i64) -> Self {
        self.day_of_month = Some(day_of_month);
        self
    }

    /// Sets `dayOfWeek`.
    #[must_use]
    pub fn day_of_week(
        mut self,
        day_of_week: impl Into<CustomRRulesOptionsDayOfWeek>,
    ) -> Self {
        self.day_of_week = Some(day_of_week.into());
        self
    }

    /// Sets `monthOfYear`.
    #[must_use]
    #[inline]
    pub fn month_of_year(mut self, month_of_year: i64) -> Self {
        self.month_of_year = Some(month_of_year);
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `createTaskIfOverDue`.
    #[must_use]
    #[inline]
    pub fn create_task_if_over_due(mut self, create_task_if_over_due: bool) -> Self {
        self.create_task_if_over_due = Some(create_task_if_over_due);
        self
    }
}

/// The schema `DeleteRecurringTaskResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/DeleteRecurringTaskResponseDTO`.
#[doc(alias = "DeleteRecurringTaskResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecurringTaskResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `sx6wyHhbFdRXh302Lunr`.
    pub id: Option<String>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteRecurringTaskResponse { id = "id", success = "success" });

/// The schema `CustomFieldsListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomFieldsListSuccessfulResponseDto`.
#[doc(alias = "CustomFieldsListSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsListResponse {
    /// Values of fields that the account has defined itself.
    ///
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomFieldsListResponse { custom_fields = "customFields" });

/// The schema `CustomFieldSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomFieldSchema`.
#[doc(alias = "CustomFieldSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `3sv6UEo51C9Bmpo1cKTq`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `pincode`.
    pub name: Option<String>,
    /// How templates and requests name the field, such as `contact.pincode`.
    ///
    /// `fieldKey`: text; for example `contact.pincode`.
    pub field_key: Option<String>,
    /// `placeholder`: text; for example `Pin code`.
    pub placeholder: Option<String>,
    /// `dataType`: text; for example `TEXT`.
    pub data_type: Option<String>,
    /// Where the field stands among the others, from 0.
    ///
    /// `position`: whole number; for example `0`.
    pub position: Option<i64>,
    /// What can be chosen, for fields with a choice.
    ///
    /// `picklistOptions`: list of texts; for example `["first option"]`.
    pub picklist_options: rt::List<String>,
    /// `picklistImageOptions`: list of texts; for example `[]`.
    pub picklist_image_options: rt::List<String>,
    /// Whether a value beside the options may be entered.
    ///
    /// `isAllowedCustomOption`: flag; for example `false`.
    pub is_allowed_custom_option: Option<bool>,
    /// Whether a file field takes more than one file.
    ///
    /// `isMultiFileAllowed`: flag; for example `true`.
    pub is_multi_file_allowed: Option<bool>,
    /// `maxFileLimit`: whole number; for example `4`.
    pub max_file_limit: Option<i64>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `3sv6UEo51C9Bmpo1cKTq`.
    pub location_id: Option<String>,
    /// Whether contacts or opportunities have the field.
    ///
    /// `model`: one of `contact`, `opportunity`; for example `opportunity`.
    pub model: Option<Model>,
    /// The folder that the field lies in.
    ///
    /// `parentId`: text.
    pub parent_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomField { id = "id", name = "name", field_key = "fieldKey", placeholder =
    "placeholder", data_type = "dataType", position = "position", picklist_options =
    "picklistOptions", picklist_image_options = "picklistImageOptions",
    is_allowed_custom_option = "isAllowedCustomOption", is_multi_file_allowed =
    "isMultiFileAllowed", max_file_limit = "maxFileLimit", location_id = "locationId",
    model = "model", parent_id = "parentId" }
);

/// The schema `textBoxListOptionsSchema`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/components/schemas/textBoxListOptionsSchema`.
#[doc(alias = "textBoxListOptionsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextBoxListOptions {
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `First`.
    pub label: Option<String>,
    /// What the box holds before anyone writes in it.
    ///
    /// `prefillValue`: text.
    pub prefill_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TextBoxListOptions { label = "label", prefill_value = "prefillValue" });

impl TextBoxListOptions {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `prefillValue`.
    #[must_use]
    pub fn prefill_value(mut self, prefill_value: impl Into<String>) -> Self {
        self.prefill_value = Some(prefill_value.into());
        self
    }
}

/// The schema `CustomFieldSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomFieldSuccessfulResponseDto`.
#[doc(alias = "CustomFieldSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// `customField`: an object, `CustomField`.
    pub custom_field: Option<CustomField>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomFieldResponse { custom_field = "customField" });

/// The schema `CustomFieldDeleteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomFieldDeleteSuccessfulResponseDto`.
///
/// The same as [`LocationTagDeleteResponse`].
#[doc(alias = "CustomFieldDeleteSuccessfulResponseDto")]
pub type CustomFieldDeleteResponse = LocationTagDeleteResponse;

/// The schema `FileUploadResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/FileUploadResponseDto`.
#[doc(alias = "FileUploadResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadResponse {
    /// Each file's name with the address it lies at.
    ///
    /// `uploadedFiles`: map from text to texts.
    pub uploaded_files: rt::Map<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: list of `MetaItem`.
    pub meta: rt::List<MetaItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FileUploadResponse { uploaded_files = "uploadedFiles", meta = "meta" });

/// The object `item` of `meta`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/FileUploadResponseDto/properties/meta/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaItem {
    /// `fieldname`: text.
    pub fieldname: Option<String>,
    /// `originalname`: text.
    pub originalname: Option<String>,
    /// `encoding`: text.
    pub encoding: Option<String>,
    /// `mimetype`: text.
    pub mimetype: Option<String>,
    /// `size`: whole number.
    pub size: Option<i64>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MetaItem { fieldname = "fieldname", originalname = "originalname", encoding =
    "encoding", mimetype = "mimetype", size = "size", url = "url" }
);

/// The schema `CustomValuesListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomValuesListSuccessfulResponseDto`.
#[doc(alias = "CustomValuesListSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomValuesListResponse {
    /// `customValues`: list of `CustomValue`.
    pub custom_values: rt::List<CustomValue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomValuesListResponse { custom_values = "customValues" });

/// The schema `CustomValueSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomValueSchema`.
#[doc(alias = "CustomValueSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomValue {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `rWQ709Pb62syqGLceg1x`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Custom Field`.
    pub name: Option<String>,
    /// What a template writes to insert the value, braces included.
    ///
    /// `fieldKey`: text; for example `{{ custom_values.custom_field }}`.
    pub field_key: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `Value`.
    pub value: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `rWQ709Pb6dasyqGLceg1x`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomValue { id = "id", name = "name", field_key = "fieldKey", value = "value",
    location_id = "locationId" }
);

/// The schema `CustomValueIdSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomValueIdSuccessfulResponseDto`.
#[doc(alias = "CustomValueIdSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomValueIdResponse {
    /// `customValue`: an object, `CustomValue`.
    pub custom_value: Option<CustomValue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomValueIdResponse { custom_value = "customValue" });

/// The schema `CustomValueDeleteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomValueDeleteSuccessfulResponseDto`.
///
/// The same as [`LocationTagDeleteResponse`].
#[doc(alias = "CustomValueDeleteSuccessfulResponseDto")]
pub type CustomValueDeleteResponse = LocationTagDeleteResponse;

/// The schema `GetTemplatesSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetTemplatesSuccessfulResponseDto`.
#[doc(alias = "GetTemplatesSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplatesResponse {
    /// `templates`: list of `TemplatesItem`.
    pub templates: rt::List<TemplatesItem>,
    /// How many templates there are in all.
    ///
    /// `totalCount`: whole number; for example `100`.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetTemplatesResponse { templates = "templates", total_count = "totalCount" });

/// The schema `GetSmsTemplateResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetSmsTemplateResponseSchema`.
#[doc(alias = "GetSmsTemplateResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `2yMwhgTNO19bpintqrap`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `sms template`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `sms`.
    pub type_: Option<String>,
    /// `template`: an object, `SmsTemplate`.
    pub template: Option<SmsTemplate>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2022-01-27T12:31:19.679Z`.
    pub date_added: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Addresses of what is sent along.
    ///
    /// `urlAttachments`: list of texts; for example `[]`.
    pub url_attachments: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSmsTemplateResponse { id = "id", name = "name", type_ = "type", template =
    "template", date_added = "dateAdded", location_id = "locationId", url_attachments =
    "urlAttachments" }
);

/// The schema `SmsTemplateSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/SmsTemplateSchema`.
#[doc(alias = "SmsTemplateSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplate {
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `sms body`.
    pub body: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values; for example `[]`.
    pub attachments: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SmsTemplate { body = "body", attachments = "attachments" });

/// The schema `GetEmailTemplateResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetEmailTemplateResponseSchema`.
#[doc(alias = "GetEmailTemplateResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailTemplateResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `2yMwhgTNO19bpintqrap`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `email template`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `email`.
    pub type_: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2022-01-27T12:31:19.679Z`.
    pub date_added: Option<String>,
    /// `template`: an object, `EmailTemplate`.
    pub template: Option<EmailTemplate>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetEmailTemplateResponse { id = "id", name = "name", type_ = "type", date_added =
    "dateAdded", template = "template", location_id = "locationId" }
);

/// The schema `EmailTemplateSchema`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/EmailTemplateSchema`.
#[doc(alias = "EmailTemplateSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Subject line.
    ///
    /// `subject`: text; for example `subject text`.
    pub subject: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values; for example `[]`.
    pub attachments: rt::List<rt::Json>,
    /// `html`: text.
    pub html: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailTemplate { subject = "subject", attachments = "attachments", html = "html" }
);
