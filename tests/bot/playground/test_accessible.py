"""The page for everybody: axe finds nothing, keys are enough, words grow, Arabic runs from the right."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, ViewportSize, async_playwright
from telegram import Bot

from bot.playground.playground import Playground
from bot.playground.serving import Serving
from handlers.choice_pictures.picture import draw
from handlers.choice_pictures.tiles import Tile
from tests.bot.playground.echo import echo, stop
from tests.browser import QUIET

WIDE, NARROW = ViewportSize(width=1560, height=1000), ViewportSize(width=420, height=900)
PHONE = ViewportSize(width=390, height=800)

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
async def echoing(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(echo(bot))
    yield
    await stop(task)


@pytest.fixture
async def page(serving: Serving, chromium: str) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=QUIET)
        page = await browser.new_page(viewport=WIDE, locale="nl-NL")
        page.set_default_timeout(120_000)
        await page.goto(serving.address)
        await page.wait_for_selector("#phone-martin .chat > *")
        yield page
        await browser.close()


async def violations(page: Page) -> list[str]:
    found = await Axe().run(page)
    return [
        f"{one['id']}: {node['target']} {node['html'][:120]}"
        for one in found.response["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["desk", "phone"])
async def test_axe_finds_nothing(page: Page, size: ViewportSize) -> None:
    await page.set_viewport_size(size)
    await page.click("#phone-martin .start")
    await page.wait_for_selector("#phone-martin .bot.message")
    assert await violations(page) == []


@pytest.mark.parametrize("opens", ["#show-panels", "#add-phone", "#pick"])
async def test_axe_finds_nothing_in_what_opens(page: Page, opens: str) -> None:
    await page.click(opens)
    assert await violations(page) == []


async def test_axe_would_find_something(page: Page) -> None:
    await page.evaluate("document.querySelector('#text-size').removeAttribute('aria-label')")
    await page.evaluate(
        "document.querySelector('label.size').replaceWith(document.querySelector('#text-size'))"
    )
    assert "label" in " ".join(await violations(page))


async def test_the_keyboard_is_enough_to_start_and_to_answer(page: Page) -> None:
    await page.focus("#phone-martin .start")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("#phone-martin .bot.message button")
    await page.focus("#phone-martin .bot.message button")
    await page.keyboard.press("Enter")
    await page.locator("#phone-martin .bot.message", has_text="Je drukte").wait_for()


async def test_each_control_has_a_name_for_a_screen_reader(page: Page) -> None:
    nameless = await page.evaluate(
        """[...document.querySelectorAll('button, input, [role=log], section')]
            .filter((one) => one.checkVisibility()
                && !(one.innerText || one.ariaLabel || one.labels?.[0]?.innerText || one.placeholder))
            .map((one) => one.outerHTML.slice(0, 120))"""
    )
    assert nameless == []


async def test_words_grow_with_the_slider(page: Page) -> None:
    size = "parseFloat(getComputedStyle(document.querySelector('#phone-joke .chat')).fontSize)"
    before = await page.evaluate(size)
    await page.fill("#text-size", "2")
    assert await page.evaluate(size) > before * 1.8


CUT_OFF = """[...document.querySelectorAll('.phone.chosen, .phone.chosen button, .phone.chosen .message')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("times", ["0.85", "1", "2"])
async def test_on_a_narrow_screen_nothing_is_cut_off_however_large_the_words(page: Page, times: str) -> None:
    await page.set_viewport_size(NARROW)
    await page.click("#show-tools")
    await page.fill("#text-size", times)
    await page.click("#show-tools")
    await page.click("#phone-martin .start")
    await page.wait_for_selector("#phone-martin .bot.message")
    assert await page.evaluate(CUT_OFF) == []
    chat = await page.evaluate("document.querySelector('#phone-martin .chat').clientHeight")
    assert chat >= NARROW["height"] / 2 - 1, "half of the screen is the conversation"


async def test_arabic_runs_from_the_right(page: Page) -> None:
    await page.click("#phone-martin .start")
    await page.fill("#phone-martin input", "مرحبا")
    await page.keyboard.press("Enter")
    said = page.locator("#phone-martin .me .words").last
    await said.filter(has_text="مرحبا").wait_for()
    assert await said.evaluate("(one) => getComputedStyle(one).direction") == "rtl"


async def test_a_picture_of_choices_is_named_and_stands_below_its_question(
    page: Page, bot: Bot, playground: Playground
) -> None:
    await page.click("#phone-martin .start")
    await page.locator("#phone-martin .bot .words").first.wait_for()
    picture = draw([Tile("Wandelen", "1F6B6"), Tile("Koffie", "2615")])
    chat = playground.phones["martin"].person.telegram_id
    await bot.send_photo(chat, picture, caption="Waar word jij blij van?", show_caption_above_media=True)
    shown = page.locator("#phone-martin .bubble", has_text="Waar word jij blij van?")
    await shown.get_by_role("img", name="Wandelen, Koffie", exact=True).wait_for()
    order = await shown.evaluate("(one) => [...one.children].map((child) => child.className)")
    assert order[:2] == ["words", "picture"]
    assert await violations(page) == []


async def test_on_a_phone_the_chat_comes_first(page: Page) -> None:
    """The bar is folded, the way to begin is in view, and what it holds is one tap away."""
    await page.set_viewport_size(PHONE)
    phone = await page.locator("#phone-martin").bounding_box()
    start = await page.locator("#phone-martin .start").bounding_box()
    assert phone
    assert start
    assert phone["height"] > 0.7 * PHONE["height"]
    assert start["y"] + start["height"] <= PHONE["height"]
    assert not await page.locator("#move-in").is_visible()
    await page.click("#show-tools")
    assert await page.locator("#move-in").is_visible()


async def test_at_the_largest_letters_a_message_and_three_buttons_are_in_view(page: Page) -> None:
    await page.click("#close-hint")
    await page.evaluate(
        "size = document.getElementById('text-size'); size.value = 2; size.dispatchEvent(new Event('input'))"
    )
    await page.set_viewport_size(PHONE)
    await page.evaluate(
        """keys = document.createElement('div'); keys.className = 'keyboard';
        for (let n = 0; n < 4; n++) { let key = document.createElement('button'); key.className = 'key';
        key.textContent = 'Wat is er'; keys.append(key); }
        document.querySelector('#phone-joke .hand').append(keys)"""
    )
    await page.click("#tabs >> text=Joke")
    chat = await page.locator("#phone-joke .chat").bounding_box()
    third = await page.locator("#phone-joke .key").nth(2).bounding_box()
    assert chat
    assert third
    assert chat["height"] > 5 * 1.2 * 32
    assert third["y"] + third["height"] < PHONE["height"]
