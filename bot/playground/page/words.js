// The words of the page, in Dutch or English: all of them live in strings/<language>.json.
let words = {};
export let language = "nl";

const LOCALES = { nl: "nl-NL", en: "en-GB" };

export async function speak(wanted) {
  language = wanted;
  words = await (await fetch(`page/strings/${wanted}.json`)).json();
  document.documentElement.lang = wanted;
  fill(document);
}

export function t(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

export function fill(root) {
  for (const element of root.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  for (const element of root.querySelectorAll("[data-t-label]")) {
    element.setAttribute("aria-label", t(element.dataset.tLabel));
    element.title = ["BUTTON", "INPUT"].includes(element.tagName) ? t(element.dataset.tLabel) : "";
  }
  for (const element of root.querySelectorAll("[data-t-placeholder]")) {
    element.placeholder = t(element.dataset.tPlaceholder);
  }
}

const zone = { timeZone: "Europe/Amsterdam" };

export function dayOf(moment) {
  const options = { ...zone, weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(moment);
}

export function timeOf(moment) {
  const options = { ...zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(moment);
}
