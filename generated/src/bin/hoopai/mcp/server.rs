//! What answers to a client of the protocol.

use std::sync::Arc;

use hoopai::{Client, Json, Route};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde_json::Map;

use super::choice::Choice;
use super::rest::Rest;
use super::tools::{self, CALL, DESCRIBE, REST, SEARCH};
use super::{answer, reads, schema};

/// No answer is longer than this before it is cut, in bytes: it is kept in memory.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The server. Clones are the same one.
#[derive(Clone)]
pub(crate) struct Server(Arc<Inner>);

struct Inner {
    client: Client,
    choice: Choice,
    tools: Vec<Tool>,
    rest: Rest,
    most: usize,
}

/// What a tool has to say, to be cut where it is too long; or what was wrong.
type Told = Result<String, String>;

impl Server {
    pub(crate) fn new(client: Client, choice: Choice, most: usize) -> Self {
        let tools = tools::tools(&choice, &client);
        Self(Arc::new(Inner {
            client,
            choice,
            tools,
            rest: Rest::default(),
            most: most.max(1),
        }))
    }

    /// How many tools a model has.
    pub(crate) fn count(&self) -> usize {
        self.0.tools.len()
    }

    /// What it serves, in a line.
    pub(crate) fn about(&self) -> String {
        let routes = &self.0.choice.routes;
        let writes = routes.iter().filter(|route| !reads::only(route)).count();
        format!(
            "tools: {}; operations: {}, of which {writes} write; API version: {}; account: {}",
            self.count(),
            routes.len(),
            self.0.choice.version,
            self.0.client.location_id().unwrap_or("what a call names")
        )
    }

    async fn call(&self, name: &str, mut arguments: Map<String, Json>) -> Told {
        if self.0.choice.is_chosen {
            let mut routes = self.0.choice.routes.iter();
            let route = routes.find(|route| tools::tool_name(&self.0.choice, route) == name);
            let route = route.ok_or_else(|| format!("there is no tool `{name}`"))?;
            return self.send(route, arguments).await;
        }
        match name {
            SEARCH => {
                let query = text(&mut arguments, "query")?;
                Ok(tools::search(&self.0.choice, &query).to_string())
            }
            DESCRIBE => {
                let route = self.find(&mut arguments)?;
                Ok(tools::describe(&self.0.choice, route, &self.0.client).to_string())
            }
            CALL => {
                let route = self.find(&mut arguments)?;
                match arguments.remove("arguments") {
                    None | Some(Json::Null) => self.send(route, Map::new()).await,
                    Some(Json::Object(arguments)) => self.send(route, arguments).await,
                    Some(_) => Err("`arguments` is an object".to_owned()),
                }
            }
            _ => Err(format!("there is no tool `{name}`")),
        }
    }

    fn find(&self, arguments: &mut Map<String, Json>) -> Result<&'static Route, String> {
        let name = text(arguments, "operation")?;
        self.0.choice.find(&name).ok_or_else(|| {
            format!(
                "`{name}` is none of the operations that this server allows: {SEARCH} finds those"
            )
        })
    }

    async fn send(&self, route: &'static Route, arguments: Map<String, Json>) -> Told {
        let mut request = schema::request(&self.0.client, route, arguments)?;
        request.max_response_bytes(MAX_BYTES);
        match request.send_raw().await {
            Ok(response) => Ok(answer::text(response.headers(), response.body())),
            Err(error) => Err(error.to_string()),
        }
    }

    fn rest(&self, arguments: &Map<String, Json>) -> Result<(String, Option<String>), String> {
        let number = |name: &str| arguments.get(name).and_then(Json::as_u64);
        let (Some(answer), Some(from)) = (number("answer"), number("from")) else {
            return Err("`answer` and `from` are numbers".to_owned());
        };
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        let rest = self.0.rest.read(answer, from, self.0.most);
        rest.ok_or_else(|| format!("the answer {answer} is kept no more"))
    }
}

fn text(arguments: &mut Map<String, Json>, name: &str) -> Told {
    match arguments.remove(name) {
        Some(Json::String(text)) => Ok(text),
        _ => Err(format!("`{name}` is needed, as text")),
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let info = Implementation::new("hoopai", env!("CARGO_PKG_VERSION"));
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(info.with_title("HoopAI"))
            .with_instructions(
                "The REST API of HoopAI (HighLevel): contacts, calendars, conversations, \
                 opportunities and the rest of an account. Secrets in answers are `***`.",
            )
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.0.tools.clone()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let arguments = request.arguments.unwrap_or_default();
        let told = match &*request.name {
            REST => self.rest(&arguments),
            name => {
                let told = self.call(name, arguments).await;
                told.map(|text| self.0.rest.cut(text, self.0.most))
            }
        };
        let result = match told {
            Ok((text, None)) => CallToolResult::success(vec![ContentBlock::text(text)]),
            Ok((text, Some(note))) => {
                CallToolResult::success(vec![ContentBlock::text(text), ContentBlock::text(note)])
            }
            // For the model to do better, and no fault of the protocol.
            Err(wrong) => CallToolResult::error(vec![ContentBlock::text(wrong)]),
        };
        Ok(CallToolResponse::Complete(result))
    }
}
