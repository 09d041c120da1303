// Puts the page together, and keeps it up to date while things happen.
import { get, post } from "./api.js";
import { draw as drawClock, readClock, startClock } from "./clock.js";
import { ask } from "./dialog.js";
import { labelFaults, readPanels, startPanels } from "./panels.js";
import { Phone } from "./phone.js";
import { Tabs } from "./tabs.js";
import { language, speak, t } from "./words.js";

const phones = new Map();
const tabs = new Tabs();
const page = { bot: "", people: () => [...phones.values()].map((phone) => phone.person) };

async function begin() {
  await speak(localStorage.getItem("language") ?? "nl");
  page.bot = (await get("about"))?.username ?? "";
  startPanels();
  startTools();
  labelFaults();
  await startClock();
  await readPeople();
  await readPanels();
  follow();
}

async function readPeople() {
  for (const person of (await get("people")) ?? []) {
    if (phones.has(person.key)) continue;
    const phone = new Phone(person, phones.size, page);
    phones.set(person.key, phone);
    document.getElementById("phones").append(phone.root);
    tabs.add(phone);
  }
  await Promise.all([...phones.keys()].map(readPhone));
}

async function readPhone(key) {
  const shown = await get(`people/${key}/messages`);
  if (!shown) return;
  phones.get(key).draw(shown);
  tabs.count(key, shown.messages.filter((message) => message.from === "bot").length);
  document.getElementById("hint").hidden = key === "martin" ? isHintDone(shown) : document.getElementById("hint").hidden;
}

const isHintDone = (shown) => shown.phone.started || localStorage.getItem("hint") === "seen";

function follow() {
  const events = new EventSource("events");
  events.onmessage = (event) => refresh(JSON.parse(event.data));
  events.onopen = () => refresh(["people", "clock"]);
}

// One refresh at a time: what changes meanwhile is read after it, so nothing older is drawn over newer.
const waiting = new Set();
let refreshing = false;

async function refresh(changed) {
  for (const what of changed) waiting.add(what);
  if (refreshing) return;
  refreshing = true;
  while (waiting.size) {
    const now = new Set(waiting);
    waiting.clear();
    await read(now);
  }
  refreshing = false;
}

async function read(changed) {
  if (changed.has("people")) await readPeople();
  if (changed.has("clock")) await readClock();
  await Promise.all([...changed].filter((what) => phones.has(what)).map(readPhone));
  // While time passes, the clock alone changes many times: then the panels can wait.
  if (changed.size > 1 || !changed.has("clock")) await readPanels();
}

function startTools() {
  const size = document.getElementById("text-size");
  size.value = localStorage.getItem("text-size") ?? 1;
  size.addEventListener("input", () => resize(size.value));
  resize(size.value);
  document.getElementById("language").addEventListener("click", changeLanguage);
  document.getElementById("show-tools").addEventListener("click", ({ currentTarget: button }) => {
    button.setAttribute("aria-expanded", String(document.body.classList.toggle("with-tools")));
  });
  document.getElementById("add-phone").addEventListener("click", addPhone);
  document.getElementById("move-in").addEventListener("click", moveIn);
  document.getElementById("phones").addEventListener("click", () => (document.getElementById("news").hidden = true));
  document.getElementById("close-hint").addEventListener("click", () => {
    localStorage.setItem("hint", "seen");
    document.getElementById("hint").hidden = true;
  });
}

function resize(scale) {
  localStorage.setItem("text-size", scale);
  document.documentElement.style.setProperty("--scale", scale);
  document.documentElement.classList.toggle("large-letters", scale >= 1.5);
  for (const phone of phones.values()) phone.toNewest();
}

async function changeLanguage() {
  const other = language === "nl" ? "en" : "nl";
  localStorage.setItem("language", other);
  await speak(other);
  labelFaults();
  drawClock();
  for (const phone of phones.values()) phone.relabel();
}

async function addPhone() {
  const languages = ["nl", "en", "ar", "tr", "uk", "pl"];
  const names = new Intl.DisplayNames([language], { type: "language" });
  const choices = languages.map((code) => [code, names.of(code)]);
  const fields = [{ name: "name", label: t("name") }, { name: "language", label: t("person-language"), choices }];
  const answer = await ask(t("add-phone-title"), fields, t("add-phone-go"));
  if (!answer) return;
  const person = await post("people", answer);
  await readPeople();
  if (person) phones.get(person.key).root.scrollIntoView({ inline: "end" });
}

async function moveIn() {
  const moved = await post("neighbours");
  const news = document.getElementById("news");
  news.textContent = moved ? t("moved-in", moved) : "";
  news.hidden = !moved;
  if (moved) document.getElementById("hint").hidden = true;
}

begin();
