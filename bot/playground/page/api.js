// Asks the playground by its JSON control interface, and shows what is wrong when something is.
import { t } from "./words.js";

export async function get(path) {
  return ask(path, { method: "GET" });
}

export async function post(path, body = {}) {
  return ask(path, { method: "POST", body: JSON.stringify(body) });
}

export async function remove(path) {
  return ask(path, { method: "DELETE" });
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    complain(t("lost"));
    return null;
  }
  const answer = await response.json();
  if (response.ok) {
    complain("");
    return answer;
  }
  complain(answer.error);
  return null;
}

export function complain(sentence) {
  const alert = document.getElementById("alert");
  alert.textContent = sentence;
  alert.hidden = !sentence;
}
