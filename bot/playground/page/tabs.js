// On a narrow screen one phone at a time: tabs with names, and how many messages are new on each.
import { pressable } from "./message.js";
import { t } from "./words.js";

export class Tabs {
  constructor() {
    this.root = document.getElementById("tabs");
    this.tabs = new Map();
    this.chosen = null;
    this.root.addEventListener("keydown", (event) => this.#step(event));
  }

  add(phone) {
    const tab = pressable("", "tab", () => this.choose(phone.person.key));
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", phone.root.id);
    this.tabs.set(phone.person.key, { tab, phone, seen: 0, there: 0 });
    this.root.append(tab);
    if (!this.chosen) this.choose(phone.person.key);
    this.#label(phone.person.key);
  }

  choose(key) {
    this.chosen = key;
    for (const [other, { tab, phone }] of this.tabs) {
      tab.setAttribute("aria-selected", String(other === key));
      tab.tabIndex = other === key ? 0 : -1;
      phone.root.classList.toggle("chosen", other === key);
    }
    this.count(key, this.tabs.get(key).there);
    this.tabs.get(key).phone.toNewest();
  }

  // How many messages of the bot there are on a phone.
  count(key, there) {
    const one = this.tabs.get(key);
    one.there = there;
    if (key === this.chosen) one.seen = there;
    this.#label(key);
  }

  #label(key) {
    const { tab, phone, seen, there } = this.tabs.get(key);
    const { name } = phone.person;
    const count = Math.max(0, there - seen);
    tab.textContent = name;
    tab.dataset.count = count || "";
    tab.setAttribute("aria-label", count ? t("new-messages", { name, count }) : name);
  }

  #step(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const keys = [...this.tabs.keys()];
    const next = keys[(keys.indexOf(this.chosen) + by + keys.length) % keys.length];
    this.choose(next);
    this.tabs.get(next).tab.focus();
  }
}
