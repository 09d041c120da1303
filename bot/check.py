"""Looks at everything that an operator can mend, and says of each thing whether it is in order."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.clock import SystemClock
from bot.field_key import existing_keys
from bot.settings import Settings
from bot.speech.espeak import missing
from bot.telegram_date import NEAR, TelegramDate
from bot.wiring import make_bot
from storage import dead_letters, neighbourhoods, roles, ticks
from storage.condition import check_schema, open_something
from storage.database import Database
from storage.failure import Failure
from storage.files import open_to_others
from storage.neighbourhoods import Neighbourhood
from storage.nightly import newest
from storage.open_database import open_database
from storage.sealed import AesCipher
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from storage.work import Work

LATE = timedelta(minutes=2)
OLD_BACKUP = timedelta(hours=50)


@dataclass(frozen=True, slots=True)
class Finding:
    """`line` says what is so; where it is not `ok`, how to mend it too."""

    ok: bool
    line: str


async def check(settings: Settings) -> list[Finding]:
    """In the order in which they are best mended: without a database nothing behind it can be seen."""
    date = TelegramDate(SystemClock())
    findings = [Finding(True, "The settings can be read."), await _telegram(settings, date)]
    findings += [*_clock(date), hearing(settings)]
    try:
        check_schema(settings.database_url)
        keys = existing_keys(settings)
    except Failure as failure:
        return [*findings, Finding(False, str(failure))]
    findings.append(Finding(True, "The database answers and has this version's schema."))
    database = open_database(settings.database_url, AesCipher(keys))
    try:
        return [*findings, *await _inside(database), *files(settings)]
    except Failure as failure:
        return [*findings, Finding(False, str(failure))]
    finally:
        await database.close()


async def _telegram(settings: Settings, date: TelegramDate) -> Finding:
    if settings.telegram_bot_token is None:
        return Finding(True, "There is no TELEGRAM_BOT_TOKEN: `burengroep run` starts the playground.")
    bot = make_bot(settings.telegram_bot_token.get_secret_value(), settings.telegram_base_url, date)
    try:
        await bot.initialize()
    except InvalidToken:
        return Finding(
            False, "Telegram does not know this TELEGRAM_BOT_TOKEN: copy it again from @BotFather."
        )
    except NetworkError:
        return Finding(
            False, f"Telegram does not answer at {settings.telegram_base_url}: is there a connection?"
        )
    except TelegramError as problem:
        return Finding(False, f"Telegram does not accept the token: {type(problem).__name__}.")
    else:
        return Finding(True, f"Telegram knows the bot as @{bot.username}.")
    finally:
        await bot.shutdown()


def _clock(date: TelegramDate) -> list[Finding]:
    """Nothing when Telegram did not answer."""
    off = date.off()
    if off is None:
        return []
    if abs(off) <= LATE:
        return [Finding(True, "The clock of this machine says what Telegram says.")]
    way = "ahead of" if off > timedelta() else "behind"
    said = f"The clock of this machine is {abs(off).total_seconds() / 3600:.1f} hours {way} Telegram's"
    waits = " Until then only answers go out, and nothing is cleared away." if abs(off) > NEAR else ""
    return [Finding(False, f"{said}: set it right, by NTP.{waits}")]


def hearing(settings: Settings) -> Finding:
    """Without a voice everything else works: only the button for reading aloud is not there."""
    if settings.voice != "espeak-ng":
        who = "Only what connectors record" if settings.voice == "recordings" else "Nothing"
        return Finding(True, f"{who} is read aloud: VOICE is {settings.voice}.")
    if lacking := missing():
        names = " and ".join(lacking)
        return Finding(False, f"Nothing is read aloud without {names}: run make setup-system, or VOICE=none.")
    return Finding(True, "espeak-ng and opusenc are there to read aloud.")


def files(settings: Settings) -> list[Finding]:
    """What lies on the disk: closed to others, and copied not long ago."""
    folder = settings.data_dir
    kept = [folder, *folder.glob("*.sqlite*"), *folder.glob("*.key"), *folder.glob("*.ledger")]
    kept += settings.backup_dir.glob("*")
    readable = [str(path) for path in kept if open_to_others(path)]
    if readable:
        return [Finding(False, f"Others on this machine can read {', '.join(readable)}: chmod go= them.")]
    closed = Finding(True, "Others on this machine cannot read the data.")
    return [closed, _last_backup(settings)] if settings.backups_kept else [closed]


def _last_backup(settings: Settings) -> Finding:
    made = newest(settings.backup_dir)
    if made is None:
        return Finding(
            True, "There is no nightly backup yet: the bot makes the first one after three at night."
        )
    said = f"The last nightly backup is of {made:%Y-%m-%d %H:%M}"
    if datetime.now() - made < OLD_BACKUP:  # noqa: DTZ005 - both by the clock of this machine
        return Finding(True, f"{said}.")
    return Finding(False, f"{said}: is there room in {settings.backup_dir}, and is the bot running at night?")


async def _inside(database: Database) -> list[Finding]:
    now = SystemClock().now()
    async with database.read() as work:
        findings = [await look(work) for look in (_key, _coordinator)]
        for here in await neighbourhoods.all_of_them(work):
            findings += [await _ready(work, here), await _letters(work, here)]
        return [*findings, scheduler(await ticks.last(work), now)]


async def _key(work: Work) -> Finding:
    opened = await open_something(work)
    return Finding(True, "The field key opens the database." if opened else "Nothing is sealed yet.")


async def _coordinator(work: Work) -> Finding:
    if await roles.coordinators(work):
        return Finding(True, "There is a coordinator.")
    return Finding(False, "There is no coordinator: `burengroep run` prints a link that makes one.")


async def _ready(work: Work, here: Neighbourhood) -> Finding:
    """Open or ready is well; so is what somebody closed on purpose."""
    name = here.name or "The first neighbourhood"
    missing = [one.replace("_", " ") for one in await neighbourhoods.missing_for_opening(work, here.id)]
    if not await roles.holders(work, here.id, RoleName.CONNECTOR):
        missing.append("connector")
    if missing and here.state in (NeighbourhoodState.PREPARING, NeighbourhoodState.OPEN):
        return Finding(
            False, f"{name} has no {', no '.join(missing)}: its coordinator sends /openen to the bot."
        )
    state = "ready to open" if here.state is NeighbourhoodState.PREPARING else here.state.value
    return Finding(True, f"{name} is {state}.")


async def _letters(work: Work, here: Neighbourhood) -> Finding:
    found = await dead_letters.of_neighbourhood(work, here.id)
    name = here.name or "the first neighbourhood"
    if not found:
        return Finding(True, f"Nothing went wrong for good in {name}.")
    kinds = ", ".join(sorted({f"{one.kind} ({one.error})" for one in found}))
    count = "1 dead letter" if len(found) == 1 else f"{len(found)} dead letters"
    return Finding(False, f"{count} in {name}: {kinds}. Its coordinator sends /overzicht.")


def scheduler(last: datetime | None, now: datetime) -> Finding:
    if last is None:
        return Finding(False, "The scheduler never ran: start the bot with `burengroep run`.")
    if last - now > LATE:
        return Finding(True, "The scheduler's clock is ahead of this machine's: a playground moves its own.")
    ago = f"The scheduler last ran {int((now - last).total_seconds())} seconds ago"
    return Finding(True, f"{ago}.") if now - last <= LATE else Finding(False, f"{ago}: is the bot running?")
