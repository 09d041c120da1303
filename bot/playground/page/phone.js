// One phone on the page: draws what its owner sees, changing only what is new.
import { Hand } from "./hand.js";
import { drawMessage, element, pressable } from "./message.js";
import { closeMenus, toggleMenu } from "./menu.js";
import { dayOf, fill, t } from "./words.js";

const NEAR_THE_END = 80;
const TOAST_MS = 6000;

export class Phone {
  constructor(person, place, page) {
    this.person = person;
    this.hand = new Hand(person, page);
    this.drawn = new Map();
    this.shown = null;
    this.atEnd = true;
    this.root = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.root.id = `phone-${person.key}`;
    this.root.dataset.place = place % 6;
    for (const selector of [".chat", ".keyboard"]) this.find(selector).lang = person.language;
    this.#listen();
    this.relabel();
  }

  find = (selector) => this.root.querySelector(selector);

  relabel() {
    const role = t(this.person.role);
    fill(this.root);
    this.root.setAttribute("aria-label", t("phone-of", { name: this.person.name, role }));
    this.find("h2").textContent = this.person.name;
    this.find(".role").textContent = role;
    this.find(".face").textContent = [...this.person.name][0];
    this.drawn.clear();
    this.find(".chat").replaceChildren();
    if (this.shown) this.draw(this.shown);
  }

  draw(shown) {
    this.notice ??= shown.on_screen.notice;
    this.shown = shown;
    this.#drawChat(shown.messages);
    this.#drawState(shown);
    this.#drawKeyboard(shown.phone);
  }

  #drawChat(messages) {
    const chat = this.find(".chat");
    const follow = this.atEnd;
    const fresh = messages.filter((message) => !this.drawn.has(message.id));
    const acted = fresh.some((message) => message.from === "me");
    this.#dropGone(new Set(messages.map((message) => message.id)));
    let day = "";
    for (const message of messages) {
      if (message.time.slice(0, 10) !== day) this.#drawDay((day = message.time.slice(0, 10)), message);
      this.#drawOne(message);
    }
    if (follow || acted) this.toNewest();
    else if (fresh.length) this.find(".to-newest").hidden = false;
  }

  #drawOne(message) {
    const known = this.drawn.get(message.id);
    const asText = JSON.stringify(message);
    if (known?.asText === asText) return;
    const drawn = drawMessage(message, this.hand);
    if (known?.drawn.contains(document.activeElement)) this.find(".chat").focus();
    if (known) known.drawn.replaceWith(drawn);
    else this.find(".chat").append(drawn);
    this.drawn.set(message.id, { asText, drawn });
  }

  #drawDay(day, message) {
    if (this.drawn.has(day)) return;
    const drawn = element("p", "day", dayOf(new Date(message.time)));
    this.find(".chat").append(drawn);
    this.drawn.set(day, { drawn });
  }

  #dropGone(there) {
    for (const [id, { drawn }] of this.drawn) {
      if (typeof id === "number" && !there.has(id)) {
        drawn.remove();
        this.drawn.delete(id);
      }
    }
  }

  #drawState({ phone, on_screen: screen, messages }) {
    this.root.classList.toggle("typing", phone.typing);
    this.find(".role").textContent = phone.typing ? t("typing") : t(this.person.role);
    this.#drawToast(screen.notice);
    const start = this.find(".start");
    const waits = !phone.started || phone.blocked;
    start.hidden = !waits;
    start.textContent = phone.blocked ? t("unblock") : t("start");
    this.find(".say").hidden = waits;
    this.#drawEmpty(messages.length ? "" : screen.text || t("empty-chat"));
  }

  // The bot's short answer to a pressed button goes away by itself, as in Telegram.
  #drawToast(notice) {
    if (notice === this.notice) return;
    this.notice = notice;
    const toast = this.find(".toast");
    toast.textContent = notice;
    toast.hidden = !notice;
    setTimeout(() => (toast.hidden ||= this.notice === notice), TOAST_MS);
  }

  #drawEmpty(text) {
    this.find(".empty")?.remove();
    if (text) {
      const empty = element("p", "empty", text);
      empty.dir = "auto";
      this.find(".chat").append(empty);
    }
  }

  #drawKeyboard(phone) {
    const keyboard = this.find(".keyboard");
    const rows = phone.blocked || !phone.started ? [] : phone.keyboard;
    const asText = JSON.stringify(rows);
    if (keyboard.dataset.rows === asText) return;
    const hadFocus = keyboard.contains(document.activeElement);
    keyboard.dataset.rows = asText;
    keyboard.hidden = !rows.length;
    keyboard.replaceChildren(...rows.map((row) => this.#keyRow(row)));
    if (hadFocus) (keyboard.querySelector("button") ?? this.find("input")).focus();
    this.#keepAtEnd();
  }

  #keyRow(labels) {
    const row = element("div", "row");
    for (const label of labels) {
      const key = pressable(label, "key", () => this.hand.say(label));
      key.dir = "auto";
      row.append(key);
    }
    return row;
  }

  toNewest() {
    const chat = this.find(".chat");
    chat.scrollTop = chat.scrollHeight;
    this.atEnd = true;
    this.find(".to-newest").hidden = true;
  }

  #listen() {
    this.find(".start").addEventListener("click", () => {
      if (this.shown.phone.blocked) this.hand.block(false);
      else this.hand.press(0);
    });
    this.find(".say").addEventListener("submit", (event) => this.#say(event));
    this.find(".to-newest").addEventListener("click", () => this.toNewest());
    this.find(".chat").addEventListener("scroll", () => this.#seen(), { passive: true });
    this.find(".chat").addEventListener("load", () => this.#keepAtEnd(), true);
    new ResizeObserver(() => this.#keepAtEnd()).observe(this.find(".chat"));
    this.find(".more").addEventListener("click", (event) => {
      toggleMenu(event.currentTarget, this.find(".more-menu"), this.hand.menu(this.shown.phone.blocked));
    });
    this.find(".commands").addEventListener("click", (event) => {
      toggleMenu(event.currentTarget, this.find(".commands-menu"), this.#commands(), t("no-commands"));
    });
  }

  #commands() {
    return this.shown.phone.commands.map(({ command, description }) => {
      return [`/${command}  ${description}`, () => this.hand.say(`/${command}`)];
    });
  }

  #say(event) {
    event.preventDefault();
    const input = this.find("input");
    if (!input.value.trim()) return;
    this.hand.say(input.value);
    input.value = "";
    closeMenus();
  }

  #seen() {
    const chat = this.find(".chat");
    this.atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < NEAR_THE_END;
    if (this.atEnd) this.find(".to-newest").hidden = true;
  }

  #keepAtEnd() {
    if (this.atEnd) this.toNewest();
  }
}
