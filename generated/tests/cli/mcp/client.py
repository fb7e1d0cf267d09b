"""Talks with MCP servers by the official SDK, and prints as JSON what it heard.

Its argument is JSON, a list of conversations: `server` is a command with `args` and
`env`, or a `url` with a `token`; `mode` is how the client begins; `calls` are pairs of a
tool and what it is given.
"""

import asyncio
import json
import sys

import httpx2
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client


async def talk(server, mode, calls):
    if "url" in server:
        bearer = {"authorization": f"Bearer {server['token']}"}
        http = httpx2.AsyncClient(headers=bearer)
        server = streamable_http_client(server["url"], http_client=http)
    else:
        server = StdioServerParameters(**server)
    async with Client(server, mode=mode) as client:
        tools = (await client.list_tools()).tools
        answers = [await client.call_tool(tool, given) for tool, given in calls]

    def wire(thing):
        return thing.model_dump(mode="json", by_alias=True, exclude_none=True)

    return {"tools": list(map(wire, tools)), "answers": list(map(wire, answers))}


async def main():
    conversations = json.loads(sys.argv[1])
    print(json.dumps([await talk(**conversation) for conversation in conversations]))


asyncio.run(main())
