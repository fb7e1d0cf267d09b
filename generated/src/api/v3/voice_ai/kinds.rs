// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Voice AI a request is for.

pub use crate::api::voice_ai::kinds::{
    CreateAction, CreateAgent, DeleteAction, DeleteAgent, GetAction, GetAgent,
    GetCallLog, ListAgents, ListCallLogs, UpdateAction, UpdateAgent,
};
