// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Conversation AI a request is for.

pub use crate::api::conversation_ai::kinds::{
    CreateAction, CreateAgent, DeleteAction, DeleteAgent, GetAction, GetAgent,
    GetGenerationDetails, ListActions, SearchAgent, UpdateAction, UpdateAgent,
    UpdateFollowupSettings,
};
