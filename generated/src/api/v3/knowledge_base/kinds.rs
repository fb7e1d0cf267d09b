// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Knowledge base a request is for.

pub use crate::api::knowledge_base::kinds::{
    Create, CreateFaq, Delete, DeleteFaq, DeleteTrainedUrls, DiscoverWebsite, Get,
    GetCrawlingStatus, List, ListFaqs, ListTrainedUrls, TrainDiscoveredUrls, Update,
    UpdateFaq,
};
