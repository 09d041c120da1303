// What does not go by Telegram: the call list, the printer, and faults on purpose.
import { get, post, remove } from "./api.js";
import { element, pressable } from "./message.js";
import { t } from "./words.js";

const FAULTS = ["429", "500", "timeout", "reset", "duplicate", "reorder"];
const TITLES = ["title", "name", "kind"];
const HIDDEN = ["id", "answers", "answer", "buddy", "file"];

export function startPanels() {
  const button = document.getElementById("show-panels");
  button.addEventListener("click", () => {
    const shown = document.body.classList.toggle("with-panels");
    button.setAttribute("aria-expanded", String(shown));
  });
  document.getElementById("fault-form").addEventListener("submit", addFault);
  document.getElementById("faults-clear").addEventListener("click", async () => drawFaults(await remove("faults")));
}

export async function readPanels() {
  const [calls, printed, faults] = await Promise.all([get("calls"), get("printed"), get("faults")]);
  drawList("calls", calls ?? [], call);
  drawList("printed", printed ?? [], slip);
  drawFaults(faults ?? []);
  const count = document.getElementById("panel-count");
  count.textContent = (calls?.length ?? 0) + (printed?.length ?? 0);
  count.hidden = count.textContent === "0";
}

export function labelFaults() {
  const choices = document.querySelector("#fault-form select");
  choices.replaceChildren(...FAULTS.map((kind) => new Option(t(`fault-${kind}`), kind)));
}

function drawList(id, things, draw) {
  const list = document.getElementById(id);
  const asText = JSON.stringify(things);
  if (list.dataset.things === asText) return;
  list.dataset.things = asText;
  list.replaceChildren(...things.map(draw));
  list.classList.toggle("is-empty", !things.length);
}

function call(one) {
  const drawn = slip(one);
  if (one.buddy) drawn.querySelector("h3").textContent = t("call-by", one);
  const answers = element("div", "answers");
  for (const answer of one.answer ? [] : one.answers ?? []) {
    const [value, label] = typeof answer === "string" ? [answer, answer] : [answer.answer, answer.label];
    answers.append(pressable(label, "", () => post(`calls/${one.id}`, { answer: value }).then(readPanels)));
  }
  if (one.answer) answers.append(element("p", "answered", `✓ ${one.answer}`));
  drawn.append(answers);
  return drawn;
}

// Known fields have their own place; whatever else is told stands below, as it is.
function slip(one) {
  const drawn = element("li", "slip");
  const title = TITLES.find((name) => one[name]);
  drawn.append(element("h3", "", String(one[title] ?? "")));
  for (const [name, value] of Object.entries(one)) {
    if (name === title || HIDDEN.includes(name) || value === null || value === "") continue;
    const line = element("p", name === "text" ? "words" : "detail", String(value));
    line.dir = "auto";
    drawn.append(line);
  }
  if (one.file) drawn.append(paper(one.file));
  return drawn;
}

function paper(file) {
  const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
  const anchor = element("a", "file", `📄 ${file.name}`);
  anchor.href = URL.createObjectURL(new Blob([bytes], { type: file.mime ?? "application/pdf" }));
  anchor.download = file.name;
  anchor.setAttribute("aria-label", t("download", { name: file.name }));
  return anchor;
}

async function addFault(event) {
  event.preventDefault();
  const kind = new FormData(event.target).get("kind");
  drawFaults((await post("faults", { kind, seconds: 8, retry_after: 5 })) ?? []);
}

function drawFaults(faults) {
  const lines = (faults ?? []).map((fault) => `${t(`fault-${fault.kind}`)} (${t("times", fault)})`);
  document.getElementById("faults").replaceChildren(...lines.map((line) => element("li", "slip", line)));
  document.getElementById("faults-clear").hidden = !lines.length;
}
