// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Custom menus.

use crate::runtime as rt;

/// The allowed values `fontFamily` of `IconSchemaOptional`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/IconSchemaOptional/properties/fontFamily`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FontFamily {
    /// `fab`.
    Fab,
    /// `fas`.
    Fas,
    /// `far`.
    Far,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(FontFamily { Fab = "fab", Fas = "fas", Far = "far" });

/// The allowed values `openMode` of `CustomMenuSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/CustomMenuSchema/properties/openMode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMode {
    /// `iframe`.
    Iframe,
    /// `new_tab`.
    NewTab,
    /// `current_tab`.
    CurrentTab,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    OpenMode { Iframe = "iframe", NewTab = "new_tab", CurrentTab = "current_tab" }
);

/// The allowed values `userRole` of `CustomMenuSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/CustomMenuSchema/properties/userRole`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRole {
    /// `all`.
    All,
    /// `admin`.
    Admin,
    /// `user`.
    User,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(UserRole { All = "all", Admin = "admin", User = "user" });
