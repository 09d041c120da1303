// The clock at the top: what time it is in the playground, and buttons to move on.
import { get, post } from "./api.js";
import { ask } from "./dialog.js";
import { dayOf, t, timeOf } from "./words.js";

let told = { at: Date.now(), seenAt: performance.now(), running: true };

export function startClock() {
  for (const button of document.querySelectorAll("[data-by]")) {
    button.addEventListener("click", () => move({ by: button.dataset.by }));
  }
  document.querySelector("[data-tomorrow]").addEventListener("click", () => move({ to: `${localDay(1)}T10:00` }));
  document.getElementById("pick").addEventListener("click", pick);
  setInterval(draw, 1000);
  return readClock();
}

export async function readClock() {
  const answer = await get("clock");
  if (!answer) return;
  told = { at: Date.parse(answer.now), seenAt: performance.now(), running: answer.running };
  draw();
}

export function now() {
  return new Date(told.at + (told.running ? performance.now() - told.seenAt : 0));
}

export function draw() {
  const element = document.getElementById("now");
  const shown = `${dayOf(now())}, ${timeOf(now())}`;
  if (element.textContent !== shown) element.textContent = shown;
  element.dateTime = now().toISOString();
}

async function pick() {
  const filled = `${localDay(1)}T10:00`;
  const fields = [{ name: "to", label: t("clock-moment"), type: "datetime-local", value: filled }];
  const answer = await ask(t("clock-pick-title"), fields, t("clock-go"));
  if (answer?.to) await move({ to: answer.to });
}

async function move(where) {
  const buttons = document.querySelectorAll(".clock button");
  for (const button of buttons) button.disabled = true;
  document.getElementById("passing").textContent = t("clock-passing");
  await post("clock", where);
  for (const button of buttons) button.disabled = false;
  document.getElementById("passing").textContent = "";
  await readClock();
}

// The day in Amsterdam as 2027-03-02, so many days from now.
function localDay(days) {
  const parts = { timeZone: "Europe/Amsterdam", year: "numeric", month: "2-digit", day: "2-digit" };
  const today = new Intl.DateTimeFormat("sv", parts).format(now());
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
