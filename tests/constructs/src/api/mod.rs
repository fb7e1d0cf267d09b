// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The families, one module each.

use crate::runtime as rt;

#[cfg(feature = "all_of")]
pub mod all_of;

#[cfg(feature = "arrays")]
pub mod arrays;

#[cfg(feature = "bodies")]
pub mod bodies;

#[cfg(feature = "deprecated")]
pub mod deprecated;

#[cfg(feature = "enums")]
pub mod enums;

#[cfg(feature = "evidence")]
pub mod evidence;

#[cfg(feature = "foreign")]
pub mod foreign;

#[cfg(feature = "free_form")]
pub mod free_form;

#[cfg(feature = "headers")]
pub mod headers;

#[cfg(feature = "hostile")]
pub mod hostile;

#[cfg(feature = "inline_objects")]
pub mod inline_objects;

#[cfg(feature = "nullable")]
pub mod nullable;

#[cfg(feature = "path_parameters")]
pub mod path_parameters;

#[cfg(feature = "petstore")]
pub mod petstore;

#[cfg(feature = "ping")]
pub mod ping;

#[cfg(feature = "property_names")]
pub mod property_names;

#[cfg(feature = "query_parameters")]
pub mod query_parameters;

#[cfg(feature = "recursion")]
pub mod recursion;

#[cfg(feature = "parts")]
pub mod parts;

#[cfg(feature = "main")]
pub mod main;

#[cfg(feature = "responses")]
pub mod responses;

#[cfg(feature = "calendars")]
pub mod calendars;

#[cfg(feature = "contacts")]
pub mod contacts;

#[cfg(feature = "scalars")]
pub mod scalars;

#[cfg(feature = "security")]
pub mod security;

#[cfg(feature = "unions")]
pub mod unions;

/// Every operation of the families that are compiled in.
pub fn routes() -> impl Iterator<Item = &'static rt::Route> {
    static FAMILIES: &[&[&rt::Route]] = &[
        #[cfg(feature = "all_of")]
        all_of::ROUTES,
        #[cfg(feature = "arrays")]
        arrays::ROUTES,
        #[cfg(feature = "bodies")]
        bodies::ROUTES,
        #[cfg(feature = "deprecated")]
        deprecated::ROUTES,
        #[cfg(feature = "enums")]
        enums::ROUTES,
        #[cfg(feature = "evidence")]
        evidence::ROUTES,
        #[cfg(all(feature = "evidence", feature = "observed"))]
        evidence::OBSERVED_ROUTES,
        #[cfg(feature = "foreign")]
        foreign::ROUTES,
        #[cfg(feature = "free_form")]
        free_form::ROUTES,
        #[cfg(feature = "headers")]
        headers::ROUTES,
        #[cfg(feature = "hostile")]
        hostile::ROUTES,
        #[cfg(feature = "inline_objects")]
        inline_objects::ROUTES,
        #[cfg(feature = "nullable")]
        nullable::ROUTES,
        #[cfg(feature = "path_parameters")]
        path_parameters::ROUTES,
        #[cfg(feature = "petstore")]
        petstore::ROUTES,
        #[cfg(feature = "ping")]
        ping::ROUTES,
        #[cfg(feature = "property_names")]
        property_names::ROUTES,
        #[cfg(feature = "query_parameters")]
        query_parameters::ROUTES,
        #[cfg(feature = "recursion")]
        recursion::ROUTES,
        #[cfg(feature = "parts")]
        parts::ROUTES,
        #[cfg(feature = "main")]
        main::ROUTES,
        #[cfg(feature = "responses")]
        responses::ROUTES,
        #[cfg(feature = "calendars")]
        calendars::ROUTES,
        #[cfg(feature = "contacts")]
        contacts::ROUTES,
        #[cfg(feature = "scalars")]
        scalars::ROUTES,
        #[cfg(feature = "security")]
        security::ROUTES,
        #[cfg(feature = "unions")]
        unions::ROUTES,
    ];
    FAMILIES.iter().copied().flatten().copied()
}

impl rt::Client {
    /// Composed schemas: see [`all_of::AllOf`].
    #[cfg(feature = "all_of")]
    pub fn all_of(&self) -> all_of::AllOf {
        all_of::AllOf {
            client: self.clone(),
        }
    }

    /// Lists: see [`arrays::Arrays`].
    #[cfg(feature = "arrays")]
    pub fn arrays(&self) -> arrays::Arrays {
        arrays::Arrays {
            client: self.clone(),
        }
    }

    /// Bodies: see [`bodies::Bodies`].
    #[cfg(feature = "bodies")]
    pub fn bodies(&self) -> bodies::Bodies {
        bodies::Bodies {
            client: self.clone(),
        }
    }

    /// What is going away: see [`deprecated::Deprecated`].
    #[cfg(feature = "deprecated")]
    pub fn deprecated(&self) -> deprecated::Deprecated {
        deprecated::Deprecated {
            client: self.clone(),
        }
    }

    /// Enums: see [`enums::Enums`].
    #[cfg(feature = "enums")]
    pub fn enums(&self) -> enums::Enums {
        enums::Enums {
            client: self.clone(),
        }
    }

    /// Evidence: see [`evidence::Evidence`].
    #[cfg(feature = "evidence")]
    pub fn evidence(&self) -> evidence::Evidence {
        evidence::Evidence {
            client: self.clone(),
        }
    }

    /// Somebody else's "API" */ \ {}: see [`foreign::Foreign`].
    #[cfg(feature = "foreign")]
    pub fn foreign(&self) -> foreign::Foreign {
        foreign::Foreign {
            client: self.clone(),
        }
    }

    /// Objects without a form: see [`free_form::FreeForm`].
    #[cfg(feature = "free_form")]
    pub fn free_form(&self) -> free_form::FreeForm {
        free_form::FreeForm {
            client: self.clone(),
        }
    }

    /// Headers: see [`headers::Headers`].
    #[cfg(feature = "headers")]
    pub fn headers(&self) -> headers::Headers {
        headers::Headers {
            client: self.clone(),
        }
    }

    /// "; compile_error!("x"); //: see [`hostile::Hostile`].
    #[cfg(feature = "hostile")]
    pub fn hostile(&self) -> hostile::Hostile {
        hostile::Hostile {
            client: self.clone(),
        }
    }

    /// Inline objects: see [`inline_objects::InlineObjects`].
    #[cfg(feature = "inline_objects")]
    pub fn inline_objects(&self) -> inline_objects::InlineObjects {
        inline_objects::InlineObjects {
            client: self.clone(),
        }
    }

    /// nullable: see [`nullable::Nullable`].
    #[cfg(feature = "nullable")]
    pub fn nullable(&self) -> nullable::Nullable {
        nullable::Nullable {
            client: self.clone(),
        }
    }

    /// Parameters in the path: see [`path_parameters::PathParameters`].
    #[cfg(feature = "path_parameters")]
    pub fn path_parameters(&self) -> path_parameters::PathParameters {
        path_parameters::PathParameters {
            client: self.clone(),
        }
    }

    /// A shop: see [`petstore::Petstore`].
    #[cfg(feature = "petstore")]
    pub fn petstore(&self) -> petstore::Petstore {
        petstore::Petstore {
            client: self.clone(),
        }
    }

    /// JSON instead of YAML: see [`ping::Ping`].
    #[cfg(feature = "ping")]
    pub fn ping(&self) -> ping::Ping {
        ping::Ping { client: self.clone() }
    }

    /// Names of properties: see [`property_names::PropertyNames`].
    #[cfg(feature = "property_names")]
    pub fn property_names(&self) -> property_names::PropertyNames {
        property_names::PropertyNames {
            client: self.clone(),
        }
    }

    /// Parameters in the query: see [`query_parameters::QueryParameters`].
    #[cfg(feature = "query_parameters")]
    pub fn query_parameters(&self) -> query_parameters::QueryParameters {
        query_parameters::QueryParameters {
            client: self.clone(),
        }
    }

    /// Types within themselves: see [`recursion::Recursion`].
    #[cfg(feature = "recursion")]
    pub fn recursion(&self) -> recursion::Recursion {
        recursion::Recursion {
            client: self.clone(),
        }
    }

    /// Parts: see [`parts::Parts`].
    #[cfg(feature = "parts")]
    pub fn parts(&self) -> parts::Parts {
        parts::Parts {
            client: self.clone(),
        }
    }

    /// References across files: see [`main::Main`].
    #[cfg(feature = "main")]
    pub fn main(&self) -> main::Main {
        main::Main { client: self.clone() }
    }

    /// Answers: see [`responses::Responses`].
    #[cfg(feature = "responses")]
    pub fn responses(&self) -> responses::Responses {
        responses::Responses {
            client: self.clone(),
        }
    }

    /// Calendars: see [`calendars::Calendars`].
    #[cfg(feature = "calendars")]
    pub fn calendars(&self) -> calendars::Calendars {
        calendars::Calendars {
            client: self.clone(),
        }
    }

    /// Contacts: see [`contacts::Contacts`].
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts {
            client: self.clone(),
        }
    }

    /// Descriptions of scalars: see [`scalars::Scalars`].
    #[cfg(feature = "scalars")]
    pub fn scalars(&self) -> scalars::Scalars {
        scalars::Scalars {
            client: self.clone(),
        }
    }

    /// Who may: see [`security::Security`].
    #[cfg(feature = "security")]
    pub fn security(&self) -> security::Security {
        security::Security {
            client: self.clone(),
        }
    }

    /// Unions: see [`unions::Unions`].
    #[cfg(feature = "unions")]
    pub fn unions(&self) -> unions::Unions {
        unions::Unions {
            client: self.clone(),
        }
    }
}
