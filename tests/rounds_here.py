"""Matching rounds of a long story, solved in this process: each of its nights would start one."""

import asyncio

from matching.neighbourhood import Neighbourhood
from matching.plan import Plan
from matching.round import round_


async def solve_here(neighbourhood: Neighbourhood, seed: int) -> Plan:
    return await asyncio.to_thread(round_, neighbourhood, seed=seed)
