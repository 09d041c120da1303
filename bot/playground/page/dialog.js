// One dialog for every question of the page itself: some fields, yes or no.
import { fill } from "./words.js";

const dialog = () => document.getElementById("dialog");

// Resolves to {name: value}, or to null when somebody thinks better of it.
export function ask(title, fields, yes) {
  document.getElementById("dialog-title").textContent = title;
  document.getElementById("dialog-yes").textContent = yes;
  document.getElementById("dialog-fields").replaceChildren(...fields.map(labelled));
  fill(dialog());
  dialog().returnValue = "no";
  dialog().showModal();
  dialog().querySelector("input, select")?.focus();
  return new Promise((resolve) => {
    dialog().addEventListener("close", () => resolve(answer(fields)), { once: true });
  });
}

function answer(fields) {
  if (dialog().returnValue !== "yes") return null;
  const form = new FormData(dialog().querySelector("form"));
  return Object.fromEntries(fields.map((field) => [field.name, form.get(field.name)]));
}

function labelled(field) {
  const label = document.createElement("label");
  label.textContent = field.label;
  const input = document.createElement(field.choices ? "select" : "input");
  input.name = field.name;
  input.required = true;
  for (const [value, text] of field.choices ?? []) input.append(new Option(text, value));
  if (!field.choices) {
    input.type = field.type ?? "text";
    input.dir = "auto";
    input.value = field.value ?? "";
  }
  label.append(input);
  return label;
}
