"""All flows, by name. A flow is data: this folder imports nothing but the engine and the catalogue."""

from handlers.engine.flow import Flow
from handlers.flows import afterwards, home, task

FLOWS: dict[str, Flow] = {flow.name: flow for module in (home, task, afterwards) for flow in module.FLOWS}
