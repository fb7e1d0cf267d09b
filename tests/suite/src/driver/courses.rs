// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Courses.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::courses::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "courses",
        method: "POST",
        path: "/courses/courses-exporter/public/import",
        operation_id: "import-courses",
        call: import,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "courses",
        pointer: "/components/schemas/ProductInterface",
        name: "ProductInterface",
        round_trip: round_trip::<models::ProductInterface>,
    },
    ModelCase {
        family: "courses",
        pointer: "/components/schemas/CategoryInterface",
        name: "CategoryInterface",
        round_trip: round_trip::<models::CategoryInterface>,
    },
    ModelCase {
        family: "courses",
        pointer: "/components/schemas/PostInterface",
        name: "PostInterface",
        round_trip: round_trip::<models::PostInterface>,
    },
    ModelCase {
        family: "courses",
        pointer: "/components/schemas/PostMaterialInterface",
        name: "PostMaterialInterface",
        round_trip: round_trip::<models::PostMaterialInterface>,
    },
    ModelCase {
        family: "courses",
        pointer: "/components/schemas/SubCategoryInterface",
        name: "SubCategoryInterface",
        round_trip: round_trip::<models::SubCategoryInterface>,
    },
    ModelCase {
        family: "courses",
        pointer: "/components/schemas/InstructorDetails",
        name: "InstructorDetails",
        round_trip: round_trip::<models::InstructorDetails>,
    },
];

fn import(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .courses()
        .import(
            arg::<rt::List<models::ProductInterface>>(values, Place::Field, "products")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}
