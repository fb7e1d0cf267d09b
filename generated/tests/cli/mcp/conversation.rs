//! A conversation with the server, by rmcp's client.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use hoopai_mock::Mock;
use rmcp::ServiceExt as _;
use rmcp::model::CallToolRequestParams;
use rmcp::service::{RoleClient, RunningService};
use rmcp::transport::StreamableHttpClientTransport;
use rmcp::transport::streamable_http_client::StreamableHttpClientTransportConfig;
use serde_json::Value;

use crate::program::{program, with_account};

/// What was asked: tools, and what they are given.
pub(crate) type Calls<'a> = [(&'a str, Value)];

/// What a client heard.
#[derive(Debug)]
pub(crate) struct Conversation {
    pub(crate) tools: Vec<Tool>,
    pub(crate) answers: Vec<Answer>,
}

#[derive(Debug)]
pub(crate) struct Tool {
    pub(crate) name: String,
    pub(crate) schema: Value,
    pub(crate) is_read_only: bool,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) is_error: bool,
    pub(crate) texts: Vec<String>,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        &self.texts[0]
    }

    pub(crate) fn json(&self) -> Value {
        assert!(!self.is_error, "{self:?}");
        serde_json::from_str(self.text()).expect("the answer is JSON")
    }
}

/// What `tools/list` and `tools/call` have answered, as they are on the wire.
pub(super) fn read(tools: &Value, answers: &[Value]) -> Conversation {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Conversation {
        tools: list(tools)
            .iter()
            .map(|tool| Tool {
                name: text(&tool["name"]),
                schema: tool["inputSchema"].clone(),
                is_read_only: tool["annotations"]["readOnlyHint"] == true,
            })
            .collect(),
        answers: answers
            .iter()
            .map(|answer| Answer {
                is_error: answer["isError"] == true,
                texts: list(&answer["content"])
                    .iter()
                    .map(|block| text(&block["text"]))
                    .collect(),
            })
            .collect(),
    }
}

/// Starts the server for an account, as a client's configuration does.
pub(crate) async fn by_stdio(mock: &Mock, args: &[&str], calls: &Calls<'_>) -> Conversation {
    by_stdio_with(mock, mock.token(), args, calls).await
}

/// The same, with another token.
pub(super) async fn by_stdio_with(
    mock: &Mock,
    token: &str,
    args: &[&str],
    calls: &Calls<'_>,
) -> Conversation {
    let mut command = program();
    with_account(&mut command, mock)
        .env("HOOPAI_TOKEN", token)
        .arg("mcp")
        .args(args);
    let mut server = tokio::process::Command::from(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("the program starts");
    let input = server.stdin.take().expect("it reads");
    let output = server.stdout.take().expect("it writes");
    let client = ().serve((output, input)).await.expect("they understand one another");
    let conversation = talk(client, calls).await;
    let status = server.wait().await.expect("it ends with its client");
    assert!(status.success(), "{status}");
    conversation
}

/// Talks with a server that listens.
pub(super) async fn by_http(server: &Listening, calls: &Calls<'_>) -> Conversation {
    let config = StreamableHttpClientTransportConfig::with_uri(server.url.as_str());
    let config = config.auth_header(server.token.as_str());
    let transport = StreamableHttpClientTransport::from_config(config);
    let client = ().serve(transport).await.expect("they understand one another");
    talk(client, calls).await
}

async fn talk(client: RunningService<RoleClient, ()>, calls: &Calls<'_>) -> Conversation {
    let tools = client.list_all_tools().await.expect("it lists its tools");
    let mut answers = Vec::new();
    for (name, arguments) in calls {
        let arguments = arguments.as_object().cloned().unwrap_or_default();
        let call = CallToolRequestParams::new((*name).to_owned()).with_arguments(arguments);
        let answer = client.call_tool(call).await.expect("it answers");
        answers.push(serde_json::to_value(&answer).expect("it is JSON"));
    }
    client.cancel().await.expect("it ends");
    read(
        &serde_json::to_value(&tools).expect("they are JSON"),
        &answers,
    )
}

/// A server that listens for HTTP, until it is dropped.
pub(crate) struct Listening {
    process: Child,
    pub(crate) url: String,
    pub(crate) token: String,
}

impl Listening {
    /// Starts one on a port that is free. Without a token it makes its own.
    pub(crate) fn start(mock: &Mock, token: Option<&str>) -> Self {
        let mut command = program();
        let mut process = with_account(&mut command, mock)
            .args(["mcp", "--http", "127.0.0.1:0"])
            .env("HOOPAI_MCP_TOKEN", token.unwrap_or_default())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut url = String::new();
        let out = process.stdout.take().expect("it writes");
        BufReader::new(out)
            .read_line(&mut url)
            .expect("it says where");
        let said = BufReader::new(process.stderr.take().expect("it writes"));
        let mut said = said.lines().map_while(Result::ok);
        let made = || {
            let line = said.find_map(|line| {
                let token = line.strip_prefix("Clients must bear this token: ")?;
                Some(token.to_owned())
            });
            line.expect("it says the token")
        };
        Self {
            process,
            url: url.trim().to_owned(),
            token: token.map_or_else(made, str::to_owned),
        }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
