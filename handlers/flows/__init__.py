"""All flows, by name. A flow is data: this folder imports nothing but the engine and the catalogue."""

from handlers.engine.flow import Flow
from handlers.flows import afterwards, always, home, privacy, task, voice

FLOWS: dict[str, Flow] = {
    flow.name: flow for module in (afterwards, always, home, privacy, task, voice) for flow in module.FLOWS
}
